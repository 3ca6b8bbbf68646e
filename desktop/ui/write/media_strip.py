"""The pictures or the video of the tweet being written: described, cropped, ordered, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.judging import MediaRefusal, joining
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import plain_label
from desktop.ui.theme import M, S, Theme
from desktop.ui.write.media_details import MediaDetails
from desktop.ui.write.media_note import MediaNote
from desktop.ui.write.media_row import TILE_SIDE, MediaRow
from desktop.ui.write.media_words import refusal_sentence, shown_name

if TYPE_CHECKING:
    from desktop.services.media.done import Done
    from desktop.ui.write.alt_editor import AltEditor
    from desktop.ui.write.crop_dialog import CropDialog

__all__ = ["DIALOG_SIDE", "TILE_SIDE", "MediaStrip"]

DIALOG_SIDE = 900
"""Pixels of the longer side of what a dialog shows."""


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
        self._done: dict[str, Done] = {}
        self._is_read_only = False
        self._editor: AltEditor | None = None
        self._cropper: CropDialog | None = None
        self._progress = plain_label("", "muted", wrap=True)
        self._details = MediaDetails()
        self._details.add_asked.connect(self.files_asked)
        self._details.describe_asked.connect(self._describe)
        self._details.crop_asked.connect(self._crop)
        self._details.remove_asked.connect(self._remove)
        self._row = MediaRow(theme)
        self._row.current_changed.connect(self._refresh)
        self._row.order_changed.connect(self._changed)
        self._row.describe_asked.connect(self._describe)
        self._row.remove_asked.connect(self._remove)
        self._row.thumbnail_asked.connect(self.thumbnail_asked)
        self._stack()
        self._refresh()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return self._row.attachments

    def show_media(self, attachments: Sequence[Attachment]) -> None:
        """Show what goes with another tweet, or with the same one as it is kept."""
        if tuple(attachments) == self.attachments:
            return
        self._row.set(attachments)
        self._clear_notes()
        self._refresh()

    def add(self, attachment: Attachment, done: Done) -> None:
        """It was taken in: show it last, and say what was done to it."""
        if any(one.sha256 == attachment.sha256 for one in self.attachments):
            said = self.tr("{name} is there already.").format(name=shown_name(attachment.name))
            self._note(said[:1].upper() + said[1:], "info", "muted")
            return
        self._done[attachment.sha256] = done
        self._row.set((*self.attachments, attachment))
        self._row.reach_last()
        self._changed()

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
            self._row.show_thumbnail(sha256, pixmap)
            return
        for dialog in (self._editor, self._cropper):
            if dialog is not None:
                dialog.show_picture(sha256, pixmap)

    def describe_next(self) -> None:
        """Ask for the description of the first picture that has none."""
        if self._row.reach_undescribed():
            self._describe()

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = self._row.is_fixed = is_read_only
        self._details.setEnabled(not is_read_only)

    def _stack(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(M)
        self._body.addWidget(self._row)
        self._body.addWidget(self._details, 1)
        self._notes = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addLayout(self._body)
        whole.addWidget(self._progress)
        whole.addLayout(self._notes)

    def _refresh(self) -> None:
        several = len(self.attachments) > 1
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if several else directions.LeftToRight)
        one = self._row.current
        self._row.setVisible(one is not None)
        self._details.setVisible(one is not None)
        if one is not None:
            has_room = joining(MediaKind.PICTURE, self.attachments) is None
            self._details.show_details(one, self._done.get(one.sha256), has_room)
        self._progress.setVisible(bool(self._progress.text()))
        self.setVisible(bool(self.attachments or self._progress.text() or self._notes.count()))

    def _put(self, attachments: Sequence[Attachment]) -> None:
        self._row.set(attachments)
        self._changed()

    def _changed(self) -> None:
        self._refresh()
        self.attachments_changed.emit(self.attachments)

    def _remove(self) -> None:
        taken = None if self._is_read_only else self._row.take_current()
        if taken is None:
            return
        self._changed()
        place, one = taken
        said = self.tr("{name} was removed.").format(name=shown_name(one.name))
        note = self._note(said[:1].upper() + said[1:], "trash", "muted", self.tr("Put it back"))
        note.done_asked.connect(partial(self._put_back, note, place, one))

    def _put_back(self, note: MediaNote, place: int, one: Attachment) -> None:
        self._close(note)
        refusal = joining(one.kind, self.attachments)
        if refusal is not None:
            self.show_refused(one.name, refusal)
            return
        there = list(self.attachments)
        there.insert(place, one)
        self._put(there)

    def _describe(self) -> None:
        one = self._row.current
        if one is None or self._is_read_only or one.kind is MediaKind.VIDEO:
            return
        if self._editor is None:
            from desktop.ui.write.alt_editor import AltEditor

            self._editor = AltEditor(self._theme, self)
            self._editor.described.connect(self._described)
        self._editor.ask(one)
        self.thumbnail_asked.emit(one, DIALOG_SIDE)

    def _described(self, sha256: str, alt: str) -> None:
        self._put(
            [replace(one, alt=alt) if one.sha256 == sha256 else one for one in self.attachments]
        )

    def _crop(self) -> None:
        one = self._row.current
        if one is None or self._is_read_only:
            return
        if self._cropper is None:
            from desktop.ui.write.crop_dialog import CropDialog

            self._cropper = CropDialog(self._theme, self)
            self._cropper.cropped.connect(self.crop_asked)
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
        for note in self.findChildren(MediaNote):
            self._close(note)
