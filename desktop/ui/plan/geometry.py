"""Where things lie in a day's cell: its number, its chips, "+3", and the offer to write."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect

from desktop.ui.theme import XS

NUMBER_HEIGHT = 22
GAP = 3
MARKS = 17
"""The height of a line of the day's names."""
MOST_ABREAST = 2


@dataclass(frozen=True, slots=True)
class CellLayout:
    """The rectangles of one cell; `chips` are those of its first tweets, `more` for the others."""

    number: QRect
    offer: QRect
    chips: tuple[QRect, ...]
    more: QRect
    marks: QRect = field(default_factory=QRect)
    """Where the names of what falls on the day stand."""
    slots: tuple[QRect, ...] = ()
    """Those of the free slots, as many as have room under the chips."""

    def chip_at(self, point: QPoint) -> int:
        """The place of the chip under `point`; -1 for none."""
        for position, rect in enumerate(self.chips):
            if rect.contains(point):
                return position
        return -1


def lay_out(
    cell: QRect, count: int, heights: tuple[int, int], slots: int = 0, has_marks: bool = False
) -> CellLayout:
    """Lay `count` tweets out in `cell`, as many chips as fit, the last line kept for "+n".

    `heights` are those of a chip of one line and of two; all chips are of two where they fit so.
    The names of the day stand beside its number where a line under it would cost a chip.
    """
    left, width = cell.left() + XS + 2, cell.width() - 2 * XS - 4
    number = QRect(left, cell.top() + XS, NUMBER_HEIGHT + XS, NUMBER_HEIGHT - 2)
    offer = QRect(
        number.right() + XS, number.top(), left + width - number.right() - XS, number.height()
    )
    top = cell.top() + XS + NUMBER_HEIGHT
    room = cell.bottom() - XS - top + GAP
    chip_height, tall = heights
    marks = QRect()
    if has_marks:
        if (count + slots) * (chip_height + GAP) <= room - MARKS:
            marks = QRect(left, top - 2, width, MARKS - 2)
            top, room = top + MARKS, room - MARKS
        else:
            marks = QRect(offer)
    if count * (tall + GAP) <= room:
        chip_height = tall
    lines = max(0, room // (chip_height + GAP))
    shown = count if count <= lines else max(0, lines - 1)
    rects = tuple(
        QRect(left, top + n * (chip_height + GAP), width, chip_height) for n in range(shown)
    )
    more = QRect()
    if shown < count:
        if lines:
            more = QRect(left, top + shown * (chip_height + GAP), width, chip_height)
        else:
            more = offer
    below = top + shown * (chip_height + GAP)
    free = max(0, (cell.bottom() - XS - below + GAP) // (chip_height + GAP)) if more.isNull() else 0
    offered = tuple(
        QRect(left, below + n * (heights[0] + GAP), width, heights[0])
        for n in range(min(slots, free))
    )
    return CellLayout(number, offer, rects, more, marks, offered)


def lay_out_hour(cell: QRect, count: int, slots: int, height: int) -> CellLayout:
    """Lay `count` tweets of one hour out side by side, two lines at most, the last for "+n"."""
    inner = cell.adjusted(2, 2, -3, -3)
    places = count + slots
    if places == 0:
        return CellLayout(QRect(), inner, (), QRect())
    lines = max(1, min(places, inner.height() // (height + 1)))
    columns = min(MOST_ABREAST, -(-places // lines))
    room = lines * columns
    shown = count if count <= room else room - 1
    width = (inner.width() - (columns - 1) * 2) // columns
    rects = [
        QRect(
            inner.left() + (n % columns) * (width + 2),
            inner.top() + (n // columns) * (inner.height() // lines),
            width,
            inner.height() // lines - 1,
        )
        for n in range(room)
    ]
    more = rects[shown] if shown < count else QRect()
    offered = tuple(rects[count : count + slots]) if shown == count else ()
    return CellLayout(QRect(), QRect(), tuple(rects[:shown]), more, slots=offered)
