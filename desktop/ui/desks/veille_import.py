"""Lists of feeds from other readers, and what another Ramage follows: shown, then taken over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.veille.opml import Followed
from desktop.core.veille.subject import Subject
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
            self._page,
            self.tr("Import what to follow"),
            "",
            self.tr("List of feeds (*.opml *.xml)"),
        )
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        self._parts.veille_deeds.read_feeds(path)

    def _show(self, path: Path, found: Followed) -> None:
        standing = self._parts.veille.standing or Standing()
        new = _not_yet(found, standing, self.tr("Feeds"))
        if not new.subjects and not new.lists:
            said = self.tr("{name} brings nothing that is not followed already.")
            self._window.say(said.format(name=path.name))
            return
        known = _feeds(found.subjects) - _feeds(new.subjects)
        dialog = ImportDialog(self._page, new, known)
        dialog.taken.connect(self._take)
        dialog.open()

    def _take(self, found: Followed) -> None:
        self._parts.veille.save_all(found.subjects, found.lists)
        self._parts.listening.tick()
        count = len(found.subjects) + len(found.lists)
        self._window.say(self.tr("%n taken over.", "", count))

    def _refuse(self, path: Path, _: Exception) -> None:
        said = self.tr("{name} is no list of feeds that can be read. Nothing was changed.")
        tell(self._window, "opml", said.format(name=path.name))


def _not_yet(found: Followed, standing: Standing, nameless: str) -> Followed:
    """Without the feeds that are followed, and the subjects and lists that stand as they are."""
    followed = {feed.address for one in standing.subjects for feed in one.feeds}
    asked = {_what(one) for one in standing.subjects}
    subjects = []
    for one in found.subjects:
        is_new = any(_what(one)[1:]) and _what(one) not in asked
        # One that names its own words takes from a feed what others leave in it.
        feeds = tuple(feed for feed in one.feeds if is_new or feed.address not in followed)
        named = replace(one, name=one.name or nameless, feeds=feeds)
        if feeds or is_new:
            subjects.append(named)
    known = {(one.name, one.people) for one in standing.lists}
    lists = tuple(one for one in found.lists if (one.name, one.people) not in known)
    return Followed(tuple(subjects), lists)


def _what(subject: Subject) -> tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return subject.name, subject.words, subject.hashtags, subject.people


def _feeds(subjects: Iterable[Subject]) -> int:
    return sum(len(one.feeds) for one in subjects)
