// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! The conversation.

use crate::table::CONVERSATION;
use crate::{Kind, Message, Rule};

/// Which side of a tunnel a transport is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It reports with CMETHOD.
    Client,
    /// It reports with SMETHOD.
    Server,
}

/// How far a conversation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nothing but LOG and STATUS has been said.
    Negotiation,
    /// The version is settled; the transport reports its listeners.
    Configuration,
    /// Every listener has been reported.
    Running,
    /// The transport has given up.
    Ended,
}

/// What a parent acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The version is agreed.
    Agreed,
    /// The transport will use the proxy.
    ProxyAccepted,
    /// A method is registered: CMETHOD or SMETHOD.
    Registered,
    /// A method has failed.
    Failed,
    /// All methods have been reported.
    AllDone,
    /// The transport gives up.
    GaveUp,
}

/// What it means that a message comes in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    Fine,
    Early,
    Settled,
    Late,
    Unheard,
    Posthumous,
}

/// How far a conversation has come, and what it means for a parent.
#[derive(Clone, Debug)]
pub struct Session {
    role: Option<Role>,
    phase: Phase,
    /// The phase, if what only tried to be a message counted too.
    tried: Phase,
    answered: bool,
    early: bool,
    over: bool,
    mixed: bool,
    proxy: bool,
}

impl Session {
    /// A session that begins. Without a role the messages tell it.
    pub fn new(role: Option<Role>) -> Self {
        Session {
            role,
            phase: Phase::Negotiation,
            tried: Phase::Negotiation,
            answered: false,
            early: false,
            over: false,
            mixed: false,
            proxy: false,
        }
    }

    /// The role, given or found out.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// How far it has come.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Takes the message of the next line. Returns what a parent acts on, which is told only of a
    /// message that comes in its turn, and, but for [`Event::Failed`] and [`Event::GaveUp`], only of
    /// one that breaks no rule; and the rule of the conversation that the message breaks.
    pub fn take(&mut self, message: &Message<'_>) -> (Option<Event>, Option<Rule>) {
        if self.over {
            return (None, None);
        }
        let kind = message.kind;
        if message.cut {
            self.attempt(kind);
            return (None, None);
        }
        let (role, event, steps) = CONVERSATION[kind as usize];
        let (mut turn, next) = steps[self.phase as usize];
        if role.is_some() && self.phase != Phase::Ended {
            self.role = self.role.or(role);
            if role != self.role {
                self.early |= turn == Turn::Early && !self.answered;
                if kind == Kind::ProxyError {
                    self.phase = next; // a transport that gives up does so in either role
                }
                self.attempt(kind);
                return (None, self.other_role(matches!(kind, Kind::Proxy | Kind::ProxyError)));
            }
        }
        if turn == Turn::Late && kind == Kind::Version && self.early && !self.answered {
            turn = Turn::Fine; // that it lacked has been told
        }
        let broken = self.judge(turn);
        self.phase = next;
        self.attempt(kind);
        // What breaks off is over, whatever rule its line breaks.
        let good = message.breach.is_none() || matches!(event, Some(Event::Failed | Event::GaveUp));
        let heard = matches!(turn, Turn::Fine | Turn::Unheard) && good;
        (if heard { event } else { None }, broken)
    }

    /// Takes a line that is malformed, by its first word.
    pub fn take_malformed(&mut self, word: &[u8]) {
        let kind = Kind::all().find(|kind| kind.name().as_bytes() == word);
        if !self.over {
            self.attempt(kind.unwrap_or(Kind::Unknown));
        }
    }

    /// The end of stdout: the rule that is broken by what was not said.
    pub fn end(&self) -> Option<Rule> {
        if !self.answered {
            let told = self.early || self.phase == Phase::Ended;
            return if told { None } else { Some(Rule::NoVersion) };
        }
        if self.tried == Phase::Configuration { Some(Rule::NoDone) } else { None }
    }

    /// What only tried to be a message moves nothing, but is not missing either.
    fn attempt(&mut self, kind: Kind) {
        self.tried = CONVERSATION[kind as usize].2[self.tried as usize].1;
        self.answered |= matches!(kind, Kind::Version | Kind::VersionError | Kind::EnvError);
    }

    fn judge(&mut self, turn: Turn) -> Option<Rule> {
        self.over = matches!(turn, Turn::Late | Turn::Posthumous);
        match turn {
            Turn::Fine => None,
            Turn::Early if self.early || self.answered => None,
            Turn::Early => {
                self.early = true;
                Some(Rule::MethodBeforeVersion)
            }
            Turn::Settled => Some(Rule::SecondVersion),
            Turn::Late => Some(Rule::AfterDone),
            Turn::Unheard => Some(Rule::LateEnvError),
            Turn::Posthumous => Some(Rule::AfterFatalError),
        }
    }

    /// A message of the other role is told once, and so is an answer about the proxy.
    fn other_role(&mut self, proxy: bool) -> Option<Rule> {
        if self.mixed || (proxy && self.proxy) {
            return None;
        }
        if proxy {
            self.proxy = true;
            return Some(Rule::ProxyInServer);
        }
        self.mixed = true;
        Some(Rule::MixedRoles)
    }
}
