"""Reads and writes Qt's .ts files, in the very form that Qt Linguist gives them."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from i18n.messages import Message

# Both of our languages have a singular and a plural.
FORMS = 2
# Spaces that look like others are written so that a reader of the file can tell them.
ENTITIES = {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;", "\u202f": "&#x202f;"}


@dataclass(frozen=True)
class Translation:
    """The words of one language for a message: one form, or a singular and a plural."""

    forms: tuple[str, ...]
    finished: bool


Translations = Mapping[Message, Translation]


def messages_of(language: str, found: list[Message]) -> list[Message]:
    """What `language` has to translate of what was found: English only needs its plurals."""
    return [message for message in found if language != "en" or message.counted]


def read(file: Path) -> dict[Message, Translation]:
    """What a .ts file holds, finished or not; nothing if it is not there yet."""
    if not file.exists():
        return {}
    root = ElementTree.parse(file).getroot()
    return dict(
        _read_message(context.findtext("name", ""), node)
        for context in root.iter("context")
        for node in context.iter("message")
    )


def _read_message(context: str, node: ElementTree.Element) -> tuple[Message, Translation]:
    counted = node.get("numerus") == "yes"
    source, comment = node.findtext("source", ""), node.findtext("comment", "")
    translated = node.find("translation")
    if translated is None:
        translated = ElementTree.Element("translation", type="unfinished")
    texts = list(translated.iter("numerusform")) if counted else [translated]
    return (
        Message(context, source, comment, counted),
        Translation(tuple(text.text or "" for text in texts), "type" not in translated.attrib),
    )


def write(file: Path, language: str, messages: list[Message], known: Translations) -> None:
    """Write `messages` with their `known` translations, grouped by context."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name, group in groupby(sorted(messages, key=_context), key=_context):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for message in group:
            lines += _message_lines(message, known.get(message, _nothing(message)))
        lines.append("</context>")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _context(message: Message) -> str:
    return message.context


def _nothing(message: Message) -> Translation:
    return Translation(("",) * (FORMS if message.counted else 1), finished=False)


def _message_lines(message: Message, translation: Translation) -> Iterator[str]:
    unfinished = "" if translation.finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    yield f"        <source>{_shown(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_shown(message.comment)}</comment>"
    if message.counted:
        yield f"        <translation{unfinished}>"
        for form in translation.forms:
            yield f"            <numerusform>{_shown(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{_shown(translation.forms[0])}</translation>"
    yield "    </message>"


def _shown(text: str) -> str:
    return escape(text, ENTITIES)
