# Made by `ptipc emit python` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
"""Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3)."""

import re
from typing import (Callable, Dict, Final, Iterator, List, NamedTuple, Optional, Sequence, Tuple,
                    Union, cast)

from ._table import (CLASS_OF, CLASSES, CONVERSATION, DUE_OF, DUES, END_OF, NEXT, PHASES, REFUSED,
                     RULES, TELLS, TOKEN_OF, TOKENS)

__all__ = ["Framer", "LIMIT", "Message", "Option", "Pair", "Session", "Value", "parse"]

#: Bytes that a line may have before its LF, unless a framer is told another limit.
LIMIT: Final = 65536

PLAIN: Final = 0
QUOTED: Final = 1
CSTRING: Final = 2
ARGS: Final = 3

_NEXT_BYTE: Final[Dict[int, int]] = {ord("n"): 10, ord("t"): 9, ord("r"): 13}
_ESCAPE: Final = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_ARGS_ESCAPE: Final = re.compile(rb"\\(.)", re.DOTALL)
_OCTET: Final = rb"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4: Final = re.compile(rb"(?:%s\.){3}%s" % (_OCTET, _OCTET))
_GROUP: Final = re.compile(rb"[0-9A-Fa-f]{1,4}")
_SEVERITIES: Final = frozenset((b"error", b"warning", b"notice", b"info", b"debug"))


def _unescaped(match: "re.Match[bytes]") -> bytes:
    escaped = match.group(1)
    if 48 <= escaped[0] <= 55:
        number = int(escaped, 8)
        # No byte has a higher number: then the digits stay.
        return bytes((number,)) if number <= 255 else escaped
    return bytes((_NEXT_BYTE.get(escaped[0], escaped[0]),))


class Value(NamedTuple):
    """A part of a line as it stands there, quotes and escapes included.

    ``start`` and ``end`` are its place in the line, in bytes.
    """

    raw: bytes
    start: int
    end: int
    form: int = PLAIN

    def decoded(self) -> bytes:
        """The value without quotes and escapes."""
        if self.form == PLAIN:
            return self.raw
        if self.form == ARGS:
            return _ARGS_ESCAPE.sub(rb"\1", self.raw)
        if self.form == QUOTED:
            return self.raw[1:-1]
        return _ESCAPE.sub(_unescaped, self.raw[1:-1])

    def text(self) -> str:
        """The decoded value as text; what is no UTF-8 becomes U+FFFD."""
        return self.decoded().decode("utf-8", "replace")


class Pair(NamedTuple):
    """A pair; without an equals sign, which only ARGS can lack, ``value`` is None."""

    key: Value
    value: Optional[Value]


class Option(NamedTuple):
    """An option of SMETHOD other than ARGS; ``name`` is None for a word that is no option."""

    name: Optional[Value]
    text: Value


class Message:
    """What a line says. A field that the message does not have, or lacks, is None.

    ``kind`` is the keyword, ``UNKNOWN`` for one that is not of this version, and empty for a line
    that is malformed, of which ``word`` is the first word. ``rule`` is the first rule that the line breaks, or why it has no message,
    and ``start`` and ``end`` the place; empty where it breaks none. ``due`` says of a malformed
    line what was expected there. ``cut`` says that the line had no LF: it counts for nothing in a
    conversation.
    """

    kind: str = ""
    word: Optional[Value] = None
    text: Optional[Value] = None
    reason: Optional[Value] = None
    number: Optional[Value] = None
    name: Optional[Value] = None
    protocol: Optional[Value] = None
    address: Optional[Value] = None
    host: Optional[Value] = None
    port: Optional[Value] = None
    severity: Optional[Value] = None
    message: Optional[Value] = None
    transport: Optional[Value] = None
    type: Optional[Value] = None
    pairs: Sequence[Pair] = ()
    options: Sequence[Option] = ()
    _args: Union[None, List[Pair], Tuple[bytes, int]] = None
    rule: str = ""
    start: int = 0
    end: int = 0
    due: str = ""
    cut: bool = False

    @property
    def args(self) -> Optional[List[Pair]]:
        """The pairs of all ARGS of an SMETHOD; None without any."""
        written = self._args
        if type(written) is tuple:
            written = self._args = _read_args(*written)
        return cast(Optional[List[Pair]], written)

    @property
    def status(self) -> str:
        """``ok``, ``violation``, ``malformed`` or ``unknown``."""
        if not self.kind:
            return "malformed"
        if self.rule:
            return "violation"
        return "unknown" if self.kind == "UNKNOWN" else "ok"

    def endpoint(self) -> Optional[Tuple[str, int]]:
        """Host, without brackets, and port of a CMETHOD or SMETHOD, for a socket."""
        if self.host is None or self.port is None:
            return None
        host = self.host.text()
        bare = host[1:-1] if len(host) > 1 and host[0] == "[" and host[-1] == "]" else host
        return bare, int(self.port.raw)

    def note(self, rule: str, start: int, end: int) -> None:
        """Notes a rule that the line breaks, if it is broken before any other."""
        if not self.rule or start < self.start:
            self.rule, self.start, self.end = rule, start, end


_FIELDS: Final = frozenset(("text", "reason", "number", "name", "protocol", "address"))
_NO_KEY: Final = Value(b"", 0, 0)


def _by_row(values: bytes) -> List[int]:
    return [values[at // CLASSES] for at in range(len(NEXT))]


_Match = Callable[[bytes, int], "re.Match[bytes]"]


def _runs() -> List[Optional[_Match]]:
    """By row what matches the bytes that change nothing there; None where few do."""
    runs: List[Optional[_Match]] = [None] * len(NEXT)
    for row in range(0, len(NEXT), CLASSES):
        stay = bytes(b for b in range(256) if NEXT[row + CLASS_OF[b]] == row)
        if len(stay) > 128:
            pattern = re.compile(b"[" + b"".join(b"\\x%02x" % b for b in stay) + b"]*")
            runs[row] = cast(_Match, pattern.match)
    return runs


_TOKEN: Final = _by_row(TOKEN_OF)
_RUNS: Final = _runs()
_SPACES: Final = b" \t\v\f\r"

#: A word that may be known: from which row to which it leads, if no token ends within it.
_WORD: Final = re.compile(rb"[A-Za-z0-9_.-]{2,24}").match
_WORDS: Final[Dict[Tuple[int, bytes], int]] = {}
_MOST_WORDS: Final = 4096

_Token = Tuple[int, int, int]


def _led(row: int, word: bytes) -> int:
    """The row behind a word, and remembers it; -1 where a token ends within."""
    to = row
    for b in word:
        to = NEXT[to + CLASS_OF[b]]
        if to >= TELLS:
            to = -1
            break
    if len(_WORDS) >= _MOST_WORDS:
        _WORDS.clear()
    _WORDS[row, word] = to
    return to


def _tokens(line: bytes, message: Message) -> List[_Token]:
    """The tokens of a line; none, and why in the message, when it is malformed."""
    found: List[_Token] = []
    length = len(line)
    row = start = at = 0
    while True:
        run = _RUNS[row]
        if run is not None:
            at = run(line, at).end()
        elif at <= start + 1:
            match = _WORD(line, at)
            if match is not None:
                word = match.group()
                to = _WORDS.get((row, word))
                if to is None:
                    to = _led(row, word)
                if to >= 0:
                    row = to
                    at += len(word)
        if at == length:
            break
        entry = NEXT[row + CLASS_OF[line[at]]]
        if entry < TELLS:
            row = entry
        elif entry < REFUSED:
            found.append((_TOKEN[row], start, at))
            start = at
            row = entry - TELLS
        else:
            rule = RULES[entry - REFUSED]
            if (line[at] == 32 and rule != "line/bad-keyword"
                    and (at + 1 == length or line[at + 1] in _SPACES)):
                rule = "line/spacing"
            _refuse(line, message, rule, at, at + 1, row)
            return []
        at += 1
    ending = END_OF[row // CLASSES]
    if ending:
        behind = len(found) == 1 and at == start + 1
        rule = "line/nothing-after-space" if behind else RULES[ending]
        _refuse(line, message, rule, at, at, row)
        return []
    found.append((_TOKEN[row], start, at))
    return found


def _refuse(line: bytes, message: Message, rule: str, start: int, end: int, row: int) -> None:
    message.rule, message.start, message.end = rule, start, end
    behind = next((i for i, b in enumerate(line) if b <= 32), len(line))
    message.word = Value(line[:behind], 0, behind)
    message.due = DUES[DUE_OF[row // CLASSES]]


_Parts = Tuple[bytes, int, int, int]


def _value(line: bytes, start: int, end: int, form: int = PLAIN) -> Value:
    # As Value(...) does, which takes twice as long.
    parts: _Parts = (line[start:end], start, end, form)
    return tuple.__new__(Value, parts)


# Most lines are of few shapes and break no rule. What one of these expressions matches is read by it
# alone; any other line, good or bad, is read by the automaton, with the same outcome and slower.
_NAME: Final = rb"[A-Za-z_][A-Za-z0-9_]*"
_BARE: Final = rb"[A-Za-z0-9_.:/+-]+"
_ARGUMENT: Final = _BARE + rb"(?:\\=[A-Za-z0-9_.:/+-]*)*"
_ENDPOINT: Final = rb"(%s):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3})" % _IPV4.pattern
_METHOD: Final = re.compile(
    rb"(?:CMETHOD (%s) (socks[45]) |SMETHOD (%s) )%s(?: ARGS:(%s=%s(?:,%s=%s)*))?"
    % (_NAME, _NAME, _ENDPOINT, _BARE, _ARGUMENT, _BARE, _ARGUMENT)).fullmatch
_LOG: Final = re.compile(
    rb"LOG SEVERITY=(%s) MESSAGE=(?:(%s)|(\"[ !#-\[\]-~]*\"))"
    % (b"|".join(_SEVERITIES), _BARE)).fullmatch


def _read_method(line: bytes, match: "re.Match[bytes]") -> Optional[Message]:
    name, protocol, server, host, port, args = match.groups()
    if args is not None and protocol is not None:
        return None
    message = Message()
    message.kind = "SMETHOD" if protocol is None else "CMETHOD"
    message.word = _value(line, 0, 7)
    at = 8 + len(name or server)
    message.name = _value(line, 8, at)
    if protocol is not None:
        message.protocol = _value(line, at + 1, at + 7)
        at += 7
    colon = at + 1 + len(host)
    end = colon + 1 + len(port)
    message.address = _value(line, at + 1, end)
    message.host = _value(line, at + 1, colon)
    message.port = _value(line, colon + 1, end)
    if args is not None:
        # Nobody may ask for them.
        message._args = args, end + 6
    return message


def _read_args(args: bytes, end: int) -> List[Pair]:
    pairs = []
    for pair in args.split(b","):
        equals = pair.index(b"=")
        behind = end + equals + 1
        key = Value(pair[:equals], end, end + equals)
        pairs.append(Pair(key, Value(pair[equals + 1:], behind, end + len(pair), ARGS)))
        end += len(pair) + 1
    return pairs


def _read_log(line: bytes, match: "re.Match[bytes]") -> Message:
    message = Message()
    message.kind = "LOG"
    message.word = _value(line, 0, 3)
    end = match.end(1)
    message.severity = _value(line, 13, end)
    form = PLAIN if match.group(3) is None else QUOTED
    message.message = _value(line, end + 9, len(line), form)
    message.pairs = [Pair(_value(line, 4, 12), message.severity),
                     Pair(_value(line, end + 1, end + 8), message.message)]
    return message


def parse(line: bytes) -> Message:
    """Reads a line, given without its LF and the CR before that. Raises nothing.

    For the last line of a stream, which may lack its LF, there is ``Framer.finish``.
    """
    match = _LOG(line)
    if match is not None:
        return _read_log(line, match)
    match = _METHOD(line)
    read = _read_method(line, match) if match is not None else None
    if read is not None:
        return read
    message = Message()
    tokens = _tokens(line, message)
    if not tokens:
        return message
    key = _NO_KEY
    known = ""
    kind = ""
    pairs: List[Pair] = []
    options: Optional[_Options] = None
    for token, start, end in tokens:
        role, form, name, rule = TOKENS[token]
        after = start + 1
        if role == "value":
            value = _value(line, after, end, form)
            pairs.append(tuple.__new__(Pair, (key, value)))
            if known and getattr(message, known) is None:
                setattr(message, known, value)
            if form == CSTRING:
                _check_octal(message, value)
        elif role == "key":
            key = _value(line, after, end)
            known = name
            if known == "type" and kind == "STATUS" and message.type is not None:
                message.note("line/status-type-repeated", after, end)
        elif role == "keyword":
            kind = message.kind = name
            message.word = _value(line, 0, end)
        elif role in _FIELDS:
            setattr(message, role, _value(line, after, end))
        elif role != "none":
            if options is None:
                options = _Options(line, message)
            options.take(role, form, start, end)
        if rule:
            message.note(rule, start if role == "arg_key" else after, end)
    if pairs:
        message.pairs = pairs
    if options is not None:
        options.end_args()
    if message.address is not None:
        _split(message, message.address)
    _check(line, message)
    return message


class _Options:
    """The options of an SMETHOD while they are read."""

    def __init__(self, line: bytes, message: Message) -> None:
        self.line = line
        self.message = message
        self.options: List[Option] = []
        message.options = self.options
        self.inside = False
        self.option = self.text = self.pair = self.last = 0
        self.key: Optional[Value] = None
        self.value: Optional[Value] = None

    def take(self, role: str, form: int, start: int, end: int) -> None:
        line = self.line
        if role == "arg_key":
            self.key = _value(line, start, end, form)
        elif role == "arg_value":
            self.value = _value(line, start + 1, end, form)
        elif role == "comma":
            self.end_pair(start)
            self.pair = end
        elif role == "option_text":
            self.options[-1] = Option(self.options[-1].name, _value(line, start, end))
        else:
            self.end_args()
            if role == "args":
                if self.message._args is None:
                    self.message._args = []
                self.inside = True
                self.option = start + 1
                self.text = self.pair = end
            elif role == "option":
                self.options.append(Option(None, _value(line, start + 1, end)))
            else:
                name = _value(line, start + 1, end - 1)
                self.options.append(Option(name, _value(line, end, end)))
        self.last = end

    def end_pair(self, end: int) -> None:
        if self.key is None or self.value is None:
            self.message.note("line/args-pair", self.pair, end)
        key = _value(self.line, self.pair, self.pair) if self.key is None else self.key
        if self.message.args is not None:
            self.message.args.append(Pair(key, self.value))
        self.key = self.value = None

    def end_args(self) -> None:
        if not self.inside:
            return
        self.inside = False
        if self.last == self.text:
            self.message.note("line/args-pair", self.option, self.last)
        elif self.pair != self.last:
            self.end_pair(self.last)


def _split(message: Message, address: Value) -> None:
    colon = address.raw.rindex(b":")
    at = address.start + colon
    message.host = Value(address.raw[:colon], address.start, at)
    message.port = Value(address.raw[colon + 1:], at + 1, address.end)
    if not _is_host(address.raw[:colon]):
        message.note("line/host", address.start, at)
    port = message.port.raw
    if port[0] == 48 or int(port) > 65535:
        message.note("line/port-out-of-range", at + 1, address.end)


def _is_host(host: bytes) -> bool:
    """Whether it is an IP address as RFC 3986 writes it, one of version 6 in brackets."""
    if host[:1] != b"[" or host[-1:] != b"]":
        return _IPV4.fullmatch(host) is not None
    # Eight groups, fewer with a double colon, and perhaps an IPv4 address as the last two.
    halves = host[1:-1].split(b"::", 2)
    groups: List[bytes] = []
    for half in halves:
        groups += half.split(b":", 8) if half else ()
    count = len(groups)
    if halves[-1] and _IPV4.fullmatch(groups[-1]):
        groups.pop()
        count += 1
    if count != 8 if len(halves) == 1 else len(halves) > 2 or count > 7:
        return False
    return all(_GROUP.fullmatch(group) for group in groups)


def _check_octal(message: Message, value: Value) -> None:
    """No byte has the number of an octal escape over 377."""
    for match in _ESCAPE.finditer(value.raw):
        escaped = match.group(1)
        if len(escaped) == 3 and escaped[0] > 51:
            message.note("line/octal", value.start + match.start(), value.start + match.end())
            return


def _check(line: bytes, message: Message) -> None:
    """What no single token decides."""
    keyword = len(message.word.raw) if message.word is not None else 0
    if message.kind == "LOG":
        if message.severity is None or message.message is None:
            message.note("line/log-key-missing", 0, keyword)
        severity = message.severity
        if severity is not None and severity.decoded() not in _SEVERITIES:
            message.note("line/log-severity", severity.start, severity.end)
    elif message.kind == "STATUS":
        if message.type is not None:
            _check_report(message, message.type)
        elif message.transport is None:
            message.note("line/status-no-transport", 0, keyword)
        elif all(pair.key.raw == b"TRANSPORT" for pair in message.pairs):
            message.note("line/status-no-pair", 0, keyword)
    if not line.isascii():
        start = next(i for i, b in enumerate(line) if b > 127)
        end = next((i for i in range(start, len(line)) if line[i] < 128), len(line))
        message.note("line/non-ascii", start, end)


def _check_report(message: Message, kind: Value) -> None:
    """A version report has both its name and its version."""
    if kind.decoded() != b"version":
        return
    told: Dict[bytes, Value] = {}
    for key, value in message.pairs:
        if value is not None and key.raw in (b"IMPLEMENTATION", b"VERSION"):
            told.setdefault(key.raw, value)
    if len(told) < 2:
        message.note("line/status-version", kind.start, kind.end)
    for value in told.values():
        if not value.decoded():
            message.note("line/status-version", value.start, value.end)


_BROKEN: Final = {
    "fine": "",
    "early": "session/method-before-version",
    "settled": "session/second-version",
    "late": "session/after-done",
    "unheard": "session/late-env-error",
    "posthumous": "session/after-fatal-error",
}


#: What breaks off is over, whatever rule its line breaks.
_NO_GOOD: Final = frozenset(("failed", "gave-up"))


class Session:
    """How far a conversation has come, and what it means for a parent.

    ``role`` is ``client`` or ``server``, or empty where only the messages tell.
    """

    def __init__(self, role: str = "") -> None:
        self.role = role
        self.phase = PHASES[0]
        self._tried = self.phase  # if what only tried to be a message counted too
        self._answered = self._early = self._over = self._mixed = self._proxy = False

    def take(self, message: Message) -> Tuple[str, str]:
        """Takes the message of the next line, a malformed one too.

        Returns what a parent acts on, and the rule of the conversation that the message breaks,
        either of which may be empty. The first is ``agreed`` (on the version),
        ``proxy-accepted``, ``registered`` (a method), ``failed`` (one), ``all-done`` or
        ``gave-up``; it is told only of a message that comes in its turn, and, but for ``failed``
        and ``gave-up``, only of one that breaks no rule.
        """
        kind = message.kind
        if self._over:
            return "", ""
        if not kind or message.cut:
            word = message.word.raw.decode("latin-1") if message.word is not None else ""
            self._attempt(kind or (word if word in CONVERSATION else "UNKNOWN"))
            return "", ""
        role, event, steps = CONVERSATION[kind]
        turn, after = steps[PHASES.index(self.phase)]
        early = turn == "early" and not self._answered
        if role and self.phase != "ended":
            self.role = self.role or role
            if role != self.role:
                self._early = self._early or early
                # A transport that gives up does so in either role.
                self.phase = after if kind == "PROXY-ERROR" else self.phase
                self._attempt(kind)
                return "", self._other_role(kind in ("PROXY", "PROXY-ERROR"))
        if turn == "late" and kind == "VERSION" and self._early and not self._answered:
            turn = "fine"  # that it lacked has been told
        heard = turn in ("fine", "unheard") and (not message.rule or event in _NO_GOOD)
        broken = "" if turn == "early" and (self._early or not early) else _BROKEN[turn]
        self._early = self._early or early
        self._over = turn in ("late", "posthumous")
        self.phase = after
        self._attempt(kind)
        return event if heard else "", broken

    def end(self) -> str:
        """The end of stdout: the rule that is broken by what was not said, or nothing."""
        if not self._answered:
            return "" if self._early or self.phase == "ended" else "session/no-version"
        return "session/no-done" if self._tried == "configuration" else ""

    def _attempt(self, kind: str) -> None:
        """What only tried to be a message moves nothing, but is not missing either."""
        self._tried = CONVERSATION[kind][2][PHASES.index(self._tried)][1]
        self._answered = self._answered or kind in ("VERSION", "VERSION-ERROR", "ENV-ERROR")

    def _other_role(self, proxy: bool) -> str:
        """A message of the other role is told once, and so is an answer about the proxy."""
        if self._mixed or (proxy and self._proxy):
            return ""
        if proxy:
            self._proxy = True
            return "session/proxy-in-server"
        self._mixed = True
        return "session/mixed-roles"


class Framer:
    """Cuts a stream of bytes, fed in pieces of any size, into lines.

    A line over the limit is not kept: None stands for it.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._held: List[bytes] = []
        self._length = 0

    def feed(self, piece: bytes) -> Iterator[Optional[bytes]]:
        """The lines that end in the piece, without LF and CR; all of them have to be taken."""
        parts = piece.split(b"\n")
        for part in parts[:-1]:
            self._hold(part)
            yield self._taken(True)
        self._hold(parts[-1])

    def finish(self) -> Optional[Message]:
        """The message of what the stream ended with behind its last LF; None for nothing.

        It is ``cut``, so that a session takes nothing from it.
        """
        if not self._length:
            return None
        line = self._taken(False)
        message = Message() if line is None else parse(line)
        message.cut = True
        if line is None:
            message.note("source/line-too-long", self._limit, self._limit)
        elif message.kind:
            message.note("line/no-newline", len(line), len(line))
        return message

    def _hold(self, part: bytes) -> None:
        self._length += len(part)
        if self._length > self._limit:
            self._held.clear()
        elif part:
            self._held.append(part)

    def _taken(self, whole: bool) -> Optional[bytes]:
        line = None if self._length > self._limit else b"".join(self._held)
        self._held.clear()
        self._length = 0
        return line[:-1] if whole and line is not None and line.endswith(b"\r") else line


