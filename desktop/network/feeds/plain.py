"""Markup from outside as the plain text that a person would have read in it."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

LONGEST = 200_000
"""Characters of markup that are looked at: more is no message."""
ELLIPSIS = "…"

_SILENT = frozenset({"script", "style", "head", "template", "noscript", "iframe", "object", "svg"})
_LINES = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"})
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\s*\n\s*")
_MARKUP = re.compile(r"<\s*[!/?a-zA-Z]|&[#\w]+;")


def plain_text(markup: str, most: int, passes: int = 3) -> str:
    """At most `most` characters of text, without tags, scripts, entities and control characters.

    Feeds escape what is escaped already: what comes out as markup is read once more, so many times.
    """
    text = markup[:LONGEST]
    for _ in range(passes):
        if not _MARKUP.search(text):
            break
        text = _read(text)
    return cut(clean(text), most)


def clean(text: str) -> str:
    """Without what would disturb the words around it: controls, marks that turn the direction."""
    kept = "".join(char for char in text if char == "\n" or not _disturbs(char))
    return _BLANK_LINES.sub("\n", _SPACES.sub(" ", kept)).strip()


def cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head = text[: most - 1]
    space = head.rfind(" ")
    return (head[:space] if space > most // 2 else head).rstrip() + ELLIPSIS


def _disturbs(char: str) -> bool:
    category = unicodedata.category(char)
    # The joiners of emoji are kept; Cf else holds the marks that turn the direction.
    if category == "Cf":
        return char not in "\u200c\u200d" and not 0xE0000 < ord(char) < 0xE0080
    return category in ("Cs", "Co", "Cn") or (category == "Cc" and char not in "\t\r")


def _read(markup: str) -> str:
    reader = _Reader()
    try:
        reader.feed(markup)
        reader.close()
    except AssertionError:
        # The library's word for a declaration that it cannot make out.
        return re.sub(r"<[^>]*>?", " ", markup)
    return "".join(reader.said)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _LINES:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _LINES:
            self.said.append("\n")

    def handle_startendtag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in _LINES:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)
