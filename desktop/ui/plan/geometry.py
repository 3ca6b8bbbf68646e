"""Where things lie in a day's cell: its number, its chips, "+3", and the offer to write."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from desktop.ui.theme import XS

NUMBER_HEIGHT = 22
GAP = 3


@dataclass(frozen=True, slots=True)
class CellLayout:
    """The rectangles of one cell; `chips` are those of its first tweets, `more` for the others."""

    number: QRect
    offer: QRect
    chips: tuple[QRect, ...]
    more: QRect

    def chip_at(self, point: QPoint) -> int:
        """The place of the chip under `point`; -1 for none."""
        for position, rect in enumerate(self.chips):
            if rect.contains(point):
                return position
        return -1


def lay_out(cell: QRect, count: int, heights: tuple[int, int]) -> CellLayout:
    """Lay `count` tweets out in `cell`, as many chips as fit, the last line kept for "+n".

    `heights` are those of a chip of one line and of two; all chips are of two where they fit so.
    """
    left, width = cell.left() + XS + 2, cell.width() - 2 * XS - 4
    number = QRect(left, cell.top() + XS, NUMBER_HEIGHT + XS, NUMBER_HEIGHT - 2)
    offer = QRect(
        number.right() + XS, number.top(), left + width - number.right() - XS, number.height()
    )
    top = cell.top() + XS + NUMBER_HEIGHT
    room = cell.bottom() - XS - top + GAP
    chip_height, tall = heights
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
    return CellLayout(number, offer, rects, more)
