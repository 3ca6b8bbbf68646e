"""What can be done with a column: its own deeds, and what it lets through."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.layout import OPEN, Sieve, list_of, subject_of
from desktop.core.veille.message import Mood
from desktop.ui.veille import words
from desktop.ui.veille.values import ColumnDeed, ColumnShown

_SOURCES: tuple[frozenset[SourceKind], ...] = (
    frozenset({SourceKind.FEED}),
    frozenset({SourceKind.MASTODON}),
    frozenset({SourceKind.X_KEY, SourceKind.PASTED}),
    frozenset({SourceKind.PRACTICE}),
)
"""As a person tells them apart: a tweet is one, however it came."""
_MOODS = (None, Mood.NEGATIVE, Mood.NEUTRAL, Mood.POSITIVE)


class ColumnMenu(QMenu):
    deed_asked = Signal(object)
    """A `ColumnDeed`."""
    sieve_asked = Signal(object)
    """The `Sieve` that the column is to have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: ColumnShown | None = None
        # Ten columns would make two hundred entries before one is opened.
        self.aboutToShow.connect(self._fill)

    def show_for(self, shown: ColumnShown) -> None:
        """What is offered when it opens next."""
        self._shown = shown

    def _fill(self) -> None:
        self.clear()
        if self._shown is None:
            return
        for deed, said in self._deeds(self._shown):
            entry = self.addAction(said)
            entry.triggered.connect(lambda _=False, one=deed: self.deed_asked.emit(one))
        self.addMenu(self._sieve_menu(self._shown.sieve))

    def _deeds(self, shown: ColumnShown) -> list[tuple[ColumnDeed, str]]:
        x_page = (ColumnDeed.X_PAGE, self.tr("Listen on X, in the browser (free)"))
        seen = (ColumnDeed.SEEN, self.tr("Mark all as read"))
        places = [
            (ColumnDeed.LEFT, self.tr("Move to the left")),
            (ColumnDeed.RIGHT, self.tr("Move to the right")),
            (ColumnDeed.WIDER, self.tr("Wider")),
            (ColumnDeed.NARROWER, self.tr("Narrower")),
        ]
        if subject_of(shown.key):
            pause = self.tr("Listen again") if shown.is_paused else self.tr("Pause")
            return [
                (ColumnDeed.EDIT, self.tr("Change…")),
                seen,
                x_page,
                *places,
                (ColumnDeed.PAUSE, pause),
                (ColumnDeed.REMOVE, self.tr("No longer follow")),
            ]
        if list_of(shown.key):
            return [seen, x_page, *places, (ColumnDeed.REMOVE, self.tr("Hide this column"))]
        return []

    def _sieve_menu(self, sieve: Sieve) -> QMenu:
        menu = QMenu(self.tr("Show only"), self)
        for kinds in _SOURCES:
            entry = menu.addAction(words.source(next(iter(kinds))))
            entry.setCheckable(True)
            entry.setChecked(bool(kinds & sieve.kinds))
            entry.triggered.connect(
                lambda is_wanted, some=kinds: self.sieve_asked.emit(
                    Sieve(sieve.kinds | some if is_wanted else sieve.kinds - some, sieve.mood)
                )
            )
        menu.addSeparator()
        group = QActionGroup(menu)
        for mood in _MOODS:
            entry = menu.addAction(self.tr("any tone") if mood is None else words.mood(mood))
            entry.setCheckable(True)
            entry.setChecked(sieve.mood is mood)
            group.addAction(entry)
            entry.triggered.connect(
                lambda _=False, one=mood: self.sieve_asked.emit(Sieve(sieve.kinds, one))
            )
        menu.addSeparator()
        everything = menu.addAction(self.tr("Show everything"))
        everything.triggered.connect(lambda: self.sieve_asked.emit(OPEN))
        return menu


def said_of(sieve: Sieve) -> str:
    """What a column lets through, in words; empty where it is everything."""
    names = [words.source(next(iter(kinds))) for kinds in _SOURCES if kinds & sieve.kinds]
    if sieve.mood is not None:
        names.append(words.mood(sieve.mood))
    return " · ".join(names)
