"""The practice page: a timeline that stays on this computer, so that one can learn without risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from desktop.core.agenda import Clock
from desktop.core.extras import Attachment, MediaKind
from desktop.ui.parts import (
    Card,
    Sign,
    button,
    card,
    clear,
    column,
    narrow,
    page_column,
    page_head,
    plain_label,
)
from desktop.ui.practice.post import PostView
from desktop.ui.practice.threads import in_threads
from desktop.ui.theme import M, Theme

if TYPE_CHECKING:
    from desktop.services.practice import Published

WIDEST = 600
"""The width of X's own timeline."""
SIDE = 900
"""Pixels of the longer side of what is asked for: enough for a fine screen."""


class PracticePage(QWidget):
    """Shows what the practice account has published, threads joined."""

    refresh_asked = Signal()
    write_asked = Signal()
    thumbnail_asked = Signal(object, int)
    """An `Attachment`, and the pixels of its longer side."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._posts = column(spacing=M)
        self._views: list[PostView] = []
        self._pixmaps: dict[str, QPixmap] = {}
        refresh = button(self.tr("Refresh"))
        theme.dress(refresh, "refresh", size=16)
        refresh.clicked.connect(self.refresh_asked)
        subtitle = self.tr("Your tweets as X would show them. Nobody else sees this page.")
        whole = page_column(self)
        whole.addLayout(
            page_head(
                plain_label(self.tr("Practice"), "title"),
                plain_label(subtitle, "muted", wrap=True),
                refresh,
            )
        )
        whole.addLayout(narrow(self._posts, WIDEST))
        whole.addStretch(1)

    def show_timeline(self, timeline: tuple[Published, ...]) -> None:
        """Show these messages, newest first, in the place of what stood here."""
        clear(self._posts)
        self._views.clear()
        if not timeline:
            self._posts.addWidget(self._nothing_yet())
        for thread in in_threads(timeline):
            self._posts.addWidget(self._thread(thread))
        for one in {one.sha256: one for view in self._views for one in view.media}.values():
            self._show_or_ask(one)

    def show_thumbnail(self, sha256: str, side: int, png: bytes) -> None:
        """A picture of the timeline is ready; those of another size are for somebody else."""
        if side != SIDE:
            return
        pixmap = QPixmap()
        pixmap.loadFromData(png, "PNG")
        self._pixmaps[sha256] = pixmap
        self._show_picture(sha256)

    def _show_or_ask(self, one: Attachment) -> None:
        if one.sha256 in self._pixmaps:
            self._show_picture(one.sha256)
        elif one.kind is not MediaKind.VIDEO:
            self.thumbnail_asked.emit(one, SIDE)

    def _show_picture(self, sha256: str) -> None:
        for view in self._views:
            if any(one.sha256 == sha256 for one in view.media):
                view.show_picture(sha256, self._pixmaps[sha256])

    def _thread(self, posts: tuple[Published, ...]) -> Card:
        now = self._clock()
        last = len(posts) - 1
        views = [PostView(self._theme, post, now, n < last) for n, post in enumerate(posts)]
        self._views.extend(views)
        made = card(*views)
        made.column.setSpacing(0)
        return made

    def _nothing_yet(self) -> Card:
        write = button(self.tr("Write a tweet"), "primary")
        write.clicked.connect(self.write_asked)
        told = self.tr(
            "Write a tweet and publish it, or plan it: at its time it appears here, as it would on"
            " X. Try everything; nothing leaves this computer."
        )
        made = card(
            Sign(self._theme, "practice", "accent", 32),
            plain_label(self.tr("Your practice tweets will stand here"), "heading"),
            plain_label(told, wrap=True),
        )
        made.column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        return made
