// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Answers lines as `ptipc conformance` and `ptipc compare` ask them.

#[path = "answers/environment.rs"]
mod environment;

use ptipc_parser::{
    parse, Breach, Framed, Framer, Kind, Malformed, Message, Pair, Role, Rule, Session, Value, Writer,
};
use std::fmt::Write as _;
use std::io::{self, BufRead, Read, Write};

const LIMIT: usize = 65536;
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#[derive(Default)]
struct Answer {
    out: String,
    spans: Vec<usize>,
}

fn base64(bytes: &[u8], out: &mut String) {
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - three.len()));
        for i in 0..4 {
            let digit = (bits >> (18 - 6 * i) & 63) as usize;
            out.push(if i <= three.len() { char::from(BASE64[digit]) } else { '=' });
        }
    }
}

impl Answer {
    fn bytes(&mut self, name: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        let _ = write!(self.out, "\"{name}\":\"");
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                '\0'..='\x1F' | '\x7F' => {
                    let _ = write!(self.out, "\\u{:04X}", u32::from(c));
                }
                _ => self.out.push(c),
            }
        }
        self.out.push('"');
        if std::str::from_utf8(bytes).is_err() {
            let _ = write!(self.out, ",\"{name}Base64\":\"");
            base64(bytes, &mut self.out);
            self.out.push('"');
        }
    }

    fn value(&mut self, name: &str, value: Option<Value<'_>>) {
        match value {
            None => {
                let _ = write!(self.out, "\"{name}\":null");
            }
            Some(value) => {
                self.span(value);
                self.bytes(name, &value.bytes().collect::<Vec<u8>>());
            }
        }
    }

    fn span(&mut self, value: Value<'_>) {
        self.spans.extend([value.start, value.end()]);
    }

    fn pairs<'a>(&mut self, name: &str, pairs: impl Iterator<Item = Pair<'a>>) {
        let _ = write!(self.out, ",\"{name}\":[");
        let mut comma = "";
        for pair in pairs {
            self.out.push_str(comma);
            comma = ",";
            self.out.push('{');
            self.value("key", Some(pair.key));
            self.out.push(',');
            self.value("value", pair.value);
            self.out.push('}');
        }
        self.out.push(']');
    }

    fn endpoint(&mut self, message: &Message<'_>) {
        for part in [message.host, message.port].into_iter().flatten() {
            self.span(part);
        }
        self.out.push_str(",\"endpoint\":{");
        self.bytes("host", message.bare_host().unwrap_or_default());
        let _ = write!(self.out, ",\"port\":{}}}", message.port_number().unwrap_or_default());
    }

    fn options(&mut self, message: &Message<'_>) {
        self.out.push_str(",\"options\":[");
        let mut comma = "";
        for option in message.options() {
            self.out.push_str(comma);
            comma = ",";
            self.out.push('{');
            self.value("name", option.name);
            self.out.push(',');
            self.value("text", Some(option.text));
            self.out.push('}');
        }
        self.out.push(']');
        if message.has_args {
            self.pairs("args", message.args());
        } else {
            self.out.push_str(",\"args\":null");
        }
    }

    fn message(&mut self, message: &Message<'_>) {
        let _ = write!(self.out, "{{\"type\":\"{}\"", message.kind.name());
        match message.kind {
            Kind::Version => self.field("version", message.number),
            Kind::VersionError | Kind::EnvError | Kind::ProxyError => {
                self.field("message", message.reason);
            }
            Kind::Cmethod | Kind::Smethod => {
                self.field("transport", message.name);
                if message.kind == Kind::Cmethod {
                    self.field("protocol", message.protocol);
                }
                self.endpoint(message);
                if message.kind == Kind::Smethod {
                    self.options(message);
                }
            }
            Kind::CmethodError | Kind::SmethodError => {
                self.field("transport", message.name);
                self.field("message", message.reason);
            }
            Kind::Log => {
                self.field("severity", message.severity);
                self.field("message", message.message);
                let own = [message.severity, message.message];
                self.pairs("extra", message.pairs().filter(|pair| !own.contains(&pair.value)));
            }
            Kind::Status => {
                self.field("transport", message.transport);
                let own = message.transport;
                self.pairs("pairs", message.pairs().filter(|pair| pair.value != own));
            }
            Kind::Unknown => {
                self.field("keyword", Some(message.word));
                self.field("text", message.text);
            }
            _ => {}
        }
        self.out.push('}');
    }

    fn field(&mut self, name: &str, value: Option<Value<'_>>) {
        self.out.push(',');
        self.value(name, value);
    }

    fn line(&mut self, read: Said<'_>) {
        self.spans.clear();
        match read {
            Ok(message) => {
                let _ = write!(self.out, "{{\"status\":\"{}\",\"message\":", message.status().name());
                self.message(&message);
                if let Some(breach) = message.breach {
                    self.rule(breach.rule.name(), breach.start, breach.end);
                }
            }
            Err(malformed) => {
                let breach = malformed.breach;
                self.out.push_str("{\"status\":\"malformed\",\"message\":null");
                self.rule(breach.rule.name(), breach.start, breach.end);
                let _ = write!(self.out, ",\"due\":\"{}\"", malformed.due);
            }
        }
        self.end();
    }

    fn rule(&mut self, rule: &str, start: usize, end: usize) {
        let _ = write!(self.out, ",\"rule\":\"{rule}\",\"start\":{start},\"end\":{end}");
    }

    fn end(&mut self) {
        let _ = writeln!(self.out, ",\"spans\":{:?}}}", self.spans);
    }
}

/// What a line says.
type Said<'a> = Result<Message<'a>, Malformed<'a>>;

fn read(framed: Framed<'_>) -> Said<'_> {
    match framed {
        Framed::Line(line) => parse(line),
        Framed::TooLong => {
            let breach = Breach { rule: Rule::LineTooLong, start: LIMIT, end: LIMIT };
            Err(Malformed { word: &[], breach, due: "" })
        }
    }
}

/// Writes a message anew.
fn rewritten(read: Said<'_>, out: &mut Answer) {
    let message = match read {
        Ok(message) if !message.cut => message,
        _ => return out.out.push_str("{\"line\":null}\n"),
    };
    let mut buffer = vec![0; 4 * LIMIT + 64];
    let mut writer = Writer::new(&mut buffer, message.word.raw);
    for word in [message.number, message.name, message.protocol].into_iter().flatten() {
        writer.word(word.raw);
    }
    if let (Some(host), Some(port)) = (message.host, message.port) {
        writer.address(host.raw, port.raw);
    }
    for text in [message.reason, message.text].into_iter().flatten() {
        writer.text(text.raw);
    }
    if matches!(message.kind, Kind::Proxy | Kind::Cmethods | Kind::Smethods) {
        writer.word(b"DONE");
    }
    if message.has_args {
        writer.args();
    }
    for pair in message.args() {
        writer.arg(pair.key.bytes(), pair.value.map(|value| value.bytes()));
    }
    for option in message.options() {
        writer.option(option.name.map(|name| name.raw), option.text.raw);
    }
    let log = message.kind == Kind::Log;
    let names: [&[u8]; 2] = if log { [b"SEVERITY", b"MESSAGE"] } else { [b"TRANSPORT", b""] };
    let own = if log { [message.severity, message.message] } else { [message.transport, None] };
    if matches!(message.kind, Kind::Log | Kind::Status) {
        for (name, value) in names.into_iter().zip(own) {
            if let Some(value) = value {
                writer.pair(name, &value.bytes().collect::<Vec<u8>>());
            }
        }
        for pair in message.pairs().filter(|pair| !own.contains(&pair.value)) {
            let value = pair.value.map(|value| value.bytes().collect::<Vec<u8>>());
            writer.pair(pair.key.raw, &value.unwrap_or_default());
        }
    }
    let line = writer.end().map(<[u8]>::to_vec);
    out.out.push('{');
    out.bytes("line", &line.unwrap_or_default());
    out.out.push_str("}\n");
}

fn answered(read: Said<'_>, out: &mut Answer) {
    out.line(read);
}

fn serve(respond: fn(Said<'_>, &mut Answer)) -> io::Result<()> {
    let mut buffer = vec![0; LIMIT];
    let mut framer = Framer::new(&mut buffer);
    let mut piece = vec![0; LIMIT];
    let mut answer = Answer::default();
    loop {
        let got = io::stdin().read(&mut piece)?;
        let mut input = &piece[..got];
        if got == 0 {
            if let Some(last) = framer.finish() {
                respond(last, &mut answer);
            }
        }
        while !input.is_empty() {
            if let Some(framed) = framer.feed(&mut input) {
                respond(read(framed), &mut answer);
            }
        }
        io::stdout().write_all(answer.out.as_bytes())?;
        io::stdout().flush()?;
        answer.out.clear();
        if got == 0 {
            return Ok(());
        }
    }
}

/// As much of JSON as a session needs.
enum Json {
    Other,
    Text(Vec<u8>),
    List(Vec<Json>),
    Object(Vec<(Vec<u8>, Json)>),
}

impl Json {
    fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => {
                fields.iter().find(|field| field.0 == name.as_bytes()).map(|field| &field.1)
            }
            _ => None,
        }
    }

    fn text(&self, name: &str) -> Option<&[u8]> {
        match self.get(name) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        }
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.rest.first() {
            self.byte();
        }
        self.rest.first().copied()
    }

    fn value(&mut self) -> Option<Json> {
        match self.peek()? {
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                while self.goes_on(b']')? {
                    items.push(self.value()?);
                }
                Some(Json::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                while self.goes_on(b'}')? {
                    let name = self.string()?;
                    if self.peek()? != b':' {
                        return None;
                    }
                    self.byte();
                    fields.push((name, self.value()?));
                }
                Some(Json::Object(fields))
            }
            _ => {
                while !matches!(self.peek(), None | Some(b',' | b']' | b'}')) {
                    self.byte();
                }
                Some(Json::Other)
            }
        }
    }

    /// Takes what stands before an item: the bracket that opens, or a comma.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        if self.peek()? != end {
            self.byte();
        }
        if self.peek()? == end {
            self.byte();
            return Some(false);
        }
        Some(true)
    }

    fn string(&mut self) -> Option<Vec<u8>> {
        if self.peek()? != b'"' {
            return None;
        }
        self.byte();
        let mut out = Vec::new();
        loop {
            match self.byte()? {
                b'"' => return Some(out),
                b'\\' => match self.byte()? {
                    b'n' => out.push(b'\n'),
                    b't' => out.push(b'\t'),
                    b'r' => out.push(b'\r'),
                    b'b' => out.push(8),
                    b'f' => out.push(12),
                    b'u' => {
                        let mut point = self.hex()?;
                        if (0xD800..0xDC00).contains(&point) && self.rest.starts_with(b"\\u") {
                            self.rest = &self.rest[2..];
                            point = 0x10000 + ((point - 0xD800) << 10) + (self.hex()? & 0x3FF);
                        }
                        let c = char::from_u32(point).unwrap_or('\u{FFFD}');
                        out.extend(c.encode_utf8(&mut [0; 4]).bytes());
                    }
                    other => out.push(other),
                },
                byte => out.push(byte),
            }
        }
    }

    fn hex(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |n, _| Some(16 * n + char::from(self.byte()?).to_digit(16)?))
    }
}

fn from_base64(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut bits = 0u32;
    for (i, byte) in text.iter().take_while(|&&byte| byte != b'=').enumerate() {
        let digit = BASE64.iter().position(|digit| digit == byte).unwrap_or(0);
        bits = bits << 6 | digit as u32;
        if i % 4 != 0 {
            out.push((bits >> (6 - 2 * (i % 4)) & 255) as u8);
        }
    }
    out
}

fn role_of(asked: &Json) -> Option<Role> {
    let set = |variable: &str| match asked.get("environment") {
        Some(Json::List(items)) => {
            items.iter().any(|item| item.text("name") == Some(variable.as_bytes()))
        }
        Some(environment) => environment.get(variable).is_some(),
        None => false,
    };
    match asked.text("role") {
        Some(b"client") => Some(Role::Client),
        Some(b"server") => Some(Role::Server),
        _ => match (set("TOR_PT_CLIENT_TRANSPORTS"), set("TOR_PT_SERVER_TRANSPORTS")) {
            (true, false) => Some(Role::Client),
            (false, true) => Some(Role::Server),
            _ => None,
        },
    }
}

fn converse(asked: &Json) -> String {
    let encoded = asked.text("stdoutBase64").map(from_base64);
    let stdout = encoded.unwrap_or_else(|| asked.text("stdout").unwrap_or(&[]).to_vec());
    let mut session = Session::new(role_of(asked));
    let mut buffer = vec![0; LIMIT];
    let mut framer = Framer::new(&mut buffer);
    let mut input = &stdout[..];
    let mut events: Vec<String> = Vec::new();
    let mut told: Vec<String> = Vec::new();
    let mut wrong = false;
    let mut number = 0;
    loop {
        let said = match framer.feed(&mut input) {
            Some(framed) => read(framed),
            None => match framer.finish() {
                Some(last) => last,
                None => break,
            },
        };
        number += 1;
        match said {
            Ok(message) => {
                let (event, broken) = session.take(&message);
                events.extend(event.map(|event| format!("\"{event:?}\"")));
                wrong |= message.breach.is_some() || broken.map_or(false, |rule| rule != Rule::LateEnvError);
                if let Some(rule) = broken {
                    told.push(format!("{{\"rule\":\"{}\",\"line\":{number}}}", rule.name()));
                }
            }
            Err(malformed) => {
                wrong = true;
                session.take_malformed(malformed.word);
            }
        }
    }
    if let Some(rule) = session.end() {
        wrong = true;
        told.push(format!("{{\"rule\":\"{}\",\"line\":null}}", rule.name()));
    }
    let status = if wrong { "violation" } else { "accepted" };
    let role = match session.role() {
        None => "null",
        Some(Role::Client) => "\"client\"",
        Some(Role::Server) => "\"server\"",
    };
    let (events, told) = (events.join(","), told.join(","));
    format!("{{\"status\":\"{status}\",\"role\":{role},\"events\":[{events}],\"violations\":[{told}]}}\n")
}

fn sessions() -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        let answer = match (Reader { rest: &line? }).value() {
            Some(asked @ Json::Object(_)) => converse(&asked),
            _ => "{\"error\":\"no session in JSON\"}\n".to_string(),
        };
        io::stdout().write_all(answer.as_bytes())?;
        io::stdout().flush()?;
    }
    Ok(())
}

/// Processor time of this process so far, in ticks of a hundredth of a second, is too coarse; that
/// of its scheduler is in nanoseconds.
fn processor_time() -> u64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    told.split(' ').next().and_then(|time| time.parse().ok()).unwrap_or(0)
}

fn timed(path: &str) -> io::Result<()> {
    let all = std::fs::read(path)?;
    let mut buffer = vec![0; LIMIT];
    let (mut lines, mut messages, mut taken) = (0u64, 0u64, 0);
    for _ in 0..3 {
        let mut framer = Framer::new(&mut buffer);
        let mut input = &all[..];
        lines = 0;
        messages = 0;
        let begun = processor_time();
        while let Some(framed) = framer.feed(&mut input) {
            lines += 1;
            if let Framed::Line(line) = framed {
                messages += u64::from(parse(line).is_ok());
            }
        }
        taken = processor_time() - begun;
    }
    println!("{:.1} {messages}", taken as f64 / lines.max(1) as f64);
    Ok(())
}

fn main() -> io::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => serve(answered).or(Ok(())),
        ["--write"] => serve(rewritten).or(Ok(())),
        ["--sessions"] => sessions().or(Ok(())),
        ["--environment"] => environment::serve().or(Ok(())),
        ["--time", path] => timed(path),
        _ => {
            eprintln!("usage: target [--sessions | --write | --environment | --time FILE]");
            std::process::exit(2);
        }
    }
}
