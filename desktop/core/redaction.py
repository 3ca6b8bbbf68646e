"""What nobody may read in a log, a report or a stored answer: secrets, masked wherever they stand.

A secret is known in three ways: by the word before it ("access_token=…", "Bearer …"), by its own
look (a long run of letters of both cases and digits, as X's tokens are), and, once it is told to
`Secrets`, by its very letters, in whatever way they were written down.

Every pattern takes time in proportion to the text: none can look at the same letters again and
again, since what it has taken it never gives back (`++`, `*+`).
"""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from json import dumps
from threading import Lock
from urllib.parse import quote, quote_plus

MASK = "•••"

SHORTEST = 8
"""Letters of a secret that is masked by its letters alone: a shorter one is part of many words."""

MOST = 100
"""Secrets known at a time: keys are renewed several times a day, and an old one opens nothing."""

_ALWAYS = re.compile(
    r"token|secret|passw|verifier|challenge|api_?key|consumer_key|credential|oauth_", re.I
)
"""In the names of what is secret, however short."""

_OFTEN = re.compile(r"(?:3f|26|22|27)?(?:code|state)", re.IGNORECASE)
"""Names of secrets in an address, and of many other things elsewhere: there, long ones are masked.
The figures are what is left of a sign before it, written as %3F."""

_LONG = re.compile(r"[\w\-~%+/=]{12,}+")

# What stands between a name and its value in an address, in JSON, in a repr, in a header, each of
# them perhaps written within another text: quotes behind backslashes, signs as %22 and %3D.
_QUOTES = r"(?:\\{0,8}+[\"']|%22|%27){0,4}+"
_IS = rf"{_QUOTES}\s*+(?:=|:|%3D|%3A)\s*+(?:b(?=[\"']))?{_QUOTES}"
_VALUE = re.compile(r"(?<=[\"'])[^\"'\\\r\n]++|[^\s\"'\\&<>]++")

_HEADER = re.compile(
    rf"(?<![a-z])(authorization{_IS})((?<=[\"'])[^\"'\\\r\n]++|[^\r\n]++)", re.IGNORECASE
)
_SCHEME = re.compile(r"(?<![a-z])((?:bearer|basic)(?:\s|%20|\+)++)([^\s\"'\\,;<>]++)", re.I)
_IN_ADDRESS = re.compile(r"((?:[?&#]|%3F|%26)(?:code|state)(?:=|%3D))([^\s\"'\\&<>]++)", re.I)
_NAME = re.compile(rf"(?<![\w\-])([\w\-]++){_IS}", re.IGNORECASE)
_SPOKEN = re.compile(
    r"(?<![a-z])((?:token|secret|password|verifier|code|state|key)s?+(?:\s++(?:is|was|of))?+[\s:]++)"
    r"([\w\-~+/=.]{20,}+)",
    re.IGNORECASE,
)
_ESCAPED = re.compile("%[0-9A-F]{2}")
_RUN = re.compile(r"(?<![\w\-+/])[\w\-+/]{36,}+=*+", re.ASCII)


class Secrets:
    """The secrets in use, told by whoever holds them; safe to use from every thread."""

    def __init__(self) -> None:
        self._known: dict[str, set[str]] = {}
        self._spellings: tuple[str, ...] = ()
        self._lock = Lock()

    def add(self, value: str) -> None:
        """Mask `value` from now on; a very short one is not, nor one that many others followed."""
        if len(value) < SHORTEST:
            return
        with self._lock:
            self._known.pop(value, None)
            self._known[value] = _spellings(value)
            while len(self._known) > MOST:
                self._known.pop(next(iter(self._known)))
            # The longest first: a shorter spelling may be part of it.
            spellings: set[str] = set().union(*self._known.values())
            self._spellings = tuple(sorted(spellings, key=len, reverse=True))

    def redacted(self, text: str) -> str:
        """The text without any secret. Never raises, and takes time in proportion to the text."""
        for spelling in self._spellings:
            text = text.replace(spelling, MASK)
        return redacted(text)


def redacted(text: str) -> str:
    """The text without what is known for a secret by the word before it, or by its look."""
    for pattern in (_HEADER, _SCHEME, _IN_ADDRESS, _SPOKEN):
        text = pattern.sub(_masked, text)
    return _RUN.sub(_masked_run, _masked_by_name(text))


def without_home(text: str, home: str) -> str:
    """The text with `~` where the path of the person's home folder stood, in every spelling."""
    bare = home.rstrip("/\\")
    if not bare:
        return text
    spellings = {bare, bare.replace("\\", "\\\\"), bare.replace("\\", "/")}
    spellings |= {_quoted(one) for one in spellings}
    ours = "|".join(map(re.escape, sorted(spellings, key=len, reverse=True)))
    return re.sub(rf"(?:{ours})(?![\w\-])", "~", text)


def _masked(found: re.Match[str]) -> str:
    return found[1] + MASK


def _masked_by_name(text: str) -> str:
    """Name by name, since what follows one may hold the next: "https://…?access_token=…"."""
    pieces, done = [], 0
    for name in _NAME.finditer(text):
        if name.start() < done or not _names_a_secret(name, text):
            continue
        if value := _VALUE.match(text, name.end()):
            pieces += [text[done : name.end()], MASK]
            done = value.end()
    return "".join((*pieces, text[done:]))


def _names_a_secret(name: re.Match[str], text: str) -> bool:
    if _ALWAYS.search(name[1]):
        return True
    return bool(_OFTEN.fullmatch(name[1]) and _LONG.match(text, name.end()))


def _masked_run(found: re.Match[str]) -> str:
    """Names of pictures and fingerprints, in small hexadecimal letters, are no secrets; nor are
    words and paths, in which digits are rare."""
    run = found[0]
    has_all = any(map(str.isdigit, run)) and any(map(str.isupper, run)) and run.upper() != run
    return MASK if has_all and run.count("/") <= len(run) // 16 else run


def _spellings(value: str) -> set[str]:
    """The ways in which a value may have been written into a text."""
    raw = value.encode("utf-8", "surrogatepass")
    found = {value, quote(raw), quote_plus(raw), _quoted(value), _quoted(_quoted(value))}
    found |= {_ESCAPED.sub(lambda sign: sign[0].lower(), one) for one in found}
    found |= {dumps(value)[1:-1], dumps(value, ensure_ascii=False)[1:-1], repr(value)[1:-1]}
    for encode in (b64encode, urlsafe_b64encode):
        found |= {_within(encode, raw, before) for before in range(3)}
    return {one for one in found if len(one) >= SHORTEST}


def _within(encode: Callable[[bytes], bytes], raw: bytes, before: int) -> str:
    """The base64 letters that `raw` alone decides, where `before` bytes (modulo 3) precede it."""
    encoded = encode(b"\0" * before + raw).decode("ascii")
    first = (before * 8 + 5) // 6
    last = (before + len(raw)) * 8 // 6
    return encoded[first:last]


def _quoted(value: str) -> str:
    return quote(value.encode("utf-8", "surrogatepass"), safe="")
