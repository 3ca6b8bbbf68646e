"""What a machine can see wrong in a translation: holes, lost placeholders, careless French."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from i18n.catalogue import FORMS, Translation, Translations
from i18n.messages import Message

PLACEHOLDER = re.compile(r"\{[^{}]*\}")

CARELESS_FRENCH = (
    (re.compile(r" [;:!?»]|« "), "needs a no-break space inside its punctuation"),
    (re.compile(r"[\d}] h\b|\bh [\d{]"), "needs no-break spaces inside the hour"),
    (re.compile(r"\w'\w"), "needs the apostrophe ’"),
    (re.compile(r"\.\.\."), "needs the ellipsis …"),
)


def missing(messages: Sequence[Message], known: Translations) -> Iterator[str]:
    """The messages without a whole, finished translation: a plural needs all its forms."""
    for message in messages:
        if not _is_whole(message, known.get(message)):
            yield f"not translated: “{message.source}” ({message.context})"


def _is_whole(message: Message, translation: Translation | None) -> bool:
    forms = FORMS if message.counted else 1
    return (
        translation is not None
        and translation.finished
        and len(translation.forms) == forms
        and all(translation.forms)
    )


def faults(language: str, known: Translations) -> Iterator[str]:
    """Finished translations that would be shown wrong, each with its fault."""
    for message, translation in known.items():
        for text in translation.forms if translation.finished else ():
            if _placeholders(text) != _placeholders(message.source):
                yield f"placeholders differ: “{message.source}” and “{text}”"
            if language == "fr":
                yield from _careless_french(text)


def _careless_french(text: str) -> Iterator[str]:
    return (f"{fault}: “{text}”" for found, fault in CARELESS_FRENCH if found.search(text))


def _placeholders(text: str) -> set[str]:
    """The braces alone: a singular may do without its `%n` (« un brouillon »)."""
    return set(PLACEHOLDER.findall(text))
