"""What the last tweets were for: a bar, its words, and what has been missing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.kinds.balance import LAST, Balance, Verdict
from desktop.core.kinds.kind import Kind
from desktop.ui.parts import Card, button, plain_label, row
from desktop.ui.theme import XS, Theme
from desktop.ui.words_kinds import idea_wanted, kind_count, verdict_words

BAR, GAP = 10, 2
COLOURS: Mapping[Kind, str] = MappingProxyType({
    Kind.BACKSTAGE: "accent",
    Kind.ADVICE: "warn",
    Kind.QUESTION: "link",
    Kind.PROMOTION: "bad",
    Kind.HUMOUR: "good",
    Kind.RELAY: "muted",
    Kind.ANNOUNCEMENT: "edge",
})  # fmt: skip
"""The tokens of the bar; the words under it say the same in the same order."""


class BalanceBar(QWidget):
    """A stretch for each kind, as long as its share."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: tuple[tuple[Kind, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, BAR)

    def show_counts(self, counts: tuple[tuple[Kind, int], ...]) -> None:
        self._counts = counts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, self.width(), BAR), BAR / 2, BAR / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("soft"))
        whole = sum(count for _, count in self._counts)
        left = 0.0
        for kind, count in self._counts:
            width = self.width() * count / whole
            # A gap parts two stretches for those who do not tell their colours apart.
            part = QRectF(left, 0, width - GAP if left + width < self.width() - 1 else width, BAR)
            painter.fillRect(part, self._theme.color(COLOURS[kind]))
            left += width
        painter.end()


class BalanceCard(Card):
    """“Vos 10 derniers tweets”, or those of thirty days; asks for the idea that is missing."""

    idea_asked = Signal(object)
    """A `Kind`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: Balance | None = None
        self._title = plain_label("", "heading", wrap=True)
        self._title.setMinimumWidth(1)
        self._switch = button("", "link")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._say)
        self._bar = BalanceBar(theme)
        self._words = plain_label("", "muted", wrap=True)
        self._words.setMinimumWidth(1)
        self._idea = button("", "link")
        self._idea.clicked.connect(self._ask)
        self.column.addLayout(row(self._title, self._switch))
        self.column.addWidget(self._bar)
        self.column.addWidget(self._words)
        links = row(self._idea, 1)
        # The link's own padding: its letters begin where the words above begin.
        links.setContentsMargins(-XS, 0, 0, 0)
        self.column.addLayout(links)
        self._say()

    def show_balance(self, shown: Balance) -> None:
        if shown != self._shown:
            self._shown = shown
            self._say()

    def _say(self) -> None:
        is_month = self._switch.isChecked()
        self._title.setText(
            self.tr("The last 30 days") if is_month else self.tr("Your last %n tweet(s)", "", LAST)
        )
        self._switch.setText(self.tr("Last ten") if is_month else self.tr("30 days"))
        counts = self._counts(is_month)
        self._bar.show_counts(counts)
        self._words.setText(self._sentence(counts))
        missing = self._shown.missing if self._shown else None
        self._idea.setVisible(missing is not None)
        if missing is not None:
            self._idea.setText(idea_wanted(missing))

    def _counts(self, is_month: bool) -> tuple[tuple[Kind, int], ...]:
        """The most frequent first, of equals in the order of the kinds."""
        if self._shown is None:
            return ()
        counts = self._shown.thirty_days if is_month else self._shown.last_ten
        there = [(kind, counts[kind]) for kind in Kind if counts.get(kind)]
        return tuple(sorted(there, key=lambda pair: pair[1], reverse=True))

    def _sentence(self, counts: tuple[tuple[Kind, int], ...]) -> str:
        if self._shown is None or not counts:
            return self.tr("What your tweets are for will stand here, once some have left.")
        words = " · ".join(kind_count(kind, count) for kind, count in counts)
        if self._switch.isChecked() and self._shown.verdict is not Verdict.TOO_FEW:
            return words
        return f"{words} — {verdict_words(self._shown)}"

    def _ask(self) -> None:
        if self._shown is not None and self._shown.missing is not None:
            self.idea_asked.emit(self._shown.missing)
