"""Lists of feeds from other readers: read on a lane, shown, and followed where the person says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.veille.opml import Outlined
from desktop.core.veille.subject import Feed, Subject
from desktop.services.veille.subjects import Standing
from desktop.ui.desks.telling import tell
from desktop.ui.shell import MainWindow
from desktop.ui.veille.import_dialog import ImportDialog

if TYPE_CHECKING:
    from desktop.ui.behind import Parts


class VeilleImportDesk(QObject):
    def __init__(self, page: QWidget, window: MainWindow, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        parts.veille_deeds.feeds_read.connect(self._show)
        parts.veille_deeds.feeds_not_read.connect(self._refuse)

    def choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Import feeds"), "", self.tr("List of feeds (*.opml *.xml)")
        )
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        self._parts.veille_deeds.read_feeds(path)

    def _show(self, path: Path, outlined: tuple[Outlined, ...]) -> None:
        standing = self._parts.veille.standing or Standing()
        followed = {feed.address for one in standing.subjects for feed in one.feeds}
        groups: dict[str, list[Feed]] = {}
        for one in outlined:
            if one.feed.address not in followed:
                feed = Feed(one.feed.address, one.feed.title, takes_all=True)
                groups.setdefault(one.group or self.tr("Feeds"), []).append(feed)
        known = sum(one.feed.address in followed for one in outlined)
        if not groups:
            said = self.tr("{name} brings no feed that is not followed already.")
            self._window.say(said.format(name=path.name))
            return
        made = [Subject(name, feeds=tuple(some), group=name) for name, some in groups.items()]
        dialog = ImportDialog(self._page, made, known)
        dialog.taken.connect(self._take)
        dialog.open()

    def _take(self, subjects: tuple[Subject, ...]) -> None:
        self._parts.veille.save_all(subjects)
        self._parts.listening.tick()
        count = sum(len(one.feeds) for one in subjects)
        self._window.say(self.tr("%n feed(s) taken over.", "", count))

    def _refuse(self, path: Path, _: Exception) -> None:
        said = self.tr("{name} is no list of feeds that can be read. Nothing was changed.")
        tell(self._window, "opml", said.format(name=path.name))
