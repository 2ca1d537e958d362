//! A target for `ptipc compare`: rustc target.rs && ptipc compare --target ./target

use std::io::{BufRead, Write};

fn accepts(line: &[u8]) -> bool {
    line == b"VERSION 1" // your parser here
}

fn main() {
    for line in std::io::stdin().lock().split(b'\n') {
        let status = if accepts(&line.unwrap()) { "accepted" } else { "refused" };
        println!("{{\"status\":\"{status}\"}}");
        std::io::stdout().flush().unwrap();
    }
}
