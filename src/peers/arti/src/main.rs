//! How Arti reads what a pluggable transport says, by Arti's own library.
//!
//! `lines` answers each line on stdin with a line of JSON, as `ptipc compare` and `conformance` ask
//! for it. `parent` starts a program as a transport and tells what came of it in one JSON object.

mod parent;

use serde_json::{json, Map, Value};
use std::io::{self, BufRead, Write};
use std::net::{IpAddr, SocketAddr};
use tor_ptmgr::ipc::PtMessage;

/// What is observed: the version that Cargo.toml pins.
const VERSION: &str = "tor-ptmgr 0.47.0";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match args.first().map(String::as_str) {
        Some("lines") if args.len() == 1 => lines().map_err(|e| e.to_string()),
        Some("parent") => parent::run(&args[1..]),
        Some("--version") => {
            println!("{VERSION}");
            Ok(())
        }
        _ => Err("usage: ptipc-peer-arti lines | parent ... -- PROGRAM [ARG...]".into()),
    };
    if let Err(why) = done {
        eprintln!("ptipc-peer-arti: {why}");
        std::process::exit(2);
    }
}

fn lines() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        writeln!(output, "{}", answer(&line))?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}

/// Arti reads its transport by `BufRead::lines`, which takes off a CR too and wants UTF-8.
fn answer(line: &[u8]) -> Value {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let Ok(text) = std::str::from_utf8(line) else {
        return json!({"status": "refused", "reason": "not UTF-8"});
    };
    match text.parse::<PtMessage>() {
        Ok(PtMessage::Unknown(_)) => json!({"status": "ignored"}),
        Ok(read) => json!({"status": "accepted", "message": message(read, text)}),
        Err(why) => json!({"status": "refused", "reason": why}),
    }
}

fn message(read: PtMessage, line: &str) -> Value {
    match read {
        PtMessage::VersionError(text) => json!({"type": "VERSION-ERROR", "message": text}),
        PtMessage::Version(version) => json!({"type": "VERSION", "version": version}),
        PtMessage::EnvError(text) => json!({"type": "ENV-ERROR", "message": text}),
        PtMessage::ProxyDone => json!({"type": "PROXY"}),
        PtMessage::ProxyError(text) => json!({"type": "PROXY-ERROR", "message": text}),
        PtMessage::ClientTransportLaunched { transport, protocol, endpoint } => json!({
            "type": "CMETHOD", "transport": transport.to_string(), "protocol": protocol,
            "endpoint": address(endpoint, line.split(' ').nth(3))}),
        PtMessage::ClientTransportFailed { transport, message } => json!({
            "type": "CMETHOD-ERROR", "transport": transport.to_string(), "message": message}),
        PtMessage::ClientTransportsDone => json!({"type": "CMETHODS"}),
        PtMessage::ServerTransportLaunched { transport, endpoint, options } => {
            let mut message = json!({
                "type": "SMETHOD", "transport": transport.to_string(),
                "endpoint": address(endpoint, line.split(' ').nth(2))});
            // Arti keeps no order, and does not tell `ARGS:` without a pair from no `ARGS:`.
            if !options.is_empty() {
                message["args"] = pairs(options.into_iter().collect(), line);
            }
            message
        }
        PtMessage::ServerTransportFailed { transport, message } => json!({
            "type": "SMETHOD-ERROR", "transport": transport.to_string(), "message": message}),
        PtMessage::ServerTransportsDone => json!({"type": "SMETHODS"}),
        PtMessage::Log { severity, message } => {
            json!({"type": "LOG", "severity": severity, "message": message})
        }
        PtMessage::Status(status) => {
            let mut data = shown_map(&format!("{status:?}"));
            let transport = data.remove("TRANSPORT").unwrap_or(Value::Null);
            let data = data.into_iter().map(|(k, v)| (k, v.as_str().unwrap_or("").to_owned()));
            json!({"type": "STATUS", "transport": transport, "pairs": pairs(data.collect(), line)})
        }
        other => json!({"debug": format!("{other:?}")}),
    }
}

/// The host as the line writes it where it is the same address: a spelling is no other reading.
fn address(read: SocketAddr, word: Option<&str>) -> Value {
    let written = word.and_then(|word| word.rsplit_once(':')).map(|(host, _)| host);
    let bare = written.map(|host| host.trim_start_matches('[').trim_end_matches(']'));
    let same = bare.filter(|host| host.parse::<IpAddr>() == Ok(read.ip()));
    let host = same.map(str::to_owned).unwrap_or_else(|| read.ip().to_string());
    json!({"host": host, "port": read.port()})
}

/// In the order of the line, which a map has lost.
fn pairs(mut pairs: Vec<(String, String)>, line: &str) -> Value {
    pairs.sort_by_key(|(key, _)| line.find(&format!("{key}=")));
    pairs.into_iter().map(|(key, value)| json!({"key": key, "value": value})).collect()
}

/// The pairs of a STATUS, which the library shows to nobody but a debugger: what stands between the
/// outermost braces, with Rust's escapes made JSON's.
fn shown_map(debug: &str) -> Map<String, Value> {
    let from = debug.find('{').and_then(|at| debug[at + 1..].find('{').map(|more| at + 1 + more));
    let to = debug.rfind('}').and_then(|at| debug[..at].rfind('}'));
    let (Some(from), Some(to)) = (from, to) else { return Map::new() };
    let mut text = String::new();
    let mut chars = debug[from..=to].chars();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('0')) => text.push_str("\\u0000"),
            ('\\', Some('u')) => {
                let hex: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                let read = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                let escaped = Value::from(read.map(String::from).unwrap_or_default()).to_string();
                text.push_str(escaped.trim_matches('"'));
            }
            ('\\', Some(next)) => text.extend(['\\', next]),
            (c, _) => text.push(c),
        }
    }
    serde_json::from_str(&text).unwrap_or_default()
}
