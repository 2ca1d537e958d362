# Made by `ptipc emit python` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
"""Writes the lines of a transport."""

import re
from typing import Dict, Final, Optional

from . import parse

__all__ = ["Unwritable", "Writer"]

_SPACES: Final = frozenset(b"\0 \t\n\v\f\r")
_ENDS: Final = frozenset(b"\0\n")
_QUOTED: Final = frozenset(b" \"\\'")
_NAME: Final = re.compile(rb"[A-Za-z0-9_-]+").fullmatch
_ESCAPES: Final[Dict[int, str]] = {
    10: "\\n", 9: "\\t", 13: "\\r", 34: '\\"', 92: "\\\\"}


class Unwritable(ValueError):
    """No line can carry what was given."""


def _quoted(value: bytes) -> bytes:
    out = []
    for b in value:
        plain = chr(b) if 32 <= b < 127 else "\\%03o" % b
        out.append(_ESCAPES.get(b, plain))
    return ('"' + "".join(out) + '"').encode("ascii")


def _refuse(part: bytes, bad: bool) -> None:
    """Refuses a part that would be read as another, or as two."""
    if bad:
        raise Unwritable("no line can carry this here: %r" % part)


def _escaped(value: bytes) -> bytes:
    for byte in (b"\\", b"=", b","):
        value = value.replace(byte, b"\\" + byte)
    return value


class Writer:
    """A line: it is begun with its keyword, is given its operands in order, and is ended.

    Values of LOG and STATUS are written so that every known parent reads them, where that is
    possible: a byte that is neither printable ASCII nor a tab, LF or CR becomes an octal escape,
    for which Arti refuses the line. What no line can carry raises Unwritable.
    """

    def __init__(self, keyword: bytes) -> None:
        self._line = bytearray()
        self._pair = self._empty = False
        self._put(b"", keyword)

    def word(self, word: bytes) -> "Writer":
        """A word without white space, such as a name, ``DONE`` or a protocol."""
        return self._put(b" ", word)

    def text(self, text: bytes) -> "Writer":
        """The reason of an error: the rest of the line."""
        return self._put(b" ", text, True)

    def address(self, host: bytes, port: bytes) -> "Writer":
        """An IPv6 address stands in brackets."""
        _refuse(port, b":" in port)
        return self._put(b" ", host)._put(b":", port)

    def args(self) -> "Writer":
        """ARGS of an SMETHOD begin."""
        return self._end_args()._put(b" ", b"ARGS:")

    def arg(self, key: bytes, value: Optional[bytes]) -> "Writer":
        """A pair of ARGS; without a value there is no equals sign."""
        self._put(b"," if self._pair else b"", _escaped(key))
        if value is not None:
            self._put(b"=", _escaped(value))
        self._pair = True
        self._empty = not key and value is None
        return self

    def option(self, name: Optional[bytes], text: bytes) -> "Writer":
        """Another option of an SMETHOD; without a name the text alone."""
        self._end_args()
        if name is None:
            _refuse(text, b":" in text and _NAME(text.partition(b":")[0]) is not None)
        else:
            _refuse(name, name == b"ARGS" or _NAME(name) is None)
        return self._put(b" ", text) if name is None else self._put(b" ", name)._put(b":", text)

    def pair(self, key: bytes, value: bytes) -> "Writer":
        """A pair of a LOG or STATUS."""
        _refuse(key, b"=" in key)
        _refuse(value, b"\0" in value)  # it has an escape that nobody may write
        self._put(b" ", key)._put(b"", b"=")
        bare = value and all(32 <= b < 127 for b in value) and _QUOTED.isdisjoint(value)
        self._line += value if bare else _quoted(value)
        return self

    def end(self) -> bytes:
        """The line without an LF."""
        self._end_args()
        line = bytes(self._line)
        # A CR at the end would be taken off with the LF.
        if not parse(line).kind or line.endswith(b"\r"):
            raise Unwritable("this is no message: %r" % line)
        return line

    def _put(self, before: bytes, text: bytes, spaces: bool = False) -> "Writer":
        _refuse(text, not (_ENDS if spaces else _SPACES).isdisjoint(text))
        self._line += before + text
        return self

    def _end_args(self) -> "Writer":
        # An empty pair at the end needs a comma of its own, or it would not be seen.
        if self._empty:
            self._line += b","
        self._pair = self._empty = False
        return self
