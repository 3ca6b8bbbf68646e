"""One request as it is spoken of afterwards: where it went, and what may have come of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 300
"""How many characters of what X says are kept."""

_HIDDEN = "…"
_BEARER = re.compile(r"\b(bearer|basic|oauth)\s+[^\s,;\"']+", re.IGNORECASE)
_NAMED = re.compile(
    r"(token|secret|password|verifier)([\"']?\s*[=:]\s*[\"']?)[^\s&,;\"']+", re.IGNORECASE
)
# Keys of X are longer than any word of its sentences.
_KEY_LIKE = re.compile(r"[A-Za-z0-9_%~+=-]{32,}")


@dataclass(frozen=True, slots=True)
class Asked:
    """`path` without its query, which may hold words of the person."""

    method: str
    path: str

    @property
    def is_harmless(self) -> bool:
        """Whether nothing comes of it, should X have taken it and nobody heard so.

        A file that was handed over is seen by nobody and costs nothing. What is read is asked
        money for: whether it was, nobody knows then.
        """
        return self.path.startswith("/2/media/upload") or self.path.startswith("/2/usage/")

    def told(self, what: str) -> str:
        """What happened to it, fit to be written down."""
        return f"{cleaned(what)} ({self.method} {self.path})"


def cleaned(said: str) -> str:
    """In one line, cut short, and without anything that looks like a key."""
    line = " ".join(said.split())
    line = _BEARER.sub(lambda found: f"{found[1]} {_HIDDEN}", line)
    line = _NAMED.sub(lambda found: found[1] + found[2] + _HIDDEN, line)
    line = _KEY_LIKE.sub(_HIDDEN, line)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
