//! Prints what ptipc says of each line of a file: rustc oracle.rs && ./oracle ./ptipc FILE

use std::io::{BufRead, BufReader, Error, ErrorKind, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

struct Oracle {
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Oracle {
    fn start(ptipc: &str) -> Result<Oracle, Error> {
        let serve = Command::new(ptipc)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        Ok(Oracle {
            questions: serve.stdin.ok_or(ErrorKind::BrokenPipe)?,
            answers: BufReader::new(serve.stdout.ok_or(ErrorKind::BrokenPipe)?),
        })
    }

    /// The JSON for a line without LF.
    fn ask(&mut self, line: &[u8]) -> Result<Vec<u8>, Error> {
        self.questions.write_all(&[line, b"\n"].concat())?;
        let mut answer = Vec::new();
        self.answers.read_until(b'\n', &mut answer)?;
        if answer.is_empty() {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        Ok(answer)
    }
}

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.len() != 3 {
        eprintln!("usage: oracle PTIPC FILE");
        std::process::exit(2);
    }
    let mut oracle = Oracle::start(&arguments[1])?;
    let file = std::fs::read(&arguments[2])?;
    let whole = file.strip_suffix(b"\n").unwrap_or(&file);
    for line in whole.split(|byte| *byte == b'\n') {
        std::io::stdout().write_all(&oracle.ask(line)?)?;
    }
    Ok(())
}
