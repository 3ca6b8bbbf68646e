"""What the thermometers say: the warning, each column's word, and the figures beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.veille.heat import Reading
from desktop.core.veille.layout import Sieve, subject_of
from desktop.core.veille.message import Mood
from desktop.core.veille.rising import rising
from desktop.core.veille.tells import Insight
from desktop.ui.desks.veille_layout import VeilleLayoutDesk
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import AlertShown

if TYPE_CHECKING:
    from desktop.services.veille.alarms import Alarms
    from desktop.services.veille.subjects import Standing
    from desktop.services.veille.watcher import Kept
    from desktop.ui.behind import Parts
    from desktop.ui.desks.veille_deeds import VeilleDeedsDesk

ABOUT = 3
"""So many of the words that come back in what turned bad are named."""


class VeilleHeatDesk(QObject):
    readings_changed = Signal()
    """`readings` says something else of some subject."""

    def __init__(
        self, page: VeillePage, parts: Parts, deeds: VeilleDeedsDesk, layout: VeilleLayoutDesk
    ) -> None:
        super().__init__(page)
        self._page, self._deeds, self._layout = page, deeds, layout
        self._veille, self._listening = parts.veille, parts.listening
        self.readings: dict[int, Reading] = {}
        """By subject, as they were read last."""
        self._chosen = 0
        page.column_chosen.connect(self._choose)
        page.alert.messages_asked.connect(self._show_alarmed)
        page.alert.answer_asked.connect(deeds.answer_alarm)
        page.alert.kit_asked.connect(deeds.open_kit)
        page.alert.nothing_asked.connect(self._listening.it_is_nothing)
        page.side.kit_asked.connect(deeds.open_kit)
        self._veille.standing_ready.connect(self._follow)
        self._veille.insight_ready.connect(self._show_insight)
        self._listening.found.connect(self._found)
        self._listening.alarms_read.connect(self._take_alarms)
        if self._veille.standing is not None:
            self._follow(self._veille.standing)
        self._listening.read_heat()

    def _follow(self, standing: Standing) -> None:
        """The first subject is told of, where the chosen one is no longer followed."""
        numbers = [one.id for one in standing.subjects]
        if numbers and self._chosen not in numbers:
            self._choose(str(numbers[0]))

    def _choose(self, key: str) -> None:
        if number := subject_of(key):
            self._chosen = number
            if number in self._veille.insights:
                self._show_insight(self._veille.insights[number])
            self._veille.ask_insight(number)

    def _found(self, kept: Kept) -> None:
        if self._chosen in kept.subjects:
            self._veille.ask_insight(self._chosen)

    def _show_insight(self, insight: Insight | None) -> None:
        if insight is None or insight.subject_id == self._chosen:
            followed = self._veille.standing.subjects if self._veille.standing else ()
            name = next((one.name for one in followed if one.id == self._chosen), "")
            self._page.show_insight(insight, name)

    def _take_alarms(self, read: Alarms) -> None:
        before = self.readings
        self.readings = {one.subject.id: one.reading for one in read.warmth}
        first = next(iter(read.alarms), None)
        shown = None
        if first is not None:
            words_in_them = rising(first.messages, (), (first.subject.name, *first.subject.words))
            about = ", ".join(one.word for one in words_in_them[:ABOUT])
            shown = AlertShown(first.subject.id, first.subject.name, first.reading, about)
        self._page.show_alert(shown)
        self._deeds.alarms = read.alarms
        if before != self.readings:
            self.readings_changed.emit()
        if before.get(self._chosen) != self.readings.get(self._chosen):
            self._veille.ask_insight(self._chosen)

    def _show_alarmed(self, subject_id: int) -> None:
        """The messages behind a warning, in its own column; its chip lets all others back."""
        key = str(subject_id)
        self._layout.let_through(key, Sieve(mood=Mood.NEGATIVE))
        self._page.go_to_column(key)
        self._choose(key)
