// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Values without their quotes and escapes.

use crate::{Form, Value};

/// The bytes of a value without quotes and escapes.
#[derive(Clone, Debug)]
pub struct Bytes<'a> {
    rest: &'a [u8],
    form: Form,
    /// Digits of an escape that stands for no byte, which stay as they are.
    digits: usize,
}

impl<'a> Bytes<'a> {
    pub(crate) fn new(value: Value<'a>) -> Self {
        let quoted = matches!(value.form, Form::Quoted | Form::Cstring);
        let rest = match value.raw {
            [_, inside @ .., _] if quoted => inside,
            _ if quoted => &[],
            raw => raw,
        };
        Bytes { rest, form: value.form, digits: 0 }
    }

    fn take(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    fn octal(&mut self, first: u8) -> u8 {
        let more = self.rest.iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
        let (digits, rest) = self.rest.split_at(more);
        let number = digits.iter().fold(u32::from(first & 7), |n, digit| 8 * n + u32::from(digit & 7));
        match u8::try_from(number) {
            Ok(byte) => {
                self.rest = rest;
                byte
            }
            Err(_) => {
                self.digits = more;
                first
            }
        }
    }
}

impl<'a> Iterator for Bytes<'a> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let byte = self.take()?;
        if self.digits > 0 {
            self.digits -= 1;
            return Some(byte);
        }
        let escapes = matches!(self.form, Form::Cstring | Form::Args);
        if !escapes || byte != b'\\' {
            return Some(byte);
        }
        let escaped = match self.take() {
            Some(escaped) => escaped,
            None => return Some(byte),
        };
        if self.form == Form::Args {
            return Some(escaped);
        }
        Some(match escaped {
            b'n' => b'\n',
            b't' => b'\t',
            b'r' => b'\r',
            b'0'..=b'7' => self.octal(escaped),
            other => other,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.rest.len()))
    }
}
