"""The pictures side by side: which there are, in what order, and on which one stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.extras import Attachment, MediaKind
from desktop.ui.aloud import say_aloud
from desktop.ui.theme import S, Theme
from desktop.ui.write.media_tile import MediaTile

TILE_SIDE = 300
"""Pixels of the longer side that are asked for: twice what is painted, for fine screens."""


class MediaRow(QWidget):
    current_changed = Signal()
    order_changed = Signal()
    """By the person's hand."""
    describe_asked = Signal()
    remove_asked = Signal()
    thumbnail_asked = Signal(object, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: list[MediaTile] = []
        self._pixmaps: dict[str, QPixmap] = {}
        self._current: MediaTile | None = None
        self.is_fixed = False
        """Whether their order may not change now."""
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(S)
        self._line.addStretch(1)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return tuple(tile.attachment for tile in self._tiles)

    @property
    def current(self) -> Attachment | None:
        """The one that was reached last."""
        return self._current.attachment if self._current is not None else None

    def set(self, attachments: Sequence[Attachment]) -> None:
        """Show these, in this order; where one stood, one stays as far as that goes."""
        while len(self._tiles) > len(attachments):
            self._drop(self._tiles[-1])
        for number, one in enumerate(attachments, 1):
            if number > len(self._tiles):
                self._add(one)
            tile = self._tiles[number - 1]
            tile.show_attachment(one, number, len(attachments))
            self._show_pixmap(tile)
        if self._current not in self._tiles:
            self._current = self._tiles[0] if self._tiles else None
        self._mark()

    def reach_last(self) -> None:
        self._reach(self._tiles[-1])

    def reach_undescribed(self) -> bool:
        """Stand on the first that has no description; whether there is one. Videos take none."""
        bare = (tile for tile in self._tiles if not tile.attachment.alt.strip())
        found = next((t for t in bare if t.attachment.kind is not MediaKind.VIDEO), None)
        if found is not None:
            self._reach(found)
        return found is not None

    def take_current(self) -> tuple[int, Attachment] | None:
        """Take away the one where one stands, and stand on its neighbour; where it was."""
        tile = self._current
        if tile is None:
            return None
        place = self._tiles.index(tile)
        had_keyboard = tile.hasFocus()
        self._drop(tile)
        self._current = self._tiles[min(place, len(self._tiles) - 1)] if self._tiles else None
        self.set(self.attachments)
        if had_keyboard and self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)
        return place, tile.attachment

    def show_thumbnail(self, sha256: str, pixmap: QPixmap) -> None:
        self._pixmaps[sha256] = pixmap
        for tile in self._tiles:
            self._show_pixmap(tile)

    def _add(self, one: Attachment) -> None:
        tile = MediaTile(self._theme, one)
        tile.setCheckable(True)
        tile.reached.connect(partial(self._reach, tile))
        tile.clicked.connect(self._clicked)
        tile.step_asked.connect(partial(self._step, tile))
        tile.move_asked.connect(partial(self._move, tile))
        tile.remove_asked.connect(self.remove_asked)
        self._line.insertWidget(len(self._tiles), tile)
        self._tiles.append(tile)

    def _drop(self, tile: MediaTile) -> None:
        self._tiles.remove(tile)
        self._line.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def _show_pixmap(self, tile: MediaTile) -> None:
        kept = self._pixmaps.get(tile.attachment.sha256)
        if kept is not None:
            tile.show_pixmap(kept)
        elif not tile.has_pixmap:
            self.thumbnail_asked.emit(tile.attachment, TILE_SIDE)

    def _mark(self) -> None:
        several = len(self._tiles) > 1
        for tile in self._tiles:
            tile.setChecked(several and tile is self._current)

    def _reach(self, tile: MediaTile) -> None:
        self._current = tile
        self._mark()
        self.current_changed.emit()

    def _clicked(self) -> None:
        # A button that is pressed checks itself; here the check is where one stands.
        self._mark()
        self.describe_asked.emit()

    def _step(self, tile: MediaTile, by: int) -> None:
        place = self._tiles.index(tile) + by
        if 0 <= place < len(self._tiles):
            self._tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, tile: MediaTile, by: int) -> None:
        place = self._tiles.index(tile) + by
        if self.is_fixed or not 0 <= place < len(self._tiles):
            return
        # The widget itself moves, so that the mouse that drags it goes on holding it.
        self._tiles.remove(tile)
        self._tiles.insert(place, tile)
        self._line.removeWidget(tile)
        self._line.insertWidget(place, tile)
        for before, after in zip(self._tiles, self._tiles[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self.set(self.attachments)
        self.order_changed.emit()
        say_aloud(self, tile.accessibleName())
