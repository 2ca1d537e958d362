// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3).
//!
//! Nothing is allocated and nothing is copied: a message borrows from its line. No line, however
//! long or hostile, makes any of this panic.

#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod address;
mod cursor;
mod decode;
mod environment;
mod framer;
mod session;
mod table;
mod write;

pub use decode::Bytes;
pub use environment::{items, login, text_of_login, Environment, Fault, Item, Items, List, ListWriter, Parts, Variable};
pub use framer::{Framed, Framer};
pub use session::{Event, Phase, Role, Session};
pub use write::Writer;
use cursor::{Cursor, Step, Token};
use table::{Key, Part, DUES, DUE_OF, SEVERITIES};

/// The messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `VERSION-ERROR`
    VersionError,
    /// `VERSION`
    Version,
    /// `ENV-ERROR`
    EnvError,
    /// `PROXY`
    Proxy,
    /// `PROXY-ERROR`
    ProxyError,
    /// `CMETHOD`
    Cmethod,
    /// `CMETHOD-ERROR`
    CmethodError,
    /// `CMETHODS`
    Cmethods,
    /// `SMETHOD`
    Smethod,
    /// `SMETHOD-ERROR`
    SmethodError,
    /// `SMETHODS`
    Smethods,
    /// `LOG`
    Log,
    /// `STATUS`
    Status,
    /// `UNKNOWN`
    Unknown,
}

impl Kind {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Kind> {
        [Kind::VersionError, Kind::Version, Kind::EnvError, Kind::Proxy, Kind::ProxyError, Kind::Cmethod,
Kind::CmethodError, Kind::Cmethods, Kind::Smethod, Kind::SmethodError, Kind::Smethods, Kind::Log, Kind::Status,
Kind::Unknown].into_iter()
    }

    /// The keyword; `UNKNOWN` for one that is not of this version.
    pub fn name(self) -> &'static str {
        match self {
            Kind::VersionError => "VERSION-ERROR",
            Kind::Version => "VERSION",
            Kind::EnvError => "ENV-ERROR",
            Kind::Proxy => "PROXY",
            Kind::ProxyError => "PROXY-ERROR",
            Kind::Cmethod => "CMETHOD",
            Kind::CmethodError => "CMETHOD-ERROR",
            Kind::Cmethods => "CMETHODS",
            Kind::Smethod => "SMETHOD",
            Kind::SmethodError => "SMETHOD-ERROR",
            Kind::Smethods => "SMETHODS",
            Kind::Log => "LOG",
            Kind::Status => "STATUS",
            Kind::Unknown => "UNKNOWN",
        }
    }
}

/// The rules that a line or a session can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// `line/empty`
    Empty,
    /// `line/bad-keyword`
    BadKeyword,
    /// `line/nothing-after-space`
    NothingAfterSpace,
    /// `line/nul`
    Nul,
    /// `line/spacing`
    Spacing,
    /// `line/missing-operand`
    MissingOperand,
    /// `line/surplus`
    Surplus,
    /// `line/not-done`
    NotDone,
    /// `line/address-form`
    AddressForm,
    /// `line/no-pair`
    NoPair,
    /// `line/quote-not-closed`
    QuoteNotClosed,
    /// `line/text-after-quote`
    TextAfterQuote,
    /// `line/version`
    Version,
    /// `line/transport-name`
    TransportName,
    /// `line/protocol`
    Protocol,
    /// `line/nameless-option`
    NamelessOption,
    /// `line/args-unescaped`
    ArgsUnescaped,
    /// `line/host`
    Host,
    /// `line/port-out-of-range`
    PortOutOfRange,
    /// `line/log-severity`
    LogSeverity,
    /// `line/octal`
    Octal,
    /// `line/args-pair`
    ArgsPair,
    /// `line/non-ascii`
    NonAscii,
    /// `line/no-newline`
    NoNewline,
    /// `line/log-key-missing`
    LogKeyMissing,
    /// `line/status-no-transport`
    StatusNoTransport,
    /// `line/status-no-pair`
    StatusNoPair,
    /// `line/status-type-repeated`
    StatusTypeRepeated,
    /// `line/status-version`
    StatusVersion,
    /// `source/line-too-long`
    LineTooLong,
    /// `session/method-before-version`
    MethodBeforeVersion,
    /// `session/second-version`
    SecondVersion,
    /// `session/after-done`
    AfterDone,
    /// `session/late-env-error`
    LateEnvError,
    /// `session/after-fatal-error`
    AfterFatalError,
    /// `session/mixed-roles`
    MixedRoles,
    /// `session/proxy-in-server`
    ProxyInServer,
    /// `session/no-version`
    NoVersion,
    /// `session/no-done`
    NoDone,
}

impl Rule {
    /// The name that ptipc has for it.
    pub fn name(self) -> &'static str {
        match self {
            Rule::Empty => "line/empty",
            Rule::BadKeyword => "line/bad-keyword",
            Rule::NothingAfterSpace => "line/nothing-after-space",
            Rule::Nul => "line/nul",
            Rule::Spacing => "line/spacing",
            Rule::MissingOperand => "line/missing-operand",
            Rule::Surplus => "line/surplus",
            Rule::NotDone => "line/not-done",
            Rule::AddressForm => "line/address-form",
            Rule::NoPair => "line/no-pair",
            Rule::QuoteNotClosed => "line/quote-not-closed",
            Rule::TextAfterQuote => "line/text-after-quote",
            Rule::Version => "line/version",
            Rule::TransportName => "line/transport-name",
            Rule::Protocol => "line/protocol",
            Rule::NamelessOption => "line/nameless-option",
            Rule::ArgsUnescaped => "line/args-unescaped",
            Rule::Host => "line/host",
            Rule::PortOutOfRange => "line/port-out-of-range",
            Rule::LogSeverity => "line/log-severity",
            Rule::Octal => "line/octal",
            Rule::ArgsPair => "line/args-pair",
            Rule::NonAscii => "line/non-ascii",
            Rule::NoNewline => "line/no-newline",
            Rule::LogKeyMissing => "line/log-key-missing",
            Rule::StatusNoTransport => "line/status-no-transport",
            Rule::StatusNoPair => "line/status-no-pair",
            Rule::StatusTypeRepeated => "line/status-type-repeated",
            Rule::StatusVersion => "line/status-version",
            Rule::LineTooLong => "source/line-too-long",
            Rule::MethodBeforeVersion => "session/method-before-version",
            Rule::SecondVersion => "session/second-version",
            Rule::AfterDone => "session/after-done",
            Rule::LateEnvError => "session/late-env-error",
            Rule::AfterFatalError => "session/after-fatal-error",
            Rule::MixedRoles => "session/mixed-roles",
            Rule::ProxyInServer => "session/proxy-in-server",
            Rule::NoVersion => "session/no-version",
            Rule::NoDone => "session/no-done",
        }
    }
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// As it is.
    Plain,
    /// In quotes, without escapes.
    Quoted,
    /// In quotes, with escapes.
    Cstring,
    /// With the escapes of ARGS.
    Args,
}

/// A part of a line as it stands there, quotes and escapes included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Value<'a> {
    /// The bytes.
    pub raw: &'a [u8],
    /// Where they begin in the line.
    pub start: usize,
    /// How they are written.
    pub form: Form,
}

impl<'a> Value<'a> {
    fn of(line: &'a [u8], start: usize, end: usize, form: Form) -> Self {
        let raw = line.get(start..end).unwrap_or(&[]);
        Value { raw, start, form }
    }

    /// Where it ends in the line.
    pub fn end(&self) -> usize {
        self.start + self.raw.len()
    }

    /// The bytes of the value without quotes and escapes, never more than it has in the line.
    pub fn bytes(&self) -> Bytes<'a> {
        Bytes::new(*self)
    }

    /// Writes [`Value::bytes`], and returns how many there are; more than the length of the buffer
    /// when they do not fit.
    pub fn decode(&self, buffer: &mut [u8]) -> usize {
        let mut length = 0;
        for byte in self.bytes() {
            if let Some(place) = buffer.get_mut(length) {
                *place = byte;
            }
            length += 1;
        }
        length
    }
}

/// A pair; without an equals sign, which only ARGS can lack, there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The key.
    pub key: Value<'a>,
    /// The value.
    pub value: Option<Value<'a>>,
}

/// An option of SMETHOD other than ARGS; without a name it is a word that is no option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmethodOption<'a> {
    /// The name, without its colon.
    pub name: Option<Value<'a>>,
    /// What follows it.
    pub text: Value<'a>,
}

/// A rule that is broken, and where, in bytes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The rule.
    pub rule: Rule,
    /// The first byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

/// Why a line has no message. The place is the first byte that fits no line that has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed<'a> {
    /// The first word of the line.
    pub word: &'a [u8],
    /// The rule and the place.
    pub breach: Breach,
    /// What was due there, in words.
    pub due: &'static str,
}

/// The rule and the place, and what was due there. There is no `Error`: it would need `std`.
impl core::fmt::Display for Malformed<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} in byte {}", self.breach.rule.name(), self.breach.start)?;
        if self.due.is_empty() {
            return Ok(());
        }
        write!(f, ", where {} was due", self.due)
    }
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It breaks no clause.
    Ok,
    /// It has a meaning, and breaks a clause.
    Violation,
    /// It has no meaning.
    Malformed,
    /// Its keyword is not of this version; a parent ignores the line.
    Unknown,
}

impl Status {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Ok => "ok",
            Status::Violation => "violation",
            Status::Malformed => "malformed",
            Status::Unknown => "unknown",
        }
    }
}

/// What a line says. A field that the message does not have, or lacks, is `None`.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Which message it is.
    pub kind: Kind,
    /// The keyword.
    pub word: Value<'a>,
    /// The field that the grammar calls `text`.
    pub text: Option<Value<'a>>,
    /// The field that the grammar calls `reason`.
    pub reason: Option<Value<'a>>,
    /// The field that the grammar calls `number`.
    pub number: Option<Value<'a>>,
    /// The field that the grammar calls `name`.
    pub name: Option<Value<'a>>,
    /// The field that the grammar calls `protocol`.
    pub protocol: Option<Value<'a>>,
    /// The field that the grammar calls `address`.
    pub address: Option<Value<'a>>,
    /// The host of the address, as written: brackets are part of it.
    pub host: Option<Value<'a>>,
    /// The port of the address: one to nine digits.
    pub port: Option<Value<'a>>,
    /// The first SEVERITY of a LOG or STATUS.
    pub severity: Option<Value<'a>>,
    /// The first MESSAGE of a LOG or STATUS.
    pub message: Option<Value<'a>>,
    /// The first TRANSPORT of a LOG or STATUS.
    pub transport: Option<Value<'a>>,
    /// The first TYPE of a LOG or STATUS.
    pub status_type: Option<Value<'a>>,
    /// Whether an SMETHOD has ARGS, with or without pairs.
    pub has_args: bool,
    /// The first rule that the line breaks.
    pub breach: Option<Breach>,
    /// Whether the line had no LF: then it counts for nothing in a conversation.
    pub cut: bool,
    rest: Cursor<'a>,
}

impl<'a> Message<'a> {
    /// What the line is.
    pub fn status(&self) -> Status {
        match (self.breach, self.kind) {
            (Some(_), _) => Status::Violation,
            (None, Kind::Unknown) => Status::Unknown,
            _ => Status::Ok,
        }
    }

    /// The host without its brackets.
    pub fn bare_host(&self) -> Option<&'a [u8]> {
        self.host.map(|host| match host.raw {
            [b'[', bare @ .., b']'] => bare,
            raw => raw,
        })
    }

    /// The port as a number; 0 and over 65535 are told as they are.
    pub fn port_number(&self) -> Option<u32> {
        let digits = self.port?.raw;
        Some(digits.iter().fold(0, |number, digit| 10 * number + u32::from(digit & 15)))
    }

    /// The pairs of a LOG or STATUS, all of them in order.
    pub fn pairs(&self) -> Pairs<'a> {
        Pairs { cursor: self.rest }
    }

    /// The options of an SMETHOD but for ARGS.
    pub fn options(&self) -> Options<'a> {
        Options { cursor: self.rest }
    }

    /// The pairs of all ARGS of an SMETHOD.
    pub fn args(&self) -> Args<'a> {
        Args { cursor: self.rest, inside: false, pair: 0 }
    }

    /// The message of a line that has no LF, and ends here.
    fn cut_at(mut self, end: usize) -> Self {
        self.cut = true;
        self.note(Rule::NoNewline, end, end);
        self
    }

    fn note(&mut self, rule: Rule, start: usize, end: usize) {
        if self.breach.map_or(true, |breach| start < breach.start) {
            self.breach = Some(Breach { rule, start, end });
        }
    }
}

/// Reads a line, given without its LF and the CR before that. For the last line of a stream, which
/// may lack its LF, there is [`Framer::finish`].
///
/// # Errors
///
/// The line is malformed: it has no message, and why is told.
pub fn parse(line: &[u8]) -> Result<Message<'_>, Malformed<'_>> {
    let mut cursor = Cursor { line, start: 0, at: 0, state: 0, done: false };
    let mut message = Message {
        kind: Kind::Unknown,
        word: Value::of(line, 0, 0, Form::Plain),
        text: None,
        reason: None,
        number: None,
        name: None,
        protocol: None,
        address: None,
        host: None,
        port: None,
        severity: None,
        message: None,
        transport: None,
        status_type: None,
        has_args: false,
        breach: None,
        cut: false,
        rest: cursor,
    };
    let mut key = Key::Other;
    let mut others = false;
    let mut ignored = None;
    let mut args = PairCheck::default();
    let mut tokens = 0;
    loop {
        let token = match cursor.step() {
            Step::Found(token) => token,
            Step::End => break,
            Step::Broken(rule) => return Err(malformed(&cursor, tokens, rule)),
        };
        tokens += 1;
        let value = cursor.value(&token, 1);
        match token.part {
            Part::None => {}
            Part::Keyword(kind) => {
                message.kind = kind;
                message.word = cursor.value(&token, 0);
                message.rest = cursor;
            }
            Part::Text => {
                message.text = Some(value);
            }
            Part::Reason => {
                message.reason = Some(value);
            }
            Part::Number => {
                message.number = Some(value);
            }
            Part::Name => {
                message.name = Some(value);
            }
            Part::Protocol => {
                message.protocol = Some(value);
            }
            Part::Address => {
                message.address = Some(value);
                let colon = value.raw.iter().rposition(|&byte| byte == b':').unwrap_or(0);
                let middle = value.start + colon;
                message.host = Some(Value::of(line, value.start, middle, Form::Plain));
                message.port = Some(Value::of(line, middle + 1, token.end, Form::Plain));
                check_address(&mut message);
                message.rest = cursor;
            }
            Part::Key(known) => {
                key = known;
                others |= key != Key::Transport;
                let status = message.kind == Kind::Status;
                if key == Key::Type && status && message.status_type.is_some() {
                    message.note(Rule::StatusTypeRepeated, value.start, value.end());
                }
            }
            Part::Value => {
                let first = match key {
                    Key::Severity => &mut message.severity,
                    Key::Message => &mut message.message,
                    Key::Transport => &mut message.transport,
                    Key::Type => &mut message.status_type,
                    Key::Other => &mut ignored,
                };
                if first.is_none() {
                    *first = Some(value);
                }
                if value.form == Form::Cstring {
                    check_octal(&mut message, value);
                }
            }
            _ => args.take(&mut message, &token),
        }
        if let Some(rule) = token.rule {
            let start = if token.part == Part::ArgKey { token.start } else { value.start };
            message.note(rule, start, token.end);
        }
    }
    args.end_args(&mut message);
    check(line, &mut message, others);
    Ok(message)
}

fn malformed<'a>(cursor: &Cursor<'a>, tokens: usize, rule: Option<Rule>) -> Malformed<'a> {
    let start = cursor.at;
    let length = cursor.line.len();
    let behind = tokens == 1 && start == length && start == cursor.start + 1;
    let rule = if behind { Rule::NothingAfterSpace } else { rule.unwrap_or(Rule::BadKeyword) };
    let end = length.min(start + 1);
    let due = DUES[usize::from(DUE_OF[cursor.state])];
    let word = cursor.line.split(|&byte| byte <= b' ').next().unwrap_or(&[]);
    Malformed { word, breach: Breach { rule, start, end }, due }
}

/// The pairs of ARGS while they are read: whether the one that has begun has its parts.
#[derive(Default)]
struct PairCheck {
    option: Option<usize>,
    text: usize,
    pair: usize,
    last: usize,
    keyed: bool,
    valued: bool,
}

impl PairCheck {
    fn take(&mut self, message: &mut Message<'_>, token: &Token) {
        match token.part {
            Part::Args => {
                self.end_args(message);
                message.has_args = true;
                self.option = Some(token.start + 1);
                self.text = token.end;
                self.pair = token.end;
            }
            Part::ArgKey => self.keyed = true,
            Part::ArgValue => self.valued = true,
            Part::Comma => {
                self.end_pair(message, token.start);
                self.pair = token.end;
            }
            _ => return self.end_args(message),
        }
        self.last = token.end;
    }

    fn end_pair(&mut self, message: &mut Message<'_>, end: usize) {
        if !self.keyed || !self.valued {
            message.note(Rule::ArgsPair, self.pair, end);
        }
        self.keyed = false;
        self.valued = false;
    }

    fn end_args(&mut self, message: &mut Message<'_>) {
        if let Some(option) = self.option.take() {
            if self.last == self.text {
                message.note(Rule::ArgsPair, option, self.last);
            } else if self.pair != self.last {
                self.end_pair(message, self.last);
            }
        }
    }
}

/// A host is an IP address, one of version 6 in brackets; a port is of 1 to 65535.
fn check_address(message: &mut Message<'_>) {
    if let Some(host) = message.host {
        let good = match host.raw {
            [b'[', inside @ .., b']'] => address::is_ipv6(inside),
            raw => address::is_ipv4(raw),
        };
        if !good {
            message.note(Rule::Host, host.start, host.end());
        }
    }
    if let (Some(port), Some(number)) = (message.port, message.port_number()) {
        if port.raw.starts_with(b"0") || number > 65535 {
            message.note(Rule::PortOutOfRange, port.start, port.end());
        }
    }
}

/// No byte has the number of an octal escape over 377.
fn check_octal(message: &mut Message<'_>, value: Value<'_>) {
    let mut at = 1;
    while let Some(rest) = value.raw.get(at..) {
        match rest {
            [b'\\', b'4'..=b'7', b'0'..=b'7', b'0'..=b'7', ..] => {
                return message.note(Rule::Octal, value.start + at, value.start + at + 4);
            }
            [b'\\', _, ..] => at += 2,
            [] => return,
            _ => at += 1,
        }
    }
}

/// What no single token decides.
fn check(line: &[u8], message: &mut Message<'_>, others: bool) {
    let keyword = message.word.raw.len();
    if message.kind == Kind::Log {
        if message.severity.is_none() || message.message.is_none() {
            message.note(Rule::LogKeyMissing, 0, keyword);
        }
        if let Some(severity) = message.severity {
            if !SEVERITIES.iter().any(|word| severity.bytes().eq(word.iter().copied())) {
                message.note(Rule::LogSeverity, severity.start, severity.end());
            }
        }
    } else if message.kind == Kind::Status {
        if let Some(kind) = message.status_type {
            check_report(message, kind);
        } else if message.transport.is_none() {
            message.note(Rule::StatusNoTransport, 0, keyword);
        } else if !others {
            message.note(Rule::StatusNoPair, 0, keyword);
        }
    }
    if !line.is_ascii() {
        let start = line.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
        let run = line.iter().skip(start).take_while(|byte| !byte.is_ascii()).count();
        message.note(Rule::NonAscii, start, start + run);
    }
}

/// A version report has both its name and its version.
fn check_report(message: &mut Message<'_>, kind: Value<'_>) {
    if !kind.bytes().eq(b"version".iter().copied()) {
        return;
    }
    let find = |key: &[u8]| message.pairs().find(|pair| pair.key.raw == key);
    let told = [find(b"IMPLEMENTATION"), find(b"VERSION")];
    if told.iter().any(Option::is_none) {
        message.note(Rule::StatusVersion, kind.start, kind.end());
    }
    for value in told.iter().flatten().filter_map(|pair| pair.value) {
        if value.bytes().next().is_none() {
            message.note(Rule::StatusVersion, value.start, value.end());
        }
    }
}

/// The pairs of a LOG or STATUS.
#[derive(Clone, Debug)]
pub struct Pairs<'a> {
    cursor: Cursor<'a>,
}

impl<'a> Iterator for Pairs<'a> {
    type Item = Pair<'a>;

    fn next(&mut self) -> Option<Pair<'a>> {
        let mut key = Value::of(self.cursor.line, 0, 0, Form::Plain);
        while let Step::Found(token) = self.cursor.next() {
            match token.part {
                Part::Key(_) => key = self.cursor.value(&token, 1),
                Part::Value => {
                    let value = Some(self.cursor.value(&token, 1));
                    return Some(Pair { key, value });
                }
                _ => {}
            }
        }
        None
    }
}

/// The options of an SMETHOD but for ARGS.
#[derive(Clone, Debug)]
pub struct Options<'a> {
    cursor: Cursor<'a>,
}

impl<'a> Iterator for Options<'a> {
    type Item = SmethodOption<'a>;

    fn next(&mut self) -> Option<SmethodOption<'a>> {
        let line = self.cursor.line;
        while let Step::Found(token) = self.cursor.next() {
            if token.part == Part::Option {
                let text = self.cursor.value(&token, 1);
                return Some(SmethodOption { name: None, text });
            }
            if token.part == Part::OptionName {
                let name = Some(Value::of(line, token.start + 1, token.end - 1, Form::Plain));
                let mut text = Value::of(line, token.end, token.end, Form::Plain);
                let mut ahead = self.cursor;
                if let Step::Found(next) = ahead.next() {
                    if next.part == Part::OptionText {
                        text = ahead.value(&next, 0);
                        self.cursor = ahead;
                    }
                }
                return Some(SmethodOption { name, text });
            }
        }
        None
    }
}

/// The pairs of all ARGS of an SMETHOD.
#[derive(Clone, Debug)]
pub struct Args<'a> {
    cursor: Cursor<'a>,
    inside: bool,
    pair: usize,
}

impl<'a> Iterator for Args<'a> {
    type Item = Pair<'a>;

    fn next(&mut self) -> Option<Pair<'a>> {
        loop {
            while !self.inside {
                match self.cursor.next() {
                    Step::Found(token) => {
                        self.inside = token.part == Part::Args;
                        self.pair = token.end;
                    }
                    _ => return None,
                }
            }
            let mut end = self.pair;
            let mut key = Value::of(self.cursor.line, end, end, Form::Plain);
            let mut value = None;
            loop {
                let before = self.cursor;
                match self.cursor.next() {
                    Step::Found(token) if token.part == Part::ArgKey => {
                        key = self.cursor.value(&token, 0);
                        end = token.end;
                    }
                    Step::Found(token) if token.part == Part::ArgValue => {
                        value = Some(self.cursor.value(&token, 1));
                        end = token.end;
                    }
                    Step::Found(token) if token.part == Part::Comma => {
                        self.pair = token.end;
                        return Some(Pair { key, value });
                    }
                    _ => {
                        self.cursor = before;
                        self.inside = false;
                        break;
                    }
                }
            }
            if end != self.pair {
                return Some(Pair { key, value });
            }
        }
    }
}
