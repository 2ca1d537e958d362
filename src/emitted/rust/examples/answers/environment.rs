// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Answers questions about environments and arguments, one a line: words with a space between two, in
//! them every byte but letters, digits and `_` as `%` and two hexadecimal digits.
//!
//! - `check NAME=VALUE ...`: the role, and of each error `RULE:NAME:START:END`
//! - `items LIST TEXT`: of each item `GOOD:START:END:NAME:KEY:VALUE:HOST:PORT`, `-` for none
//! - `write LIST ITEM ...`: the text of items of `NAME:KEY:VALUE:HOST:PORT`, `!` when there is none
//! - `login TEXT`: `USER:PASSWORD`, `!` for a text that is too long
//! - `text USER:PASSWORD`: the text of a login
//! - `message KEYWORD PART ...`: the line of what a writer is given, `!` when there is none; a part is
//!   `w:WORD`, `t:TEXT`, `h:HOST:PORT`, `A` for ARGS, `a:KEY:VALUE`, `o:NAME:TEXT` or `p:KEY:VALUE`

use ptipc_parser::{items, login, text_of_login, Environment, List, ListWriter, Parts, Role, Value, Variable, Writer};
use std::io::{self, BufRead, Write};

const LISTS: [(&str, List); 7] = [
    ("NAMES", List::Names),
    ("VERSIONS", List::Versions),
    ("BINDINGS", List::Bindings),
    ("OPTIONS", List::Options),
    ("LISTENER", List::Listener),
    ("PROXY", List::Proxy),
    ("ARGUMENTS", List::Arguments),
];

fn decoded(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
            let digits = String::from_utf8_lossy(&digits).into_owned();
            bytes.push(u8::from_str_radix(&digits, 16).unwrap_or(0));
        } else {
            bytes.push(byte);
        }
    }
    bytes
}

fn encoded(bytes: impl IntoIterator<Item = u8>) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let word = |byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    bytes.into_iter().map(word).collect()
}

fn part(value: Option<Value<'_>>) -> String {
    value.map_or("-".to_string(), |value| encoded(value.bytes()))
}

fn check(words: &[&str]) -> String {
    let given: Vec<_> = words.iter().filter_map(|word| word.split_once('=')).collect();
    let given: Vec<_> = given.iter().map(|(name, value)| (*name, decoded(value))).collect();
    let mut environment = Environment::new();
    for (name, value) in &given {
        if let Some(variable) = Variable::all().find(|variable| variable.name() == *name) {
            environment.set(variable, value);
        }
    }
    let role = match environment.role() {
        None => "0",
        Some(Role::Client) => "1",
        Some(Role::Server) => "2",
    };
    let mut told = role.to_string();
    environment.check(|fault| {
        told += &format!(" {}:{}:{}:{}", fault.rule, fault.variable.name(), fault.start, fault.end);
    });
    told
}

fn read(list: List, text: &[u8]) -> String {
    let told = items(list, text).map(|item| {
        let place = format!("{}:{}:{}", u8::from(item.good), item.text.start, item.text.end());
        let parts = [item.name, item.key, item.value, item.host, item.port].map(part);
        format!("{place}:{}", parts.join(":"))
    });
    told.collect::<Vec<_>>().join(" ")
}

fn written(list: List, words: &[&str], capacity: usize) -> String {
    let mut buffer = vec![0; capacity];
    let mut writer = ListWriter::new(list, &mut buffer);
    for word in words {
        let given = word.split(':').map(|part| if part == "-" { None } else { Some(decoded(part)) });
        let given: Vec<_> = given.collect();
        let part = |number: usize| given.get(number).and_then(Option::as_deref);
        writer.item(&Parts {
            name: part(0).unwrap_or(&[]),
            key: part(1),
            value: part(2),
            host: part(3).unwrap_or(&[]),
            port: part(4).unwrap_or(&[]),
        });
    }
    writer.end().map_or("!".to_string(), |text| encoded(text.iter().copied()))
}

fn written_line(keyword: &str, words: &[&str], capacity: usize) -> String {
    let mut buffer = vec![0; capacity];
    let mut writer = Writer::new(&mut buffer, &decoded(keyword));
    for word in words {
        let given = word.split(':').map(|part| if part == "-" { None } else { Some(decoded(part)) });
        let given: Vec<_> = given.collect();
        let (first, second) = (given.get(1).cloned().flatten(), given.get(2).cloned().flatten());
        let (one, other) = (first.as_deref().unwrap_or(&[]), second.as_deref().unwrap_or(&[]));
        match word.as_bytes()[0] {
            b'w' => writer.word(one),
            b't' => writer.text(one),
            b'h' => writer.address(one, other),
            b'A' => writer.args(),
            b'a' => writer.arg(one.iter().copied(), second.clone().map(Vec::into_iter)),
            b'o' => writer.option(first.as_deref(), other),
            _ => writer.pair(one, other),
        };
    }
    writer.end().map_or("!".to_string(), |line| encoded(line.iter().copied()))
}

fn answer(line: &str) -> String {
    let words: Vec<_> = line.split(' ').collect();
    let list = LISTS.iter().find(|(name, _)| words.get(1) == Some(name)).map(|(_, list)| *list);
    match (words[0], list, &words[1..]) {
        ("check", _, given) => check(given),
        ("items", Some(list), [_, text]) => read(list, &decoded(text)),
        ("write", Some(list), [_, given @ ..]) => written(list, given, line.len()),
        ("message", _, [keyword, given @ ..]) => written_line(keyword, given, 2 * line.len()),
        ("login", _, [text]) => match login(&decoded(text)) {
            None => "!".to_string(),
            Some((user, password)) => format!("{}:{}", encoded(user.to_vec()), encoded(password.to_vec())),
        },
        ("text", _, [given]) => {
            let (user, password) = given.split_once(':').unwrap_or((given, ""));
            let (user, password) = (decoded(user), decoded(password));
            let (user, password) = text_of_login(&user, &password);
            encoded([user, password].concat())
        }
        _ => "?".to_string(),
    }
}

pub fn serve() -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        println!("{}", answer(&String::from_utf8_lossy(&line?)));
    }
    io::stdout().flush()
}
