"""Bytes of a CSV as rows of cells, whichever encoding, separator and line ends it has."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from io import StringIO

Cell = str | datetime | date | time
"""A spreadsheet has days and hours as such; a CSV has their letters alone."""

MOST_BYTES = 20_000_000
MOST_ROWS = 20_000
SEPARATORS = ";,\t"
_LOOKED_AT = 20
"""Lines that tell the separator."""
_CELL_LIMIT = 200_000
_FORMULA = "=+-@\t\r"
"""How a cell begins that a spreadsheet would run."""


class NotATable(Exception):
    """The bytes are no text that could be read as lines of cells."""


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the line's own, the first of the file being 1."""

    number: int
    cells: tuple[Cell, ...]


def rows_of(content: bytes) -> list[Row]:
    """Every line that holds something. Raises NotATable."""
    text = decoded(content)
    if "\0" in text:
        raise NotATable("not a text")
    csv.field_size_limit(_CELL_LIMIT)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator_of(text))
    found: list[Row] = []
    try:
        begun = 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                found.append(Row(begun, tuple(unguarded(cell) for cell in cells)))
            begun = reader.line_num + 1
            if len(found) > MOST_ROWS:
                raise NotATable("too long")
    except csv.Error as error:
        raise NotATable(str(error)) from error
    return found


def decoded(content: bytes) -> str:
    """The text, by its mark, else as UTF-8, else as Windows wrote it in Western Europe."""
    if len(content) > MOST_BYTES:
        raise NotATable("too large")
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # Five of its bytes stand for nothing; they are shown as such rather than lose the file.
        return content.decode("cp1252", "replace")


def separator_of(text: str) -> str:
    """The sign that parts the cells: the one that most lines hold equally often, quotes aside."""
    lines = _outside_quotes(text).splitlines()[:_LOOKED_AT]
    lines = [line for line in lines if line.strip()]

    def fits(sign: str) -> tuple[int, int]:
        counts = Counter(line.count(sign) for line in lines)
        counts.pop(0, None)
        if not counts:
            return (0, 0)
        often, agreeing = max(counts.items(), key=lambda pair: (pair[1], pair[0]))
        return agreeing, often

    return max(SEPARATORS, key=fits) if lines else ";"


def guarded(cell: str) -> str:
    """The cell as a spreadsheet shows it and never runs it; a leading apostrophe is doubled, so
    that reading it back loses none."""
    return f"'{cell}" if cell[:1] and cell[0] in _FORMULA + "'" else cell


def spaced(cell: str) -> str:
    """The same for a tool that publishes what it reads: a blank ahead, which X takes off, keeps a
    spreadsheet from running the cell and adds nothing to the tweet."""
    return f" {cell}" if cell[:1] and cell[0] in _FORMULA else cell


def unguarded(cell: str) -> str:
    """What was written before it was guarded."""
    is_guarded = len(cell) > 1 and cell[0] == "'" and cell[1] in _FORMULA + "'"
    return cell[1:] if is_guarded else cell


def _outside_quotes(text: str) -> str:
    """The text without what stands between quotes, where a separator parts nothing."""
    kept = text.split('"')[::2]
    return "".join(kept)
