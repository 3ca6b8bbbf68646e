"""Links: `https://…` with a real top-level domain, and bare domains such as `fournil.fr`.

The rules are those of twitter-text 3.1.0, read from the left: the first link takes its characters,
the search goes on behind it.
"""

from __future__ import annotations

import re
from functools import cache

from desktop.core.text.domains import (
    LATIN,
    domains_in,
    is_registrable,
    latin_domains,
    stretch_around,
    tld_end,
)
from desktop.core.text.entities import Place
from desktop.core.text.tables import ascii_tlds

_LONGEST_URL = 4096
_LONGEST_SHORT_CODE = 40
_PROTOCOL_LENGTH = len("https://")

_DOT = re.compile(r"\.(?=[A-Za-z\x80-\U0010ffff])")
# A word that is a link from end to end: no hyphen, port or parenthesis, and not X's own t.co. The
# first letter is plain, since an accented one at the start of a text is not part of the link.
_FAR = 100
_PLAIN = re.compile(
    r"(?:[Hh][Tt][Tt][Pp][Ss]?://)?(?![Tt]\.[Cc][Oo]\b)"
    r"(?=[0-9A-Za-z])((?:[0-9A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\xff]{1,63}\.)+([A-Za-z]{2,24}))"
    r"(?:/[#%&+./0-9=A-Z_a-z-]{0,999}+(?<![%&.])(?:\?[#%&+./0-9=A-Z_a-z-]{1,999}+(?<![%+.]))?)?"
    r"(?=[ \n]|\Z)"
)
_PORT = re.compile(":[0-9]+")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")

# Without regard to case the reference also takes nine letters outside the Cyrillic block.
_CYRILLIC = "\u0400-\u04ff\u1c80-\u1c87"
_PATH = f"[!#-';%*-;=@-\\[\\]_a-z|~\u2013{_CYRILLIC}{LATIN}]"
_PATH_RUN = re.compile(f"{_PATH}*")
_PATH_CANNOT_END_IN = "!*';:,.$%[]\u2013~@|&"

_QUERY = r"\?[!#-;=?-\[\]_a-z|~]*[#&/0-9=A-Z_a-z-]"
_QUERY_PART = re.compile(_QUERY)
_SHORT = re.compile(rf"[Hh][Tt][Tt][Pp][Ss]?://[Tt]\.[Cc][Oo]/([0-9A-Za-z]+)(?:{_QUERY})?")


def find_urls(text: str) -> list[Place]:
    """Every link, from left to right; the value may leave out the middle of what lies there."""
    found: list[Place] = []
    taken = seen = 0
    dot = _DOT.search(text)
    while dot:
        at = dot.start()
        if tld_end(text, at + 1) < 0:
            dot = _DOT.search(text, at + 1)
            continue
        if plain := _plain_link(text, at):
            found.append(plain)
            taken = seen = plain[1]
            dot = _DOT.search(text, seen)
            continue
        start, stop = stretch_around(text, at, seen)
        for begin, domain, domain_end in domains_in(text, start, stop, taken):
            match = _Match(text, begin, domain, domain_end)
            found += match.links()
            taken = match.end
        seen = max(taken, stop)
        dot = _DOT.search(text, seen)
    return found


def _plain_link(text: str, dot: int) -> Place | None:
    """The link with this dot, if it is a whole word without anything that asks for a closer look.

    Nearly all links are. This answers as the rest of the module would, three times as fast.
    """
    far = max(0, dot - _FAR)
    space = max(text.rfind(" ", far, dot), text.rfind("\n", far, dot))
    if space < 0 and far > 0:
        return None
    plain = _PLAIN.match(text, space + 1)
    if plain is None or plain[2].lower() not in ascii_tlds() or not is_registrable(plain[1]):
        return None
    return plain.start(), plain.end(), plain.group()


class _Match:
    """A domain in its place, with the port, path and query that follow it."""

    def __init__(self, text: str, begin: int, domain: int, domain_end: int) -> None:
        self.text = text
        self.begin = begin
        self.domain = text[domain:domain_end]
        self.domain_start = domain
        self.domain_end = domain_end
        self.end = domain_end
        self.has_path = False
        if text[domain_end : domain_end + 1] in (":", "/", "?"):
            path_start = _port_end(text, domain_end)
            path_end = _path_end(text, path_start)
            self.has_path = path_end > path_start
            self.end = _query_end(text, path_end)

    def links(self) -> list[Place]:
        """None, one, or for a bare domain in mixed scripts one for each of its Latin parts."""
        if self._is_too_long() or not is_registrable(self.domain):
            return []
        if self.begin < self.domain_start:
            return self._with_protocol()
        if self.begin > 0 and self.text[self.begin - 1] in "-_./":
            return []
        return self._bare()

    def _is_too_long(self) -> bool:
        # The reference counts the protocol once more where there is one, and in UTF-16.
        protocol = self.domain_start - self.begin or _PROTOCOL_LENGTH
        room = _LONGEST_URL - protocol - (self.end - self.begin)
        return room < len(self.domain) and len(_ASTRAL.findall(self.domain)) > room

    def _with_protocol(self) -> list[Place]:
        address = self.text[self.begin : self.end]
        short = _SHORT.match(address)
        if short and len(short[1]) > _LONGEST_SHORT_CODE:
            return []
        value = short.group() if short else address
        return [(self.begin, self.begin + len(value), value)]

    def _bare(self) -> list[Place]:
        base = self.domain_start
        found = [
            (base + start, base + end, self.domain[start:end])
            for start, end in latin_domains(self.domain)
        ]
        if found and self.has_path:
            start, _, last = found[-1]
            found[-1] = (start, self.end, last + self.text[self.domain_end : self.end])
        return found


def _port_end(text: str, at: int) -> int:
    port = _PORT.match(text, at) if text.startswith(":", at) else None
    return port.end() if port else at


def _path_end(text: str, at: int) -> int:
    """Where the path that starts at `at` ends; `at` itself when there is none.

    A path is made of plain characters and of balanced parentheses, in any order, up to the last
    plain character that may end one, and the parentheses directly behind it. (The reference's
    expression reads as if parentheses could end a path anywhere; they cannot.)
    """
    if not text.startswith("/", at):
        return at
    end = here = at + 1
    while True:
        stop = _run_end(text, here)
        kept = len(text[here:stop].rstrip(_PATH_CANNOT_END_IN))
        end = here + kept if kept else end
        here = _parentheses_end(text, stop)
        if here == stop:
            break
    while (behind := _parentheses_end(text, end)) > end:
        end = behind
    return end


def _run_end(text: str, at: int) -> int:
    run = _PATH_RUN.match(text, at)
    return run.end() if run else at


def _parentheses_end(text: str, at: int) -> int:
    if not text.startswith("(", at):
        return at
    parentheses = _parentheses().match(text, at)
    return parentheses.end() if parentheses else at


@cache
def _parentheses() -> re.Pattern[str]:
    """Parentheses around plain characters, which may hold one more pair."""
    return re.compile(rf"\((?:{_PATH}++|{_PATH}*+\({_PATH}++\){_PATH}*+)\)")


def _query_end(text: str, at: int) -> int:
    query = _QUERY_PART.match(text, at) if text.startswith("?", at) else None
    return query.end() if query else at
