// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! The environment in which a parent starts a transport (Tor's pt-spec, 3.2), and the arguments of
//! one connection (3.5). No value, however long or hostile, makes any of this panic.

use crate::{address, Form, Role, Value};

const CLASSES: usize = 17;
const STATES: usize = 74;

/// By byte its class.
#[rustfmt::skip]
static CLASS_OF: [u8; 256] = [
    0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7, 5, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 11, 3, 12, 3,
    4, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 3, 15, 3, 3, 16, 3, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
];

/// By state and class the next state; STATES ends the item.
#[rustfmt::skip]
static NEXT: [[u8; CLASSES]; STATES] = [
    [1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2],
    [1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1, 1, 74, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2],
    [1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    [1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    [1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 6, 1, 6],
    [1, 1, 1, 1, 1, 1, 74, 7, 1, 6, 1, 1, 1, 1, 6, 1, 6],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 10, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 11, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 12, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 13, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 14, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 15, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 16, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 17, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 18, 9, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 21, 22, 21],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 20, 22, 20],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 23, 74, 20, 20, 21, 22, 21],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20],
    [24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 20, 24, 24, 25, 24],
    [24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 26, 24, 24, 25, 24],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 24, 24, 20, 20, 20, 24, 20],
    [26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 20, 74, 26, 26, 26, 27, 26],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 26, 26, 20, 20, 20, 26, 20],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29],
    [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 32, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 33, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 34, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 35, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 36, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 37, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 38, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 39, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 40, 31, 29, 29, 29, 29, 29, 29],
    [29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29],
    [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 42, 30, 30],
    [30, 30, 30, 30, 30, 42, 30, 42, 30, 42, 43, 30, 30, 30, 42, 30, 30],
    [30, 30, 30, 30, 30, 30, 30, 30, 44, 30, 30, 30, 30, 30, 30, 30, 30],
    [30, 30, 30, 30, 30, 30, 30, 30, 45, 30, 30, 30, 30, 30, 30, 30, 30],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 46, 46, 46, 47, 46, 46, 46],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 49, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 50, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 52, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 53, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 54, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 55, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 56, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 57, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 58, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 59, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 60, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 61, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 62, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 63, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 64, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 65, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 66, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 67, 51, 49, 49, 30, 49, 49, 49],
    [46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 68, 51, 49, 49, 30, 49, 49, 49],
    [49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49],
    [20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 20, 70, 70, 71, 70],
    [20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 72, 70, 70, 71, 70],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 70, 70, 20, 20, 70, 20],
    [20, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 74, 72, 72, 72, 73, 72],
    [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 72, 72, 20, 20, 72, 20],
];

/// By state 1 if a good item ends there.
#[rustfmt::skip]
static GOOD: [u8; STATES] = [
    0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 0, 0, 0, 1, 0,
];

/// The variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// `TOR_PT_MANAGED_TRANSPORT_VER`
    ManagedTransportVer,
    /// `TOR_PT_STATE_LOCATION`
    StateLocation,
    /// `TOR_PT_EXIT_ON_STDIN_CLOSE`
    ExitOnStdinClose,
    /// `TOR_PT_OUTBOUND_BIND_ADDRESS_V4`
    OutboundBindAddressV4,
    /// `TOR_PT_OUTBOUND_BIND_ADDRESS_V6`
    OutboundBindAddressV6,
    /// `TOR_PT_CLIENT_TRANSPORTS`
    ClientTransports,
    /// `TOR_PT_PROXY`
    Proxy,
    /// `TOR_PT_SERVER_TRANSPORTS`
    ServerTransports,
    /// `TOR_PT_SERVER_TRANSPORT_OPTIONS`
    ServerTransportOptions,
    /// `TOR_PT_SERVER_BINDADDR`
    ServerBindaddr,
    /// `TOR_PT_ORPORT`
    Orport,
    /// `TOR_PT_EXTENDED_SERVER_PORT`
    ExtendedServerPort,
    /// `TOR_PT_AUTH_COOKIE_FILE`
    AuthCookieFile,
}

impl Variable {
    /// All of them, in the order of the specification.
    pub fn all() -> impl Iterator<Item = Variable> {
        [
            Variable::ManagedTransportVer,
            Variable::StateLocation,
            Variable::ExitOnStdinClose,
            Variable::OutboundBindAddressV4,
            Variable::OutboundBindAddressV6,
            Variable::ClientTransports,
            Variable::Proxy,
            Variable::ServerTransports,
            Variable::ServerTransportOptions,
            Variable::ServerBindaddr,
            Variable::Orport,
            Variable::ExtendedServerPort,
            Variable::AuthCookieFile,
        ]
        .into_iter()
    }

    /// The name in the environment.
    pub fn name(self) -> &'static str {
        match self {
            Variable::ManagedTransportVer => "TOR_PT_MANAGED_TRANSPORT_VER",
            Variable::StateLocation => "TOR_PT_STATE_LOCATION",
            Variable::ExitOnStdinClose => "TOR_PT_EXIT_ON_STDIN_CLOSE",
            Variable::OutboundBindAddressV4 => "TOR_PT_OUTBOUND_BIND_ADDRESS_V4",
            Variable::OutboundBindAddressV6 => "TOR_PT_OUTBOUND_BIND_ADDRESS_V6",
            Variable::ClientTransports => "TOR_PT_CLIENT_TRANSPORTS",
            Variable::Proxy => "TOR_PT_PROXY",
            Variable::ServerTransports => "TOR_PT_SERVER_TRANSPORTS",
            Variable::ServerTransportOptions => "TOR_PT_SERVER_TRANSPORT_OPTIONS",
            Variable::ServerBindaddr => "TOR_PT_SERVER_BINDADDR",
            Variable::Orport => "TOR_PT_ORPORT",
            Variable::ExtendedServerPort => "TOR_PT_EXTENDED_SERVER_PORT",
            Variable::AuthCookieFile => "TOR_PT_AUTH_COOKIE_FILE",
        }
    }
}

/// The languages of values: lists of items. A value of another variable is a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// names of transports
    Names,
    /// versions of the protocol
    Versions,
    /// names with a host and a port
    Bindings,
    /// names with a key and a value
    Options,
    /// one host and port
    Listener,
    /// one URI
    Proxy,
    /// keys and values, of a connection
    Arguments,
}

impl List {
    fn start(self) -> usize {
        match self {
            List::Names => 0,
            List::Versions => 3,
            List::Bindings => 5,
            List::Options => 19,
            List::Listener => 28,
            List::Proxy => 41,
            List::Arguments => 69,
        }
    }

    fn separator(self) -> Option<u8> {
        match self {
            List::Names => Some(b','),
            List::Versions => Some(b','),
            List::Bindings => Some(b','),
            List::Options => Some(b';'),
            List::Listener => None,
            List::Proxy => None,
            List::Arguments => Some(b';'),
        }
    }

    fn least_port(self) -> u32 {
        u32::from(self != List::Bindings)
    }
}

/// An item of a value, each part with its place there. One that is not good has no parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// All of it.
    pub text: Value<'a>,
    /// Whether it has the form that is asked for.
    pub good: bool,
    /// Of a transport; the version; the type of a proxy.
    pub name: Option<Value<'a>>,
    /// Of an option or argument; the user of a proxy.
    pub key: Option<Value<'a>>,
    /// Of an option or argument; the password of a proxy.
    pub value: Option<Value<'a>>,
    /// As written: brackets are part of it.
    pub host: Option<Value<'a>>,
    /// One to nine digits.
    pub port: Option<Value<'a>>,
}

/// Where a byte stands; with escapes, where it has no backslash before it.
fn find(text: &[u8], from: usize, wanted: u8, escapes: bool) -> usize {
    let mut at = from;
    while let Some(&byte) = text.get(at) {
        if byte == wanted {
            return at;
        }
        at += if escapes && byte == b'\\' { 2 } else { 1 };
    }
    text.len()
}

fn part<'a>(whole: Value<'a>, start: usize, end: usize, form: Form) -> Option<Value<'a>> {
    let raw = whole.raw.get(start..end).unwrap_or(&[]);
    Some(Value { raw, start: whole.start + start, form })
}

impl<'a> Item<'a> {
    fn of(list: List, text: Value<'a>, good: bool) -> Self {
        let mut item = Item { text, good, name: None, key: None, value: None, host: None, port: None };
        let colon = find(text.raw, 0, b':', false);
        let name = |end| part(text, 0, end, Form::Plain);
        match list {
            _ if !good => {}
            List::Names | List::Versions => item.name = Some(text),
            List::Bindings => {
                let dash = find(text.raw, 0, b'-', false);
                item.name = name(dash);
                item.take_address(dash + 1);
            }
            List::Options => {
                item.name = name(colon);
                item.take_pair(colon + 1);
            }
            List::Listener => item.take_address(0),
            List::Proxy => {
                item.name = name(colon);
                item.take_proxy(colon + 3);
            }
            List::Arguments => item.take_pair(0),
        }
        item
    }

    fn take_address(&mut self, start: usize) {
        let end = self.text.raw.len();
        let colon = self.text.raw.iter().rposition(|&byte| byte == b':').unwrap_or(end);
        self.host = part(self.text, start, colon, Form::Plain);
        self.port = part(self.text, colon + 1, end, Form::Plain);
    }

    fn take_pair(&mut self, start: usize) {
        let equals = find(self.text.raw, start, b'=', true);
        self.key = part(self.text, start, equals, Form::Args);
        self.value = part(self.text, equals + 1, self.text.raw.len(), Form::Args);
    }

    /// What stands behind the scheme, its colon and two slashes.
    fn take_proxy(&mut self, start: usize) {
        let at = find(self.text.raw, start, b'@', false);
        if at == self.text.raw.len() {
            return self.take_address(start);
        }
        let colon = find(self.text.raw, start, b':', false).min(at);
        self.key = part(self.text, start, colon, Form::Plain);
        if colon < at {
            self.value = part(self.text, colon + 1, at, Form::Plain);
        }
        self.take_address(at + 1);
    }
}

/// The items of a value, in order.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    list: List,
    text: &'a [u8],
    at: usize,
}

/// Takes a value apart. An empty value has no items; [`Value::bytes`] takes the escapes off a key or
/// value.
pub fn items(list: List, text: &[u8]) -> Items<'_> {
    Items { list, text, at: usize::from(text.is_empty()) }
}

impl<'a> Iterator for Items<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        let rest = self.text.get(self.at..)?;
        let start = self.at;
        let mut state = self.list.start();
        let mut length = 0;
        for &byte in rest {
            let next = usize::from(NEXT[state][usize::from(CLASS_OF[usize::from(byte)])]);
            if next == STATES {
                break;
            }
            state = next;
            length += 1;
        }
        self.at = start + length + 1;
        let text = Value::of(self.text, start, start + length, Form::Plain);
        Some(Item::of(self.list, text, GOOD[state] == 1))
    }
}

/// A rule that an environment breaks, and where: bytes of the value, which are 0 and 0 for a variable
/// that is not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The name that ptipc gives it.
    pub rule: &'static str,
    /// The variable.
    pub variable: Variable,
    /// The first byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

/// What a parent tells a transport.
#[derive(Clone, Debug, Default)]
pub struct Environment<'a> {
    values: [Option<&'a [u8]>; 13],
}

impl<'a> Environment<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a variable, and leaves others as they are.
    pub fn set(&mut self, variable: Variable, value: &'a [u8]) {
        self.values[variable as usize] = Some(value);
    }

    /// The value of a variable, where it is set.
    pub fn get(&self, variable: Variable) -> Option<&'a [u8]> {
        self.values[variable as usize]
    }

    /// The items of a variable; none where it is not set, or is a text.
    pub fn items(&self, variable: Variable) -> Items<'a> {
        let (list, text) = match (list_of(variable), self.get(variable)) {
            (Some(list), Some(text)) => (list, text),
            _ => (List::Names, &[][..]),
        };
        items(list, text)
    }

    /// The role that the lists of transports tell.
    pub fn role(&self) -> Option<Role> {
        let client = self.get(Variable::ClientTransports).is_some();
        match self.get(Variable::ServerTransports) {
            Some(_) if !client => Some(Role::Server),
            None if client => Some(Role::Client),
            _ => None,
        }
    }

    /// Judges the environment: all its errors. Takes time with the product of the lengths of two lists
    /// where bind addresses are many, else with the length.
    pub fn check(&self, mut tell: impl FnMut(Fault)) {
        Judge { environment: self, tell: &mut tell }.all();
    }
}

fn list_of(variable: Variable) -> Option<List> {
    match variable {
        Variable::ManagedTransportVer => Some(List::Versions),
        Variable::ClientTransports => Some(List::Names),
        Variable::Proxy => Some(List::Proxy),
        Variable::ServerTransports => Some(List::Names),
        Variable::ServerTransportOptions => Some(List::Options),
        Variable::ServerBindaddr => Some(List::Bindings),
        Variable::Orport => Some(List::Listener),
        Variable::ExtendedServerPort => Some(List::Listener),
        _ => None,
    }
}

struct Judge<'j, 'a> {
    environment: &'j Environment<'a>,
    tell: &'j mut dyn FnMut(Fault),
}

fn is_host(host: &[u8]) -> bool {
    match host {
        [b'[', inside @ .., b']'] => address::is_ipv6(inside),
        _ => address::is_ipv4(host),
    }
}

fn is_port(port: &[u8], least: u32) -> bool {
    let number = port.iter().fold(0u32, |n, digit| 10 * n + u32::from(digit & 15));
    number >= least && number <= 65535 && (port.len() == 1 || !port.starts_with(b"0"))
}

fn is_absolute(path: Option<&[u8]>) -> bool {
    matches!(
        path,
        Some(
            [b'/', ..]
                | [b'\\', b'\\', ..]
                | [b'A'..=b'Z' | b'a'..=b'z', b':', b'\\' | b'/', ..]
        )
    )
}

impl<'a> Judge<'_, 'a> {
    fn value(&self, variable: Variable) -> &'a [u8] {
        self.environment.get(variable).unwrap_or(&[])
    }

    fn at(&mut self, rule: &'static str, variable: Variable, value: Value<'_>) {
        (self.tell)(Fault { rule, variable, start: value.start, end: value.end() });
    }

    fn whole(&mut self, rule: &'static str, variable: Variable) {
        let end = self.value(variable).len();
        (self.tell)(Fault { rule, variable, start: 0, end });
    }

    /// A list that is set to nothing.
    fn nothing(&mut self, rule: &'static str, variable: Variable) {
        if self.environment.get(variable) == Some(&[]) {
            self.whole(rule, variable);
        }
    }

    /// Every item that is not good.
    fn bad_items(&mut self, rule: &'static str, variable: Variable) {
        self.nothing(rule, variable);
        for item in self.environment.items(variable) {
            if !item.good {
                self.at(rule, variable, item.text);
            }
        }
    }

    fn address(&mut self, rule: &'static str, variable: Variable, item: &Item<'_>, least: u32) {
        if let Some(host) = item.host.filter(|host| !is_host(host.raw)) {
            self.at(rule, variable, host);
        }
        if let Some(port) = item.port.filter(|port| !is_port(port.raw, least)) {
            self.at(rule, variable, port);
        }
    }

    fn all(&mut self) {
        let set = |variable| self.environment.get(variable).is_some();
        if set(Variable::ClientTransports) == set(Variable::ServerTransports) {
            self.whole("environment/role", Variable::ClientTransports);
        }
        if !set(Variable::ManagedTransportVer) {
            self.whole("environment/versions-missing", Variable::ManagedTransportVer);
        }
        self.bad_items("environment/versions", Variable::ManagedTransportVer);
        if !is_absolute(self.environment.get(Variable::StateLocation)) {
            self.whole("environment/state-location", Variable::StateLocation);
        }
        self.outbound(Variable::OutboundBindAddressV4, false);
        self.outbound(Variable::OutboundBindAddressV6, true);
        self.names(Variable::ClientTransports);
        self.nothing("environment/proxy", Variable::Proxy);
        self.single("environment/proxy", Variable::Proxy);
        self.names(Variable::ServerTransports);
        self.bad_items("environment/server-options", Variable::ServerTransportOptions);
        self.bindings();
        self.single("environment/or-port", Variable::Orport);
        self.single("environment/extended-port", Variable::ExtendedServerPort);
        let cookie = self.environment.get(Variable::AuthCookieFile);
        let extended = !self.value(Variable::ExtendedServerPort).is_empty();
        if if extended { !is_absolute(cookie) } else { cookie.is_some() } {
            self.whole("environment/auth-cookie", Variable::AuthCookieFile);
        }
    }

    fn outbound(&mut self, variable: Variable, v6: bool) {
        let value = self.value(variable);
        if !value.is_empty() && (!is_host(value) || value.starts_with(b"[") != v6) {
            self.whole("environment/outbound-address", variable);
        }
    }

    fn names(&mut self, variable: Variable) {
        self.nothing("environment/transport-list", variable);
        for item in self.environment.items(variable) {
            if item.text.raw.is_empty() {
                self.at("environment/transport-list", variable, item.text);
            } else if !item.good {
                self.at("environment/transport-name", variable, item.text);
            }
        }
    }

    fn single(&mut self, rule: &'static str, variable: Variable) {
        for item in self.environment.items(variable) {
            if item.good {
                self.address(rule, variable, &item, 1);
            } else {
                self.at(rule, variable, item.text);
            }
        }
    }

    fn bindings(&mut self) {
        let (rule, variable) = ("environment/bind-address", Variable::ServerBindaddr);
        let names = self.value(Variable::ServerTransports);
        // Places are counted from 1; 0 is that of a name which was not asked for.
        let place_of = |name: &[u8]| {
            let mut all = names.split(|&byte| byte == b',');
            if names.is_empty() { 0 } else { all.position(|one| one == name).map_or(0, |place| place + 1) }
        };
        let mut last = 0;
        self.nothing(rule, variable);
        for item in self.environment.items(variable) {
            let Some(name) = item.name else {
                self.at(rule, variable, item.text);
                continue;
            };
            self.address(rule, variable, &item, 0);
            let place = place_of(name.raw);
            // A name behind the last one is a new one, and in its order.
            if place < last || place == 0 || (place == last && self.is_second(name)) {
                self.at(rule, variable, name);
            }
            last = last.max(place);
        }
    }

    fn is_second(&self, name: Value<'_>) -> bool {
        let earlier = |item: &Item<'_>| item.text.start < name.start;
        let all = self.environment.items(Variable::ServerBindaddr).take_while(earlier);
        all.filter_map(|item| item.name).any(|other| other.raw == name.raw)
    }
}

/// The parts of an item that is to be written, without escapes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts<'a> {
    /// See [`Item::name`].
    pub name: &'a [u8],
    /// See [`Item::key`].
    pub key: Option<&'a [u8]>,
    /// See [`Item::value`].
    pub value: Option<&'a [u8]>,
    /// See [`Item::host`].
    pub host: &'a [u8],
    /// See [`Item::port`].
    pub port: &'a [u8],
}

/// Writes a value: it is given items in order, and is ended.
#[derive(Debug)]
pub struct ListWriter<'b> {
    list: List,
    buffer: &'b mut [u8],
    length: usize,
    count: usize,
    refused: bool,
}

impl<'b> ListWriter<'b> {
    /// Begins a value.
    pub fn new(list: List, buffer: &'b mut [u8]) -> Self {
        ListWriter { list, buffer, length: 0, count: 0, refused: false }
    }

    /// Writes an item.
    pub fn item(&mut self, parts: &Parts<'_>) -> &mut Self {
        if self.count > 0 {
            match self.list.separator() {
                Some(separator) => self.put(separator),
                None => self.refused = true,
            }
        }
        self.count += 1;
        match self.list {
            List::Names | List::Versions => self.part(parts.name, b"", b','),
            List::Bindings => {
                self.part(parts.name, b"", b'-');
                self.put(b'-');
                self.address(parts);
            }
            List::Options => {
                self.part(parts.name, b"", b':');
                self.put(b':');
                self.pair(parts, b":;\\", b'=');
            }
            List::Listener => self.address(parts),
            List::Proxy => {
                self.part(parts.name, b"", b':');
                self.user(parts);
                self.address(parts);
            }
            List::Arguments => self.pair(parts, b"\\;=", 0),
        }
        self
    }

    /// Ends the value; `None` when no value can carry what was given, nothing was given, or the buffer
    /// is too short.
    pub fn end(&self) -> Option<&[u8]> {
        let text = self.buffer.get(..self.length)?;
        let least = self.list.least_port();
        let is_address = |item: &Item<'_>| match (item.host, item.port) {
            (Some(host), Some(port)) => is_host(host.raw) && is_port(port.raw, least),
            _ => true,
        };
        // What was written is read again: as many items as were given, each of them good.
        let good = items(self.list, text).all(|item| item.good && is_address(&item));
        let count = items(self.list, text).count();
        if self.refused || !good || count == 0 || count != self.count { None } else { Some(text) }
    }

    fn put(&mut self, byte: u8) {
        if let Some(place) = self.buffer.get_mut(self.length) {
            *place = byte;
        }
        self.length += 1;
    }

    /// Bytes, of which some take a backslash; what would end the part is refused.
    fn part(&mut self, text: &[u8], escaped: &[u8], end: u8) {
        for &byte in text {
            self.refused |= byte == 0 || byte == end;
            if escaped.contains(&byte) {
                self.put(b'\\');
            }
            self.put(byte);
        }
    }

    fn pair(&mut self, parts: &Parts<'_>, escaped: &[u8], end: u8) {
        self.part(parts.key.unwrap_or(&[]), escaped, end);
        self.put(b'=');
        self.part(parts.value.unwrap_or(&[]), escaped, 0);
    }

    fn address(&mut self, parts: &Parts<'_>) {
        self.part(parts.host, b"", 0);
        self.put(b':');
        self.part(parts.port, b"", 0);
    }

    fn user(&mut self, parts: &Parts<'_>) {
        self.part(b"://", b"", 0);
        if let Some(user) = parts.key {
            self.part(user, b"", b':');
            if let Some(password) = parts.value {
                self.put(b':');
                self.part(password, b"", 0);
            }
            self.put(b'@');
        }
    }
}

/// The arguments of a connection are one text, of [`List::Arguments`]. In SOCKS 4 it is the user id.
/// In SOCKS 5 it is divided between user name and password, which is one NUL where the name has room
/// for all; an empty name cannot be sent, and need not be. `None` for a text that is too long.
pub fn login(text: &[u8]) -> Option<(&[u8], &[u8])> {
    match text.get(255..) {
        None | Some([]) => Some((text, b"\0")),
        Some(password) if password.len() > 255 => None,
        Some(password) => Some((&text[..255], password)),
    }
}

/// The text of a login, in two pieces.
pub fn text_of_login<'a>(user: &'a [u8], password: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    (user, if password == b"\0" { &[] } else { password })
}
