"""Which column says what: by its head, in French and English, or by the layout of another tool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.core.advice.lexicon import fold
from desktop.core.sheet.moments import Order, moment_of, order_of
from desktop.core.sheet.table import Cell, Row


class Column(Enum):
    """The value is the head that our own export writes."""

    UUID = "identifiant"
    ACCOUNT = "compte"
    TEXT = "texte"
    DAY = "date"
    HOUR = "heure"
    ZONE = "fuseau"
    STATE = "etat"
    NOTE = "note"
    LINK = "lien_x"
    """The web address of what is published."""
    REST = "ramage"
    """What goes with the text (pictures, a poll, an answer), as Ramage keeps it."""


class Layout(Enum):
    OURS = "ours"
    BUFFER = "buffer"
    HOOTSUITE = "hootsuite"
    HEADED = "headed"
    """Some table whose heads we understand."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read: which place holds which column, and where its lines begin.

    `added` is a column (a link) whose cell follows the text.
    """

    layout: Layout
    places: Mapping[Column, int]
    first_line: int
    order: Order | None = None
    added: int | None = None


_HEADS: Mapping[str, Column] = {
    **dict.fromkeys(("identifiant", "uuid", "id"), Column.UUID),
    **dict.fromkeys(("compte", "account", "profil", "profile", "channel"), Column.ACCOUNT),
    **dict.fromkeys(
        ("texte", "text", "message", "tweet", "contenu", "content", "caption", "legende", "post"),
        Column.TEXT,
    ),
    **dict.fromkeys(
        (
            "date", "jour", "day", "date_locale", "date et heure", "date & time", "date time",
            "posting time", "scheduled_at", "scheduledate", "postatspecifictime", "publication",
        ),
        Column.DAY,
    ),
    **dict.fromkeys(("heure", "hour", "time"), Column.HOUR),
    **dict.fromkeys(("fuseau", "fuseau horaire", "zone", "timezone", "time zone"), Column.ZONE),
    **dict.fromkeys(("etat", "state", "status", "statut"), Column.STATE),
    **dict.fromkeys(("note", "notes", "remarque"), Column.NOTE),
    **dict.fromkeys(("lien_x", "tweet_url"), Column.LINK),
    "ramage": Column.REST,
}  # fmt: skip
_LINK_HEADS = frozenset({"lien", "link", "url", "link(s)", "lien(s)"})
_BUFFER = frozenset({"text", "image url", "tags", "posting time"})


def reading_of(rows: Sequence[Row]) -> Reading | None:
    """How these rows are to be read; None where no column of texts can be told."""
    if not rows:
        return None
    heads = [fold(str(cell)).strip() for cell in rows[0].cells]
    places: dict[Column, int] = {}
    for place, head in enumerate(heads):
        column = _HEADS.get(head)
        if column is not None and column not in places:
            places[column] = place
    added = next((place for place, head in enumerate(heads) if head in _LINK_HEADS), None)
    if Column.TEXT in places:
        layout = Layout.HEADED
        if Column.REST in places and Column.UUID in places:
            layout = Layout.OURS
        elif set(heads) >= _BUFFER:
            layout = Layout.BUFFER
        return Reading(layout, places, 1, added=added)
    return _headless(rows)


def cell_of(row: Row, reading: Reading, column: Column) -> Cell:
    """Empty where the row is too short or the table has no such column."""
    place = reading.places.get(column)
    return row.cells[place] if place is not None and place < len(row.cells) else ""


def added_to(row: Row, reading: Reading) -> str:
    place = reading.added
    return str(row.cells[place]).strip() if place is not None and place < len(row.cells) else ""


def _headless(rows: Sequence[Row]) -> Reading | None:
    """Hootsuite's: date and time, message, link, without heads."""
    order = order_of(row.cells[0] for row in rows if row.cells)
    for row in rows[:5]:
        if not 2 <= len(row.cells) <= 3:
            return None
        try:
            found = moment_of(row.cells[0], "", order or Order.MONTH_FIRST)
        except ValueError:
            return None
        if found is None:
            return None
    places = {Column.DAY: 0, Column.TEXT: 1}
    return Reading(Layout.HOOTSUITE, places, 0, order, added=2)
