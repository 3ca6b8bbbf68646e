"""The ideas themselves: found, read with their reason, made a draft in one click."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.agenda import Clock, WallTime
from desktop.core.ideas.fitting import fitting, matching
from desktop.core.ideas.idea import Idea
from desktop.core.ideas.read import ideas
from desktop.core.kinds.kind import Kind
from desktop.core.shop import UNKNOWN, Shop
from desktop.ui.ideas import words
from desktop.ui.ideas.board import Board
from desktop.ui.ideas.choice import IdeaChoice
from desktop.ui.ideas.text_card import TextCard
from desktop.ui.language import tongue
from desktop.ui.parts import Card, button, card, plain_label, row
from desktop.ui.theme import M, Theme

AT_ONCE = 12
"""Nobody reads more before choosing; a button brings the next ones."""


class IdeasPanel(QWidget):
    draft_asked = Signal(str, str)
    """The text and the key of the idea that is to become a draft."""
    added = Signal(str)
    removed = Signal(object)
    """One of the person's own `Idea`s."""

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self._theme, self._clock, self._zone = theme, clock, zone
        self._shop = UNKNOWN
        self._own: tuple[Idea, ...] = ()
        self._uses: Mapping[str, datetime] = {}
        self._shown = AT_ONCE
        self.choice = IdeaChoice()
        self.choice.changed.connect(self._look_anew)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("An idea of yours, in one line"))
        self._line.setAccessibleName(self.tr("An idea of yours, in one line"))
        self._add = button(self.tr("Keep it"))
        self._add.setEnabled(False)
        self._add.clicked.connect(self._keep)
        self._line.returnPressed.connect(self._keep)
        self._line.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._told = plain_label("", "muted", wrap=True)
        self.board = Board()
        self._nothing = self._teach()
        self._more = button(self.tr("Show more ideas"))
        self._more.clicked.connect(self._show_more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(M)
        whole.addWidget(self.choice)
        whole.addLayout(row(self._line, self._add))
        for part in (self._told, self._nothing, self.board):
            whole.addWidget(part)
        whole.addLayout(row(self._more, 1))

    def show_shop(self, shop: Shop) -> None:
        """Whose ideas these are to be."""
        self._shop = shop
        self.choice.set_trade(shop.trade)
        self._look_anew()

    def show_kept(self, own: tuple[Idea, ...], uses: Mapping[str, datetime]) -> None:
        """The person's own ideas, and when which was used."""
        self._own, self._uses = own, uses
        self._show()

    def _found(self) -> tuple[Idea, ...]:
        """By words one finds every idea there is, whatever its trade and season."""
        every = (*self._own, *ideas(tongue()))
        shop = replace(self._shop, trade=self.choice.trade)
        found = fitting(every, shop, self.choice.kind, self._today(), self._uses)
        if self.choice.words:
            seen = {idea.key for idea in found}
            found = (*found, *(idea for idea in every if idea.key not in seen))
            found = matching(found, self.choice.words)
        kind = self.choice.kind
        return tuple(idea for idea in found if kind is None or idea.kind is kind)

    def _look_anew(self) -> None:
        self._shown = AT_ONCE
        self._show()

    def _show_more(self) -> None:
        first_new = self._shown
        self._shown += AT_ONCE
        self._show()
        self.board.focus_at(first_new)

    def _show(self) -> None:
        found = self._found()
        self._told.setText(self.tr("%n idea(s) that fit today, the best first.", "", len(found)))
        self._told.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.board.show_cards([self._card(idea) for idea in found[: self._shown]])
        self._more.setVisible(len(found) > self._shown)

    def _card(self, idea: Idea) -> TextCard:
        at = self._uses.get(idea.key)
        head = words.said_of(idea, self._shop.trade, self._today())
        made = TextCard(self._theme, head, idea.text, self.tr("Make it a draft"), at is not None)
        made.add_note(words.why(idea))
        made.add_note(words.avoid(idea), "alert")
        if at is not None:
            made.add_note(words.used(at, self._clock(), self._zone), "check", "muted")
        made.main.clicked.connect(partial(self._use, idea))
        if idea.own_id:
            removal = made.add_removal(self.tr("Remove this idea"))
            removal.clicked.connect(partial(self._remove, idea))
        return made

    def _teach(self) -> Card:
        again = button(self.tr("Show every idea"))
        again.clicked.connect(self.choice.clear)
        told = self.tr(
            "Try another word, or another trade. An idea that comes to you at the counter can be "
            "kept above, in one line."
        )
        made = card(
            plain_label(self.tr("No idea like that yet"), "heading"),
            plain_label(told, wrap=True),
        )
        made.column.addLayout(row(again, 1))
        return made

    def _use(self, idea: Idea, _checked: bool = False) -> None:
        self.draft_asked.emit(idea.text, idea.key)

    def _remove(self, idea: Idea, _checked: bool = False) -> None:
        self.removed.emit(idea)

    def _keep(self) -> None:
        text = self._line.text().strip()
        if text:
            self._line.clear()
            self.added.emit(text)

    def _today(self) -> date:
        return WallTime.at(self._clock(), self._zone).day

    def show_kind(self, kind: Kind | None) -> None:
        """Show the ideas of one kind: the one that the last tweets lack."""
        self.choice.search.clear()
        self.choice.set_kind(kind)
