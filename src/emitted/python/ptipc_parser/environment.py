# Made by `ptipc emit python` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
"""The environment in which a parent starts a transport (Tor's pt-spec, 3.2), and the arguments of one
connection (3.5): read, judged and written."""

from typing import (Dict, Final, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple,
                    Union)

from . import ARGS, PLAIN, Value, _is_host
from .writing import Unwritable

__all__ = [
    "ARGUMENTS", "BINDINGS", "Environment", "Fault", "Item", "LISTENER", "NAMES", "OPTIONS",
    "PROXY", "Parts", "VARIABLES", "VERSIONS", "items", "login", "text_of_login", "write_items"]

_STATES: Final = 74

# By byte its class.
_CLASS_OF: Final = bytes((
    0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7, 5, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 11, 3, 12, 3,
    4, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 3, 15, 3, 3, 16, 3, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
))

# By state and class the next state; _STATES ends the item.
_NEXT: Final[Tuple[bytes, ...]] = (
    bytes((1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2)),
    bytes((1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
    bytes((1, 1, 1, 1, 1, 1, 74, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2)),
    bytes((1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)),
    bytes((1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)),
    bytes((1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 6, 1, 6)),
    bytes((1, 1, 1, 1, 1, 1, 74, 7, 1, 6, 1, 1, 1, 1, 6, 1, 6)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 10, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 11, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 12, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 13, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 14, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 15, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 16, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 17, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 18, 9, 8, 8, 8, 8, 8, 8)),
    bytes((8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 21, 22, 21)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 20, 22, 20)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 23, 74, 20, 20, 21, 22, 21)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20)),
    bytes((24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 20, 24, 24, 25, 24)),
    bytes((24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 26, 24, 24, 25, 24)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 24, 24, 20, 20, 20, 24, 20)),
    bytes((26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 20, 74, 26, 26, 26, 27, 26)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 26, 26, 20, 20, 20, 26, 20)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29)),
    bytes((30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 32, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 33, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 34, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 35, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 36, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 37, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 38, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 39, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 40, 31, 29, 29, 29, 29, 29, 29)),
    bytes((29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29)),
    bytes((30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 42, 30, 30)),
    bytes((30, 30, 30, 30, 30, 42, 30, 42, 30, 42, 43, 30, 30, 30, 42, 30, 30)),
    bytes((30, 30, 30, 30, 30, 30, 30, 30, 44, 30, 30, 30, 30, 30, 30, 30, 30)),
    bytes((30, 30, 30, 30, 30, 30, 30, 30, 45, 30, 30, 30, 30, 30, 30, 30, 30)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 46, 46, 46, 47, 46, 46, 46)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 49, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 50, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 52, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 53, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 54, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 55, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 56, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 57, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 58, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 59, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 60, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 61, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 62, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 63, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 64, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 65, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 66, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 67, 51, 49, 49, 30, 49, 49, 49)),
    bytes((46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 68, 51, 49, 49, 30, 49, 49, 49)),
    bytes((49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49)),
    bytes((20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 20, 70, 70, 71, 70)),
    bytes((20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 72, 70, 70, 71, 70)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 70, 70, 20, 20, 70, 20)),
    bytes((20, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 74, 72, 72, 72, 73, 72)),
    bytes((20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 72, 72, 20, 20, 72, 20)),
)

# By state 1 if a good item ends there.
_GOOD: Final = bytes((
    0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 0, 0, 0, 1, 0,
))

#: The names of the variables, in the order of the specification.
VARIABLES: Final = (
    "TOR_PT_MANAGED_TRANSPORT_VER",
    "TOR_PT_STATE_LOCATION",
    "TOR_PT_EXIT_ON_STDIN_CLOSE",
    "TOR_PT_OUTBOUND_BIND_ADDRESS_V4",
    "TOR_PT_OUTBOUND_BIND_ADDRESS_V6",
    "TOR_PT_CLIENT_TRANSPORTS",
    "TOR_PT_PROXY",
    "TOR_PT_SERVER_TRANSPORTS",
    "TOR_PT_SERVER_TRANSPORT_OPTIONS",
    "TOR_PT_SERVER_BINDADDR",
    "TOR_PT_ORPORT",
    "TOR_PT_EXTENDED_SERVER_PORT",
    "TOR_PT_AUTH_COOKIE_FILE",
)


class _List(NamedTuple):
    """A language of values, which are lists of items."""

    start: int
    separator: bytes


#: names of transports
NAMES: Final = _List(0, b",")
#: versions of the protocol
VERSIONS: Final = _List(3, b",")
#: names with a host and a port
BINDINGS: Final = _List(5, b",")
#: names with a key and a value
OPTIONS: Final = _List(19, b";")
#: one host and port
LISTENER: Final = _List(28, b"")
#: one URI
PROXY: Final = _List(41, b"")
#: keys and values, of a connection
ARGUMENTS: Final = _List(69, b";")

_LIST_OF: Final[Dict[str, _List]] = {
    "TOR_PT_MANAGED_TRANSPORT_VER": VERSIONS,
    "TOR_PT_CLIENT_TRANSPORTS": NAMES,
    "TOR_PT_PROXY": PROXY,
    "TOR_PT_SERVER_TRANSPORTS": NAMES,
    "TOR_PT_SERVER_TRANSPORT_OPTIONS": OPTIONS,
    "TOR_PT_SERVER_BINDADDR": BINDINGS,
    "TOR_PT_ORPORT": LISTENER,
    "TOR_PT_EXTENDED_SERVER_PORT": LISTENER,
}


class Item(NamedTuple):
    """An item of a value, each part with its place there. One that is not good has no parts."""

    text: Value
    good: bool
    #: Of a transport; the version; the type of a proxy.
    name: Optional[Value] = None
    #: Of an option or argument; the user of a proxy.
    key: Optional[Value] = None
    #: Of an option or argument; the password of a proxy.
    value: Optional[Value] = None
    #: As written: brackets are part of it.
    host: Optional[Value] = None
    #: One to nine digits.
    port: Optional[Value] = None


class Parts(NamedTuple):
    """The parts of an item that is to be written, without escapes; see Item."""

    name: bytes = b""
    key: Optional[bytes] = None
    value: Optional[bytes] = None
    host: bytes = b""
    port: bytes = b""


def _find(text: bytes, i: int, wanted: int) -> int:
    """Where a byte stands without a backslash before it."""
    while i < len(text) and text[i] != wanted:
        i += 2 if text[i] == 92 else 1
    return min(i, len(text))


def _item(language: _List, text: bytes, start: int, end: int) -> Item:
    raw = text[start:end]
    whole = Value(raw, start, end)

    def part(begin: int, stop: int, form: int = PLAIN) -> Value:
        return Value(raw[begin:stop], start + begin, start + stop, form)

    def pair(begin: int) -> Tuple[Value, Value]:
        equals = _find(raw, begin, 61)
        return part(begin, equals, ARGS), part(equals + 1, len(raw), ARGS)

    def address(begin: int) -> Tuple[Value, Value]:
        last = raw.rfind(b":")
        return part(begin, last), part(last + 1, len(raw))

    colon = raw.find(b":")
    if language in (NAMES, VERSIONS):
        return Item(whole, True, whole)
    if language is BINDINGS:
        dash = raw.find(b"-")
        return Item(whole, True, part(0, dash), None, None, *address(dash + 1))
    if language is OPTIONS:
        return Item(whole, True, part(0, colon), *pair(colon + 1))
    if language is ARGUMENTS:
        return Item(whole, True, None, *pair(0))
    if language is LISTENER:
        return Item(whole, True, None, None, None, *address(0))
    begin = colon + 3
    at = raw.find(b"@")
    if at < 0:
        return Item(whole, True, part(0, colon), None, None, *address(begin))
    between = raw.find(b":", begin, at)
    user = part(begin, at if between < 0 else between)
    password = None if between < 0 else part(between + 1, at)
    return Item(whole, True, part(0, colon), user, password, *address(at + 1))


def items(language: _List, text: bytes) -> Iterator[Item]:
    """Takes a value apart. An empty one has no items. Raises nothing."""
    start = 0
    while start <= len(text) and text:
        state, i = language.start, start
        for b in text[start:]:
            following = _NEXT[state][_CLASS_OF[b]]
            if following == _STATES:
                break
            state = following
            i += 1
        good = _GOOD[state] == 1
        yield _item(language, text, start, i) if good else Item(Value(text[start:i], start, i), False)
        start = i + 1


class Fault(NamedTuple):
    """A rule that an environment breaks, by the name that ptipc gives it, and where: bytes of the
    value, which are 0 and 0 for a variable that is not set."""

    rule: str
    variable: str
    start: int
    end: int


def _is_port(port: bytes, least: int) -> bool:
    return least <= int(port) <= 65535 and (len(port) == 1 or port[:1] != b"0")


def _is_absolute(path: bytes) -> bool:
    drive = path[:1].isalpha() and path[1:3] in (b":\\", b":/")
    return path[:1] == b"/" or path[:2] == b"\\\\" or drive


class Environment:
    """What a parent tells a transport: ``os.environ``, or the same with bytes. Names that are none of
    VARIABLES are passed over."""

    def __init__(self, variables: Mapping[str, Union[str, bytes]]) -> None:
        self.values: Dict[str, bytes] = {}
        for name in VARIABLES:
            value = variables.get(name)
            if isinstance(value, str):
                value = value.encode("utf-8", "surrogateescape")
            if value is not None:
                self.values[name] = value

    def get(self, variable: str) -> bytes:
        """The value of a variable; empty where it is not set."""
        return self.values.get(variable, b"")

    def items(self, variable: str) -> Iterator[Item]:
        """The items of a variable; none where it is not set, or is a text."""
        language = _LIST_OF.get(variable)
        return iter(()) if language is None else items(language, self.get(variable))

    @property
    def role(self) -> str:
        """``client`` or ``server``, or empty where the lists of transports do not tell."""
        client = "TOR_PT_CLIENT_TRANSPORTS" in self.values
        if client == ("TOR_PT_SERVER_TRANSPORTS" in self.values):
            return ""
        return "client" if client else "server"

    def check(self) -> List[Fault]:
        """All errors of the environment."""
        return _Judge(self).faults


class _Judge:
    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.values = environment.values
        self.faults: List[Fault] = []
        self._common()
        self._names("TOR_PT_CLIENT_TRANSPORTS")
        self._nothing("environment/proxy", "TOR_PT_PROXY")
        self._single("environment/proxy", "TOR_PT_PROXY")
        self._names("TOR_PT_SERVER_TRANSPORTS")
        self._bad_items("environment/server-options", "TOR_PT_SERVER_TRANSPORT_OPTIONS")
        self._bindings("environment/bind-address", "TOR_PT_SERVER_BINDADDR")
        self._single("environment/or-port", "TOR_PT_ORPORT")
        self._single("environment/extended-port", "TOR_PT_EXTENDED_SERVER_PORT")
        bad = "TOR_PT_AUTH_COOKIE_FILE" in self.values
        if environment.get("TOR_PT_EXTENDED_SERVER_PORT"):
            bad = not _is_absolute(environment.get("TOR_PT_AUTH_COOKIE_FILE"))
        if bad:
            self._whole("environment/auth-cookie", "TOR_PT_AUTH_COOKIE_FILE")

    def _at(self, rule: str, variable: str, value: Value) -> None:
        self.faults.append(Fault(rule, variable, value.start, value.end))

    def _whole(self, rule: str, variable: str) -> None:
        self.faults.append(Fault(rule, variable, 0, len(self.environment.get(variable))))

    def _nothing(self, rule: str, variable: str) -> None:
        # A list that is set to nothing.
        if self.values.get(variable) == b"":
            self._whole(rule, variable)

    def _bad_items(self, rule: str, variable: str) -> None:
        self._nothing(rule, variable)
        for item in self.environment.items(variable):
            if not item.good:
                self._at(rule, variable, item.text)

    def _address(self, rule: str, variable: str, item: Item, least: int) -> None:
        if item.host is not None and not _is_host(item.host.raw):
            self._at(rule, variable, item.host)
        if item.port is not None and not _is_port(item.port.raw, least):
            self._at(rule, variable, item.port)

    def _common(self) -> None:
        if not self.environment.role:
            self._whole("environment/role", "TOR_PT_CLIENT_TRANSPORTS")
        if "TOR_PT_MANAGED_TRANSPORT_VER" not in self.values:
            self._whole("environment/versions-missing", "TOR_PT_MANAGED_TRANSPORT_VER")
        self._bad_items("environment/versions", "TOR_PT_MANAGED_TRANSPORT_VER")
        if not _is_absolute(self.environment.get("TOR_PT_STATE_LOCATION")):
            self._whole("environment/state-location", "TOR_PT_STATE_LOCATION")
        for variable in ("TOR_PT_OUTBOUND_BIND_ADDRESS_V4", "TOR_PT_OUTBOUND_BIND_ADDRESS_V6"):
            value = self.environment.get(variable)
            if value and (not _is_host(value) or (value[:1] == b"[") != variable.endswith("6")):
                self._whole("environment/outbound-address", variable)

    def _names(self, variable: str) -> None:
        self._nothing("environment/transport-list", variable)
        for item in self.environment.items(variable):
            if not item.text.raw:
                self._at("environment/transport-list", variable, item.text)
            elif not item.good:
                self._at("environment/transport-name", variable, item.text)

    def _single(self, rule: str, variable: str) -> None:
        for item in self.environment.items(variable):
            if item.good:
                self._address(rule, variable, item, 1)
            else:
                self._at(rule, variable, item.text)

    def _bindings(self, rule: str, variable: str) -> None:
        self._nothing(rule, variable)
        places: Dict[bytes, int] = {}
        for place, item in enumerate(self.environment.items("TOR_PT_SERVER_TRANSPORTS")):
            places.setdefault(item.text.raw, place)
        seen: Set[bytes] = set()
        last = -1
        for item in self.environment.items(variable):
            if item.name is None:
                self._at(rule, variable, item.text)
                continue
            self._address(rule, variable, item, 0)
            name = item.name.raw
            place = places.get(name, -1)
            if place < 0 or place < last or name in seen:
                self._at(rule, variable, item.name)
            seen.add(name)
            last = max(last, place)


def _written(text: bytes, escaped: bytes = b"", end: bytes = b"\0") -> bytes:
    """Bytes, of which some take a backslash; what would end the part is refused."""
    if b"\0" in text or end in text:
        raise Unwritable("no value can carry this here: %r" % text)
    for b in escaped:
        text = text.replace(bytes((b,)), bytes((92, b)))
    return text


def _written_item(language: _List, parts: Parts) -> bytes:
    address = _written(parts.host) + b":" + _written(parts.port)
    key, value = parts.key or b"", parts.value or b""
    if language is BINDINGS:
        return _written(parts.name, b"", b"-") + b"-" + address
    if language is OPTIONS:
        pair = _written(key, b"\\:;", b"=") + b"=" + _written(value, b"\\:;")
        return _written(parts.name, b"", b":") + b":" + pair
    if language is LISTENER:
        return address
    if language is PROXY:
        user = b"" if parts.key is None else _written(key, b"", b":")
        if parts.key is not None and parts.value is not None:
            user += b":" + _written(value)
        at = b"" if parts.key is None else b"@"
        return _written(parts.name, b"", b":") + b"://" + user + at + address
    if language is ARGUMENTS:
        return _written(key, b"\\;=") + b"=" + _written(value, b"\\;=")
    return _written(parts.name, b"", b",")


def write_items(language: _List, given: Sequence[Parts]) -> bytes:
    """Writes a value. What no value can carry raises Unwritable, and so does nothing."""
    text = language.separator.join([_written_item(language, parts) for parts in given])
    # What was written is read again: as many items as were given, each of them good.
    read = list(items(language, text))
    least = 0 if language is BINDINGS else 1
    for item in read:
        bad = item.host is not None and not _is_host(item.host.raw)
        if bad or not item.good or item.port is not None and not _is_port(item.port.raw, least):
            raise Unwritable("this is no value: %r" % text)
    if not read or len(read) != len(given):
        raise Unwritable("this is no value: %r" % text)
    return text


def login(text: bytes) -> Tuple[bytes, bytes]:
    """Divides the arguments of a connection, one text of ARGUMENTS, between the user name and the
    password of SOCKS 5, which is one NUL where the name has room for all; an empty name cannot be
    sent, and need not be. In SOCKS 4 the text is the user id. One that is too long raises
    Unwritable."""
    if len(text) > 510:
        raise Unwritable("these arguments are too long: %d bytes" % len(text))
    return text[:255], text[255:] or b"\0"


def text_of_login(user: bytes, password: bytes) -> bytes:
    """The text that a user name and a password carry."""
    return user if password == b"\0" else user + password
