"""The pictures or the video of the tweet being written: described, cropped, ordered, taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.judging import MediaRefusal, joining
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import plain_label
from desktop.ui.theme import M, S, Theme
from desktop.ui.write.media_details import MediaDetails
from desktop.ui.write.media_note import MediaNote
from desktop.ui.write.media_tile import MediaTile
from desktop.ui.write.media_words import refusal_sentence, shown_name

if TYPE_CHECKING:
    from desktop.services.media.done import Done
    from desktop.ui.write.alt_editor import AltEditor
    from desktop.ui.write.crop_dialog import CropDialog

TILE_SIDE = 300
DIALOG_SIDE = 900
"""Pixels of the longer side of what is asked for: twice what is painted, for fine screens."""


class MediaStrip(QWidget):
    """Hidden while there is nothing in it. It owns the order, the descriptions and what is in."""

    files_asked = Signal()
    """The person wants to choose another picture."""
    attachments_changed = Signal(object)
    """A tuple of `Attachment`, by the person's own hand."""
    thumbnail_asked = Signal(object, int)
    """An `Attachment`, and the pixels of the longer side."""
    crop_asked = Signal(object, object)
    """An `Attachment` and the `CropBox` to cut out of it."""
    as_jpeg_asked = Signal(object)
    """The `Path` of a heavy PNG that may become a JPEG."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tiles: list[MediaTile] = []
        self._pixmaps: dict[str, QPixmap] = {}
        self._done: dict[str, Done] = {}
        self._current: MediaTile | None = None
        self._removed: tuple[int, Attachment] | None = None
        self._is_read_only = False
        self._editor: AltEditor | None = None
        self._cropper: CropDialog | None = None
        self._progress = plain_label("", "muted", wrap=True)
        self._details = MediaDetails()
        self._details.add_asked.connect(self.files_asked)
        self._details.describe_asked.connect(self._describe)
        self._details.crop_asked.connect(self._crop)
        self._details.remove_asked.connect(self._remove)
        self._stack()
        self._refresh()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return tuple(tile.attachment for tile in self._tiles)

    def show_media(self, attachments: Sequence[Attachment]) -> None:
        """Show what goes with another tweet, or with the same one as it is kept."""
        if tuple(attachments) == self.attachments:
            return
        self._set(tuple(attachments))
        self._clear_notes()

    def add(self, attachment: Attachment, done: Done) -> None:
        """It was taken in: show it last, and say what was done to it."""
        if any(one.sha256 == attachment.sha256 for one in self.attachments):
            said = self.tr("{name} is there already.").format(name=shown_name(attachment.name))
            self._note(said[:1].upper() + said[1:], "info", "muted")
            return
        self._done[attachment.sha256] = done
        self._set((*self.attachments, attachment))
        self._reach(self._tiles[-1])
        self.attachments_changed.emit(self.attachments)

    def replace(self, before: Attachment, after: Attachment, done: Done) -> None:
        """It was cropped: what is described and where it stands stays."""
        self._done[after.sha256] = done
        self._put([after if one.sha256 == before.sha256 else one for one in self.attachments])

    def show_refused(self, name: str, why: MediaRefusal, path: Path | None = None) -> None:
        """Say in a sentence why a file is not taken."""
        do = ""
        if why is MediaRefusal.HEAVY_PNG and path is not None:
            do = self.tr("Make it a JPEG")
        note = self._note(refusal_sentence(name, why), do=do)
        note.done_asked.connect(partial(self._ask_as_jpeg, note, path))

    def show_progress(self, names: Sequence[str]) -> None:
        """These are still to be taken in, the first is under way."""
        self._progress.setText(
            self.tr("Adding {name}…").format(name=shown_name(names[0])) if names else ""
        )
        self._refresh()

    def show_thumbnail(self, sha256: str, side: int, png: bytes) -> None:
        pixmap = QPixmap()
        pixmap.loadFromData(png, "PNG")
        if side == TILE_SIDE:
            self._pixmaps[sha256] = pixmap
            for tile in self._tiles:
                if tile.attachment.sha256 == sha256:
                    tile.show_pixmap(pixmap)
            return
        for dialog in (self._editor, self._cropper):
            if dialog is not None:
                dialog.show_picture(sha256, pixmap)

    def describe_next(self) -> None:
        """Ask for the description of the first picture that has none."""
        bare = (t for t in self._tiles if not t.attachment.alt.strip())
        tile = next((t for t in bare if t.attachment.kind is not MediaKind.VIDEO), None)
        if tile is not None:
            self._reach(tile)
            self._describe()

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._details.setEnabled(not is_read_only)

    def _stack(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(S)
        self._row.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(M)
        self._body.addLayout(self._row)
        self._body.addWidget(self._details, 1)
        self._notes = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addLayout(self._body)
        whole.addWidget(self._progress)
        whole.addLayout(self._notes)

    def _set(self, attachments: tuple[Attachment, ...]) -> None:
        while len(self._tiles) > len(attachments):
            self._drop_tile(self._tiles[-1])
        for number, one in enumerate(attachments, 1):
            if number > len(self._tiles):
                self._add_tile(one)
            tile = self._tiles[number - 1]
            tile.show_attachment(one, number, len(attachments))
            self._show_pixmap(tile)
        if self._current not in self._tiles:
            self._current = self._tiles[0] if self._tiles else None
        self._refresh()

    def _add_tile(self, one: Attachment) -> None:
        tile = MediaTile(self._theme, one)
        tile.setCheckable(True)
        tile.reached.connect(partial(self._reach, tile))
        tile.clicked.connect(self._clicked)
        tile.step_asked.connect(partial(self._step, tile))
        tile.move_asked.connect(partial(self._move, tile))
        tile.remove_asked.connect(self._remove)
        self._row.insertWidget(len(self._tiles), tile)
        self._tiles.append(tile)

    def _drop_tile(self, tile: MediaTile) -> None:
        self._tiles.remove(tile)
        self._row.removeWidget(tile)
        tile.hide()
        tile.deleteLater()

    def _show_pixmap(self, tile: MediaTile) -> None:
        kept = self._pixmaps.get(tile.attachment.sha256)
        if kept is not None:
            tile.show_pixmap(kept)
        else:
            self.thumbnail_asked.emit(tile.attachment, TILE_SIDE)

    def _refresh(self) -> None:
        several = len(self._tiles) > 1
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if several else directions.LeftToRight)
        for tile in self._tiles:
            tile.setChecked(several and tile is self._current)
        self._details.setVisible(self._current is not None)
        if self._current is not None:
            one = self._current.attachment
            self._details.show_details(one, self._done.get(one.sha256), self._has_room())
        self._progress.setVisible(bool(self._progress.text()))
        self.setVisible(bool(self._tiles or self._progress.text() or self._notes.count()))

    def _has_room(self) -> bool:
        return joining(MediaKind.PICTURE, self.attachments) is None

    def _put(self, attachments: Sequence[Attachment]) -> None:
        self._set(tuple(attachments))
        self.attachments_changed.emit(self.attachments)

    def _reach(self, tile: MediaTile) -> None:
        self._current = tile
        self._refresh()

    def _clicked(self) -> None:
        # A button that is pressed checks itself; here the check is where one stands.
        self._refresh()
        self._describe()

    def _step(self, tile: MediaTile, by: int) -> None:
        place = self._tiles.index(tile) + by
        if 0 <= place < len(self._tiles):
            self._tiles[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, tile: MediaTile, by: int) -> None:
        place = self._tiles.index(tile) + by
        if self._is_read_only or not 0 <= place < len(self._tiles):
            return
        # The widget itself moves, so that the mouse that drags it goes on holding it.
        self._tiles.remove(tile)
        self._tiles.insert(place, tile)
        self._row.removeWidget(tile)
        self._row.insertWidget(place, tile)
        for before, after in zip(self._tiles, self._tiles[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self._put(self.attachments)
        say_aloud(self, tile.accessibleName())

    def _remove(self) -> None:
        if self._current is None or self._is_read_only:
            return
        place = self._tiles.index(self._current)
        one = self._current.attachment
        self._drop_tile(self._current)
        self._current = self._tiles[min(place, len(self._tiles) - 1)] if self._tiles else None
        self._put(self.attachments)
        said = self.tr("{name} was removed.").format(name=shown_name(one.name))
        note = self._note(said[:1].upper() + said[1:], "trash", "muted", self.tr("Put it back"))
        note.done_asked.connect(partial(self._put_back, note, place, one))
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, note: MediaNote, place: int, one: Attachment) -> None:
        self._close(note)
        if all(kept.sha256 != one.sha256 for kept in self.attachments):
            there = list(self.attachments)
            there.insert(place, one)
            self._put(there)

    def _describe(self) -> None:
        current = self._current
        if current is None or self._is_read_only or current.attachment.kind is MediaKind.VIDEO:
            return
        if self._editor is None:
            from desktop.ui.write.alt_editor import AltEditor

            self._editor = AltEditor(self._theme, self)
            self._editor.described.connect(self._described)
        one = current.attachment
        self._editor.ask(one)
        self.thumbnail_asked.emit(one, DIALOG_SIDE)

    def _described(self, sha256: str, alt: str) -> None:
        self._put(
            [replace(one, alt=alt) if one.sha256 == sha256 else one for one in self.attachments]
        )

    def _crop(self) -> None:
        if self._current is None or self._is_read_only:
            return
        if self._cropper is None:
            from desktop.ui.write.crop_dialog import CropDialog

            self._cropper = CropDialog(self._theme, self)
            self._cropper.cropped.connect(self.crop_asked)
        one = self._current.attachment
        self._cropper.ask(one)
        self.thumbnail_asked.emit(one, DIALOG_SIDE)

    def _ask_as_jpeg(self, note: MediaNote, path: Path | None) -> None:
        self._close(note)
        self.as_jpeg_asked.emit(path)

    def _note(
        self, sentence: str, sign: str = "alert", token: str = "warn", do: str = ""
    ) -> MediaNote:
        note = MediaNote(self._theme, sentence, sign, token, do)
        note.closed.connect(partial(self._close, note))
        self._notes.addWidget(note)
        self._refresh()
        say_aloud(self, sentence)
        return note

    def _close(self, note: MediaNote) -> None:
        self._notes.removeWidget(note)
        note.hide()
        note.deleteLater()
        self._refresh()

    def _clear_notes(self) -> None:
        close: Callable[[MediaNote], None] = self._close
        for note in self.findChildren(MediaNote):
            close(note)
