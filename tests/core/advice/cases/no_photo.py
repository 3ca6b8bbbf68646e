"""Tweets without a picture, for days."""

from datetime import UTC, datetime, timedelta

from desktop.core.advice import Surroundings
from desktop.core.past import Past
from tests.core.advice.reading import Case

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def _past(count: int, days: float = 1, with_media: int = -1) -> tuple[Past, ...]:
    return tuple(
        Past(f"Texte {n}", NOW - timedelta(days * n), n == with_media) for n in range(count)
    )


def _with(text: str, past: tuple[Past, ...], pictures: int = 0, is_reply: bool = False) -> Case:
    return Case(text, around=Surroundings(past=past, pictures=pictures, is_reply=is_reply))


SPEAKS = (
    _with("La fournée de 5 h", _past(6)),
    _with("La fournée de 5 h", _past(20)),
    _with("La fournée de 5 h", _past(7, with_media=6)),
    _with("Trois tweets en deux mois", _past(3, 30)),
    _with("Cinq en cinq semaines", _past(5, 8)),
    _with("Fresh bread", _past(6)),
    _with("Our new window", _past(9, with_media=8)),
    _with("Four in two months", _past(4, 20)),
)
SILENT = (
    "La fournée de 5 h",
    "Fresh bread",
    _with("La fournée de 5 h", _past(5)),
    _with("La fournée de 5 h", _past(6, with_media=0)),
    _with("La fournée de 5 h", _past(6, with_media=5)),
    _with("La fournée de 5 h", _past(6), pictures=1),
    _with("Merci Léa", _past(6), is_reply=True),
    _with("Deux en deux mois", _past(2, 60)),
    _with("Fresh bread", _past(12, with_media=3)),
    _with("Fresh bread", _past(3, 2)),
    Case("Un sondage ?", around=Surroundings(past=_past(6), has_poll=True)),
)
