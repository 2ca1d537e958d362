//! How Arti reads what a pluggable transport says, by Arti's own library.
//!
//! `lines` answers each line on stdin with a line of JSON, as `ptipc compare` and `conformance` ask
//! for it. `parent` starts a program as a transport and tells what came of it in one JSON object.
//! `--time FILE` tells as the targets in `src/emitted` do how long a line takes: nanoseconds, and lines
//! that have a message. That is only worth knowing of a build with `--release`.

mod parent;

use serde_json::{json, Value};
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
        Some("--time") if args.len() == 2 => time(&args[1]).map_err(|e| e.to_string()),
        Some("--version") => writeln!(io::stdout(), "{VERSION}").map_err(|e| e.to_string()),
        _ => Err("usage: ptipc-peer-arti lines | --time FILE | parent ... -- PROGRAM [ARG...]".into()),
    };
    if let Err(why) = done {
        eprintln!("ptipc-peer-arti: {why}");
        std::process::exit(2);
    }
}

fn lines() -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        writeln!(io::stdout(), "{}", answer(&line?))?;
    }
    Ok(())
}

/// The last of three rounds over a file of lines, by the processor time of the scheduler. The lines
/// are cut without the copy that Arti makes of each.
fn time(path: &str) -> io::Result<()> {
    let all = String::from_utf8(std::fs::read(path)?).map_err(io::Error::other)?;
    let (mut lines, mut messages, mut taken) = (0u32, 0u32, 0);
    for _ in 0..3 {
        (lines, messages) = (0, 0);
        let begun = processor_time()?;
        for line in all.lines() {
            lines += 1;
            messages += u32::from(line.parse::<PtMessage>().is_ok());
        }
        taken = processor_time()? - begun;
    }
    println!("{:.1} {messages}", taken as f64 / f64::from(lines.max(1)));
    Ok(())
}

fn processor_time() -> io::Result<u64> {
    let told = std::fs::read_to_string("/proc/self/schedstat")?;
    let first = told.split(' ').next().and_then(|time| time.parse().ok());
    first.ok_or_else(|| io::Error::other("no time in /proc/self/schedstat"))
}

/// Arti reads its transport by `BufRead::lines`, which takes off a CR too and wants UTF-8.
fn answer(line: &[u8]) -> Value {
    let Ok(text) = std::str::from_utf8(line.strip_suffix(b"\r").unwrap_or(line)) else {
        return json!({"status": "refused", "reason": "not UTF-8"});
    };
    match text.parse::<PtMessage>() {
        Ok(PtMessage::Unknown(_)) => json!({"status": "ignored"}),
        Ok(read) => json!({"status": "accepted", "message": message(read, text)}),
        Err(why) => json!({"status": "refused", "reason": why}),
    }
}

fn message(read: PtMessage, line: &str) -> Value {
    use PtMessage::*;
    let words: Vec<&str> = line.split(' ').collect();
    let word = words[0];
    match read {
        Version(version) => json!({"type": word, "version": version}),
        ProxyDone | ClientTransportsDone | ServerTransportsDone => json!({"type": word}),
        VersionError(m) | EnvError(m) | ProxyError(m) => json!({"type": word, "message": m}),
        ClientTransportLaunched { transport: t, protocol, endpoint } => json!({
            "type": word, "transport": t.to_string(), "protocol": protocol,
            "endpoint": address(endpoint, words[3])}),
        ServerTransportLaunched { transport: t, endpoint, options } => {
            let endpoint = address(endpoint, words[2]);
            let mut told = json!({"type": word, "transport": t.to_string(), "endpoint": endpoint});
            // Arti keeps no order, and does not tell `ARGS:` without a pair from no `ARGS:`.
            if !options.is_empty() {
                told["args"] = pairs(options.into_iter().collect(), line);
            }
            told
        }
        ClientTransportFailed { transport: t, message: m }
        | ServerTransportFailed { transport: t, message: m } => {
            json!({"type": word, "transport": t.to_string(), "message": m})
        }
        Log { severity: s, message: m } => json!({"type": word, "severity": s, "message": m}),
        Status(status) => {
            let (transport, data) = shown_map(&format!("{status:?}"));
            json!({"type": word, "transport": transport, "pairs": pairs(data, line)})
        }
        other => json!({"debug": format!("{other:?}")}),
    }
}

/// The host as the line writes it where it is the same address: a spelling is no other reading.
fn address(read: SocketAddr, written: &str) -> Value {
    let host = written.rsplit_once(':').map_or("", |(host, _)| host);
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let same = bare.parse::<IpAddr>() == Ok(read.ip());
    let host = if same { bare.to_owned() } else { read.ip().to_string() };
    json!({"host": host, "port": read.port()})
}

/// In the order of the line, which a map has lost.
fn pairs(mut pairs: Vec<(String, String)>, line: &str) -> Value {
    pairs.sort_by_key(|(key, _)| line.find(&format!("{key}=")));
    pairs.into_iter().map(|(key, value)| json!({"key": key, "value": value})).collect()
}

/// TRANSPORT and the other pairs of a STATUS, which the library shows to nobody but a debugger:
/// the strings in its text, with Rust's escapes undone.
fn shown_map(debug: &str) -> (Option<String>, Vec<(String, String)>) {
    let (mut strings, mut chars) = (Vec::new(), debug.chars());
    while chars.by_ref().any(|c| c == '"') {
        let mut text = String::new();
        while let Some(c) = chars.next().filter(|c| *c != '"') {
            match (c, if c == '\\' { chars.next() } else { None }) {
                (_, Some('u')) => {
                    let hex: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    text.extend(u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32));
                }
                (_, Some('n')) => text.push('\n'),
                (_, Some('r')) => text.push('\r'),
                (_, Some('t')) => text.push('\t'),
                (_, Some('0')) => text.push('\0'),
                (_, Some(itself)) => text.push(itself),
                (c, None) => text.push(c),
            }
        }
        strings.push(text);
    }
    let all = strings.chunks(2).filter(|c| c.len() == 2).map(|c| (c[0].clone(), c[1].clone()));
    let (transport, others): (Vec<_>, Vec<_>) = all.partition(|(key, _)| key == "TRANSPORT");
    (transport.into_iter().next().map(|(_, value)| value), others)
}
