//! A malformed line says for itself what is wrong with it.
use ptipc_parser::{parse, Framer};

fn told(line: &str) -> Result<(), Box<dyn std::error::Error>> {
    parse(line.as_bytes()).map_err(|malformed| malformed.to_string())?;
    Ok(())
}

fn main() {
    let told: String = told("CMETHODS\u{1b}").unwrap_err().to_string();
    if told != "line/bad-keyword in byte 8, where 'DONE' was due" {
        println!("{told}");
    }
    let mut framer = Framer::new(&mut []);
    framer.feed(&mut &b"VERSION 1"[..]);
    let last = framer.finish().map(|read| read.map(|_| ()).map_err(|malformed| malformed.to_string()));
    if last != Some(Err("source/line-too-long in byte 0".to_string())) {
        println!("{last:?}");
    }
}
