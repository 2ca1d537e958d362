// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! Lines of a transport.

use crate::parse;

/// A line: it is begun with its keyword, is given its operands in order, and is ended.
///
/// Values of LOG and STATUS are written so that every known parent reads them, where that is
/// possible: a byte that is neither printable ASCII nor a tab, LF or CR becomes an octal escape,
/// for which Arti refuses the line.
#[derive(Debug)]
pub struct Writer<'b> {
    buffer: &'b mut [u8],
    length: usize,
    /// Whether a part would be read as another, or as two.
    refused: bool,
    pair: bool,
    empty: bool,
}

fn is_space(byte: u8) -> bool {
    byte == b' ' || (b'\t'..=b'\r').contains(&byte)
}

fn is_printable(byte: u8) -> bool {
    (b' '..0x7F).contains(&byte)
}

/// Whether it is what stands before the colon of an option.
fn is_name(text: &[u8]) -> bool {
    let good = |&byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    !text.is_empty() && text.iter().all(good)
}

fn is_bare(value: &[u8]) -> bool {
    let plain = |&byte: &u8| is_printable(byte) && !b" \"\\'".contains(&byte);
    !value.is_empty() && value.iter().all(plain)
}

impl<'b> Writer<'b> {
    /// Begins a line.
    pub fn new(buffer: &'b mut [u8], keyword: &[u8]) -> Self {
        let mut writer = Writer { buffer, length: 0, refused: false, pair: false, empty: false };
        writer.copy(keyword, false, false);
        writer
    }

    /// A word without white space, such as a name, `DONE` or a protocol.
    pub fn word(&mut self, word: &[u8]) -> &mut Self {
        self.field(b' ', word, false)
    }

    /// The reason of an error: the rest of the line.
    pub fn text(&mut self, text: &[u8]) -> &mut Self {
        self.field(b' ', text, true)
    }

    /// An IPv6 address stands in brackets.
    pub fn address(&mut self, host: &[u8], port: &[u8]) -> &mut Self {
        self.refused |= port.contains(&b':');
        self.field(b' ', host, false).field(b':', port, false)
    }

    /// ARGS of an SMETHOD begin.
    pub fn args(&mut self) -> &mut Self {
        self.end_args();
        self.field(b' ', b"ARGS:", false)
    }

    /// A pair of ARGS; without a value there is no equals sign.
    pub fn arg(&mut self, key: impl Iterator<Item = u8>, value: Option<impl Iterator<Item = u8>>) -> &mut Self {
        if self.pair {
            self.put(b',');
        }
        let begun = self.length;
        self.escaped(key);
        self.empty = begun == self.length && value.is_none();
        if let Some(value) = value {
            self.put(b'=');
            self.escaped(value);
        }
        self.pair = true;
        self
    }

    /// Another option of an SMETHOD; without a name the text alone.
    pub fn option(&mut self, name: Option<&[u8]>, text: &[u8]) -> &mut Self {
        self.end_args();
        match name {
            Some(name) => {
                self.refused |= name == b"ARGS" || !is_name(name);
                self.field(b' ', name, false).field(b':', text, false)
            }
            None => {
                let colon = text.iter().position(|&byte| byte == b':').unwrap_or(0);
                self.refused |= is_name(text.split_at(colon).0);
                self.field(b' ', text, false)
            }
        }
    }

    /// A pair of a LOG or STATUS.
    pub fn pair(&mut self, key: &[u8], value: &[u8]) -> &mut Self {
        // A NUL has an escape that nobody may write.
        self.refused |= key.contains(&b'=') || value.contains(&0);
        self.field(b' ', key, false).put(b'=');
        if is_bare(value) {
            self.copy(value, false, false);
        } else {
            self.quoted(value);
        }
        self
    }

    /// Ends the line, which is without an LF; `None` when no line can carry what was given, or the
    /// buffer is too short.
    pub fn end(&mut self) -> Option<&[u8]> {
        self.end_args();
        let line = self.buffer.get(..self.length)?;
        // A CR at the end would be taken off with the LF.
        let bad = self.refused || parse(line).is_err() || line.ends_with(b"\r");
        if bad { None } else { Some(line) }
    }

    fn put(&mut self, byte: u8) {
        if let Some(place) = self.buffer.get_mut(self.length) {
            *place = byte;
        }
        self.length += 1;
    }

    fn field(&mut self, before: u8, text: &[u8], spaces: bool) -> &mut Self {
        self.put(before);
        self.copy(text, spaces, false);
        self
    }

    fn copy(&mut self, text: &[u8], spaces: bool, escapes: bool) {
        for &byte in text {
            self.byte(byte, spaces, escapes);
        }
    }

    fn escaped(&mut self, text: impl Iterator<Item = u8>) {
        for byte in text {
            self.byte(byte, false, true);
        }
    }

    fn byte(&mut self, byte: u8, spaces: bool, escapes: bool) {
        self.refused |= byte == 0 || byte == b'\n' || (!spaces && is_space(byte));
        if escapes && b"\\=,".contains(&byte) {
            self.put(b'\\');
        }
        self.put(byte);
    }

    fn quoted(&mut self, value: &[u8]) {
        self.put(b'"');
        for &byte in value {
            let letter = match byte {
                b'\n' => b'n',
                b'\t' => b't',
                b'\r' => b'r',
                b'"' | b'\\' => byte,
                _ => 0,
            };
            if letter != 0 {
                self.put(b'\\');
                self.put(letter);
            } else if is_printable(byte) {
                self.put(byte);
            } else {
                self.put(b'\\');
                for shift in [6, 3, 0] {
                    self.put(b'0' + (byte >> shift & 7));
                }
            }
        }
        self.put(b'"');
    }

    /// An empty pair at the end needs a comma of its own, or it would not be seen.
    fn end_args(&mut self) {
        if self.empty {
            self.put(b',');
        }
        self.pair = false;
        self.empty = false;
    }
}
