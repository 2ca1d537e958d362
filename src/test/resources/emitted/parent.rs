//! Starts a transport as Tor would, tells where it listens, and ends it: parent NAME STATE PROGRAM
use ptipc_parser::{parse, Event, Framed, Framer, Malformed, Message, Session};
use std::io::Read;
use std::process::{Command, ExitCode, Stdio};

/// What a parent acts on, said.
fn take(session: &mut Session, read: Result<Message, Malformed>) -> Option<Event> {
    let message = match read {
        Ok(message) => message,
        Err(malformed) => {
            session.take_malformed(malformed.word);
            println!("broken: {}", malformed.breach.rule.name());
            return None;
        }
    };
    let (event, broken) = session.take(&message);
    for rule in message.breach.map(|breach| breach.rule).into_iter().chain(broken) {
        println!("broken: {}", rule.name());
    }
    let text = |bytes: Option<&[u8]>| String::from_utf8_lossy(bytes.unwrap_or(b"")).into_owned();
    match event {
        Some(Event::Registered) => {
            let (name, host) = (text(message.name.map(|name| name.raw)), text(message.bare_host()));
            println!("{name} listens on {host} port {}", message.port_number().unwrap_or(0));
        }
        Some(Event::Failed) => println!("failed: {}", text(message.reason.map(|text| text.raw))),
        _ => {}
    }
    event
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().collect();
    let mut transport = Command::new(&words[3])
        .env("TOR_PT_MANAGED_TRANSPORT_VER", "1")
        .env("TOR_PT_CLIENT_TRANSPORTS", &words[1])
        .env("TOR_PT_STATE_LOCATION", &words[2])
        .env("TOR_PT_EXIT_ON_STDIN_CLOSE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdout = transport.stdout.take().ok_or("no pipe")?;
    let (mut buffer, mut piece) = ([0; 65536], [0; 4096]);
    let (mut framer, mut session) = (Framer::new(&mut buffer), Session::new(None));
    let (mut end, mut got) = (None, 1);
    while end.is_none() && got > 0 {
        got = stdout.read(&mut piece)?;
        let mut input = &piece[..got];
        while let Some(framed) = framer.feed(&mut input) {
            let Framed::Line(line) = framed else { continue };
            let event = take(&mut session, parse(line));
            end = end.or(event.filter(|e| !matches!(e, Event::Agreed | Event::Registered)));
        }
    }
    drop(transport.stdin.take());
    transport.wait()?;
    println!("{}", if end == Some(Event::AllDone) { "all done" } else { "not done" });
    Ok(ExitCode::from(u8::from(end != Some(Event::AllDone))))
}
