// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! The tokens of a line.

use crate::table::{Part, CLASS_OF, END_OF, EXITS, GOES_ON, NEXT, REFUSED, ROW_OF, RULES, RUNS, STATES, TOKENS, TOKEN_OF, TOLD};
use crate::{Form, Rule, Value};

/// A place between two tokens of a line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    pub(crate) line: &'a [u8],
    pub(crate) start: usize,
    pub(crate) at: usize,
    pub(crate) state: usize,
    pub(crate) done: bool,
}

#[derive(Clone, Copy)]
pub(crate) struct Token {
    pub(crate) part: Part,
    pub(crate) form: Form,
    pub(crate) rule: Option<Rule>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

pub(crate) enum Step {
    Found(Token),
    End,
    Broken(Option<Rule>),
}

/// Where one of some bytes of ASCII stands, or fewer than eight bytes before the end. Eight bytes are
/// looked at as one number, the first as its lowest: the first that is wanted is marked by its
/// highest bit, and what stands behind it may be too.
pub(crate) fn find<const N: usize>(text: &[u8], mut at: usize, wanted: [u8; N]) -> usize {
    const EACH: u64 = u64::MAX / 255;
    while let Some(Ok(eight)) = text.get(at..at + 8).map(<[u8; 8]>::try_from) {
        let bytes = u64::from_le_bytes(eight);
        let found = wanted
            .iter()
            .fold(0, |found, &one| found | (bytes ^ (EACH * u64::from(one))).wrapping_sub(EACH));
        let marks = found & !bytes & (EACH * 128);
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    at
}

fn class(byte: u8) -> usize {
    usize::from(CLASS_OF[usize::from(byte)]) & 63
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | 0x0B | 0x0C | b'\r')
}

impl<'a> Cursor<'a> {
    pub(crate) fn value(&self, token: &Token, skipped: usize) -> Value<'a> {
        Value::of(self.line, token.start + skipped, token.end, token.form)
    }

    pub(crate) fn next(&mut self) -> Step {
        self.step()
    }

    /// The same for one who asks for every token of a line, and so has it made part of the loop.
    #[inline(always)]
    pub(crate) fn step(&mut self) -> Step {
        if self.done {
            return Step::End;
        }
        let line = self.line;
        let mut state = self.state;
        let mut at = self.at;
        loop {
            while line.get(at).map(|&byte| class(byte)) == Some(usize::from(GOES_ON[state])) {
                at += 1;
                state += 1;
            }
            if RUNS[state] == 1 {
                at = find(line, at, EXITS);
            }
            let row = &NEXT[usize::from(ROW_OF[state])];
            let mut next = state;
            while let Some(&byte) = line.get(at) {
                next = usize::from(row[class(byte)]);
                if next != state {
                    break;
                }
                at += 1;
            }
            if next == state {
                break;
            }
            if next >= STATES {
                let token = self.token(state, at);
                if next >= REFUSED {
                    self.at = at;
                    self.state = state;
                    return Step::Broken(self.refused(next - REFUSED));
                }
                self.start = at;
                self.at = at + 1;
                self.state = usize::from(TOLD[next - STATES]);
                return Step::Found(token);
            }
            state = next;
            at += 1;
        }
        self.at = at;
        self.state = state;
        self.done = true;
        match usize::from(END_OF[state]) {
            0 => Step::Found(self.token(state, at)),
            rule => Step::Broken(RULES.get(rule - 1).copied()),
        }
    }

    fn token(&self, state: usize, end: usize) -> Token {
        let (part, form, rule) = TOKENS[usize::from(TOKEN_OF[state])];
        Token { part, form, rule, start: self.start, end }
    }

    fn refused(&self, rule: usize) -> Option<Rule> {
        let rule = RULES.get(rule.wrapping_sub(1)).copied();
        let behind = self.line.get(self.at + 1).copied();
        let space = self.line.get(self.at) == Some(&b' ') && behind.map_or(true, is_space);
        if space && rule != Some(Rule::BadKeyword) { Some(Rule::Spacing) } else { rule }
    }
}
