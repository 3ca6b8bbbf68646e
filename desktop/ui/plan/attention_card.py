"""What is worth a look on the days in view: slips, tweets that meet, long silences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.core.advice.tip import Tip
from desktop.core.agenda import Clock
from desktop.core.clashes import Clash, Gap
from desktop.core.tweet import Tweet
from desktop.ui import times, words, words_clashes
from desktop.ui.advice_words import tip_words
from desktop.ui.parts import Sign, button, card, clear, plain_label
from desktop.ui.theme import S, Theme

SHOWN = 5


class AttentionCard(QWidget):
    open_asked = Signal(int)
    """That tweet is to be seen."""
    day_asked = Signal(object)
    """That `date` is to be gone to."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._card = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.lines: tuple[str, ...] = ()
        """What it says."""
        self.hide()

    def show_all(
        self,
        clashes: tuple[Clash, ...],
        remarks: Mapping[int, tuple[Tip, ...]],
        gaps: tuple[Gap, ...],
        find: Callable[[int], Tweet | None],
    ) -> None:
        """Slips first, then what meets, then silences; `find` gives a tweet in view."""
        inner, now = self._card.column, self._clock()
        clear(inner)
        inner.addWidget(plain_label(self.tr("Worth a look"), "heading", wrap=True))
        said: list[tuple[str, Callable[[], None]]] = []
        for number, tips in remarks.items():
            tweet = find(number)
            if tweet is not None:
                said.append((self._slip(tweet, tips), partial(self.open_asked.emit, number)))
        for clash in clashes:
            see = partial(self.open_asked.emit, clash.later.id)
            said.append((words_clashes.told(clash, now), see))
        said += [(self._gap(gap, now), partial(self.day_asked.emit, gap.first)) for gap in gaps]
        for sentence, act in said[:SHOWN]:
            inner.addWidget(self._line(sentence, act))
        if len(said) > SHOWN:
            more = self.tr("%n more after these.", "", len(said) - SHOWN)
            inner.addWidget(plain_label(more, "small", wrap=True))
        self.lines = tuple(sentence for sentence, _ in said)
        self.setVisible(bool(said))

    def _line(self, sentence: str, act: Callable[[], None]) -> QWidget:
        said = plain_label(sentence, wrap=True)
        look = button(self.tr("See it"), "link")
        look.setAccessibleName(self.tr("See it: {what}").format(what=sentence))
        look.clicked.connect(act)
        line = QWidget()
        made = QGridLayout(line)
        made.setContentsMargins(0, 0, 0, 0)
        made.setHorizontalSpacing(S)
        made.setVerticalSpacing(0)
        made.setColumnStretch(1, 1)
        made.addWidget(Sign(self._theme, "dot", "warn"), 0, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(said, 0, 1)
        made.addWidget(look, 1, 1, Qt.AlignmentFlag.AlignLeft)
        return line

    def _slip(self, tweet: Tweet, tips: tuple[Tip, ...]) -> str:
        return self.tr("{tweet} {slip}").format(
            tweet=words.quoted(tweet, 24), slip=tip_words(tips[0]).sentence
        )

    def _gap(self, gap: Gap, now: datetime) -> str:
        today: date = now.date()
        days = self.tr("%n day(s)", "", gap.days)
        return self.tr("Nothing from {first} to {last}: {days} without news of you.").format(
            first=times.short_day(gap.first, today),
            last=times.short_day(gap.last, today),
            days=days,
        )
