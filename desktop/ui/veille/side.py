"""What the chosen subject's messages tell, beside the columns."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.agenda import Clock, WallTime
from desktop.core.veille import telling
from desktop.core.veille.acts import follow_page
from desktop.core.veille.tells import Insight
from desktop.ui import times
from desktop.ui.flow import Flow
from desktop.ui.parts import Card, button, card, clear, plain_label, row, set_kind, tip
from desktop.ui.theme import L, Theme
from desktop.ui.veille import heat_words
from desktop.ui.veille.graph import HourGraph


class Side(QWidget):
    follow_asked = Signal(object)
    """That `ToFollow` is to be followed, in the browser."""
    examples_asked = Signal(object)
    """The messages of that `Rising` are to be seen."""
    kit_asked = Signal()
    """What to do in the hour in which something turns bad."""

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self._clock, self._zone = clock, zone
        self._about = plain_label("", "muted", wrap=True)
        self._heat = plain_label("", "strong")
        self._why = plain_label("", "small", wrap=True)
        kit = button(self.tr("What to do if it turns bad"), "link")
        kit.clicked.connect(self.kit_asked)
        self._thermometer = card(
            plain_label(self.tr("Thermometer"), "heading"),
            self._about,
            self._heat,
            self._why,
            kit,
        )
        self._graph = HourGraph(theme, zone)
        self._peak = plain_label("", "small", wrap=True)
        self._on_x = plain_label("", "small", wrap=True)
        self._week = card(
            plain_label(self.tr("Last 7 days"), "heading"), self._graph, self._peak, self._on_x
        )
        self._rising, self._people, self._sides = card(), card(), card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(L)
        for one in self._cards:
            whole.addWidget(one)
        whole.addStretch(1)
        self.show_insight(None, "")

    @property
    def _cards(self) -> tuple[Card, ...]:
        return (self._thermometer, self._week, self._rising, self._people, self._sides)

    def show_insight(self, insight: Insight | None, name: str) -> None:
        """Of the subject of that name, which is looked at; nothing for None."""
        for one in self._cards:
            one.setVisible(insight is not None)
        if insight is None:
            return
        self._about.setText(name)
        self._heat.setText(heat_words.heat(insight.reading.heat))
        set_kind(self._heat, heat_words.heat_kind(insight.reading.heat))
        self._why.setText(heat_words.why(insight.reading))
        self._graph.show_hours(insight.hours, insight.x_hours)
        peak = telling.peak(insight.hours, self._zone)
        self._peak.setText(
            self.tr("The peak: {when}").format(
                when=times.short(WallTime.at(peak, self._zone), self._clock())
            )
            if peak
            else self.tr("Nothing in these days.")
        )
        self._on_x.setVisible(bool(insight.x_hours))
        if insight.x_hours:
            counted = self.tr("%n tweet(s)", "", sum(one.total for one in insight.x_hours))
            until = WallTime.at(insight.x_hours[-1].start, self._zone)
            self._on_x.setText(
                self.tr("Dotted, counted by X: {tweets}, until {when}").format(
                    tweets=counted, when=times.short(until, self._clock())
                )
            )
        self._show_rising(insight)
        self._show_people(insight)
        self._show_sides(insight)

    def _show_rising(self, insight: Insight) -> None:
        column = self._rising.column
        clear(column)
        self._rising.setVisible(bool(insight.rising))
        column.addWidget(plain_label(self.tr("Rising words"), "heading"))
        holder = QWidget()
        flow = Flow(holder)
        for one in insight.rising:
            chip = button(f"{one.word} ↑", "chip")
            said = self.tr("%n person(s) this week", "", one.now)
            before = self.tr("{now}, {before} the week before").format(now=said, before=one.before)
            chip.setToolTip(tip(before))
            chip.setAccessibleDescription(before)
            chip.clicked.connect(lambda _=False, word=one: self.examples_asked.emit(word))
            flow.addWidget(chip)
        column.addWidget(holder)

    def _show_people(self, insight: Insight) -> None:
        column = self._people.column
        clear(column)
        self._people.setVisible(bool(insight.people))
        column.addWidget(plain_label(self.tr("To follow on this subject"), "heading", wrap=True))
        for one in insight.people:
            name = f"@{one.author.handle.partition('@')[0]}"
            wrote = self.tr("wrote %n time(s) on {about}", "", one.posts).format(about=one.about)
            cited = self.tr("named %n time(s)", "", one.cited) if one.cited else ""
            why = ", ".join(part for part in (wrote, cited) if part)
            line = row(plain_label(name, "strong"), 1)
            # Invented people, and whoever has no page, cannot be followed.
            if follow_page(one.author, one.kind):
                follow = button(self.tr("Follow"))
                follow.setAccessibleName(self.tr("Follow {name}").format(name=name))
                follow.clicked.connect(lambda _=False, who=one: self.follow_asked.emit(who))
                line.addWidget(follow)
            holder = QWidget()
            holder.setLayout(line)
            column.addWidget(holder)
            column.addWidget(plain_label(why, "small", wrap=True))

    def _show_sides(self, insight: Insight) -> None:
        column = self._sides.column
        clear(column)
        self._sides.setVisible(len(insight.sides) > 1)
        column.addWidget(plain_label(self.tr("Side by side, 7 days"), "heading", wrap=True))
        for one in insight.sides:
            said = self.tr("%n message(s)", "", one.total)
            figures = self.tr("{messages}, {bad} negative, {good} positive").format(
                messages=said, bad=one.negative, good=one.positive
            )
            column.addWidget(plain_label(one.name, "strong", wrap=True))
            column.addWidget(plain_label(figures, "small", wrap=True))
