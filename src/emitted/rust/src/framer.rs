// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Lines of a stream.

use crate::cursor::find;
use crate::{parse, Breach, Malformed, Message, Rule};

/// A line that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framed<'a> {
    /// A line, without LF and CR.
    Line(&'a [u8]),
    /// A line that was longer than the buffer, and was not kept.
    TooLong,
}

/// Cuts a stream of bytes, fed in pieces of any size, into lines. A line that is longer than the
/// buffer is told of but not kept.
#[derive(Debug)]
pub struct Framer<'b> {
    buffer: &'b mut [u8],
    length: usize,
    dropping: bool,
}

impl<'b> Framer<'b> {
    /// A framer at the start of its stream. The buffer is as long as a line may be.
    pub fn new(buffer: &'b mut [u8]) -> Self {
        Framer { buffer, length: 0, dropping: false }
    }

    /// Takes input up to the next end of a line, and moves it past that; `None` when no line has
    /// ended and all is taken.
    pub fn feed<'l, 'i: 'l>(&'l mut self, input: &mut &'i [u8]) -> Option<Framed<'l>> {
        let piece: &'i [u8] = input;
        let passed = find(piece, 0, [b'\n']);
        let rest = piece.get(passed..).unwrap_or_default();
        let end = match rest.iter().position(|&byte| byte == b'\n') {
            Some(end) => passed + end,
            None => {
                self.hold(piece);
                *input = &[];
                return None;
            }
        };
        let (line, rest) = piece.split_at(end);
        *input = rest.get(1..).unwrap_or(&[]);
        if self.length == 0 && !self.dropping && end <= self.buffer.len() {
            return Some(Framed::Line(without_cr(line)));
        }
        self.hold(line);
        Some(self.ended(true))
    }

    /// The end of the stream: the message of what stands behind its last LF, if anything does. It
    /// is [`cut`](Message::cut), so that a session takes nothing from it.
    pub fn finish(&mut self) -> Option<Result<Message<'_>, Malformed<'_>>> {
        if self.length == 0 && !self.dropping {
            return None;
        }
        let most = self.buffer.len();
        Some(match self.ended(false) {
            Framed::Line(line) => parse(line).map(|message| message.cut_at(line.len())),
            Framed::TooLong => {
                let breach = Breach { rule: Rule::LineTooLong, start: most, end: most };
                Err(Malformed { word: &[], breach, due: "" })
            }
        })
    }

    fn hold(&mut self, piece: &[u8]) {
        match self.buffer.get_mut(self.length..self.length + piece.len()) {
            Some(place) if !self.dropping => {
                place.copy_from_slice(piece);
                self.length += piece.len();
            }
            _ => {
                self.dropping = true;
                self.length = 0;
            }
        }
    }

    fn ended(&mut self, whole: bool) -> Framed<'_> {
        let line = self.buffer.get(..self.length).unwrap_or(&[]);
        self.length = 0;
        if core::mem::take(&mut self.dropping) {
            Framed::TooLong
        } else {
            Framed::Line(if whole { without_cr(line) } else { line })
        }
    }
}

fn without_cr(line: &[u8]) -> &[u8] {
    match line {
        [line @ .., b'\r'] => line,
        line => line,
    }
}
