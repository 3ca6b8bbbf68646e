"""The side of the calendar: what waits for a word, what can be dragged onto a day, a first step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.ideas.idea import Idea
from desktop.core.tweet import Tweet
from desktop.ui.parts import Card, button, card, clear, plain_label
from desktop.ui.plan.attention_card import AttentionCard
from desktop.ui.plan.coming_card import ComingCard
from desktop.ui.plan.draft_chip import DraftChip
from desktop.ui.plan.idea_chip import IdeaChip
from desktop.ui.plan.reminders_card import RemindersCard
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.review import ReviewCard
from desktop.ui.plan.values import most_urgent_first
from desktop.ui.theme import L, M, Theme

CARDS = 10
"""A person answers one after the other; the next ones come as these go."""
DRAFTS = 8

_Shown = tuple[Tweet, date, str, Account | None]
"""What a card was made of: another one of these takes another card."""


def free(_: Tweet) -> str:
    """What looking for a tweet costs, where nobody asks money for it."""
    return ""


class Side(QWidget):
    first_step_asked = Signal()
    plan_draft_asked = Signal(int)
    """A draft is to go on the day chosen in the calendar: the keyboard's way to drag."""
    idea_taken = Signal(int)
    """An idea is to go there: its place among those shown."""

    def __init__(self, theme: Theme, clock: Clock, requests: Requests) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._requests = requests
        self._accounts: dict[int, Account] = {}
        self._asking: tuple[Tweet, ...] = ()
        self._cards: dict[_Shown, ReviewCard] = {}
        self._price_look: Callable[[Tweet], str] = free
        self._reviews = QVBoxLayout()
        self._reviews.setSpacing(M)
        self._others = plain_label("", "small", wrap=True)
        self._others.hide()
        self._teaching = self._teach()
        self.reminders = RemindersCard(theme, clock, requests.zone)
        self.attention = AttentionCard(theme, clock)
        self.coming = ComingCard()
        self._drafts = card()
        self._ideas: tuple[Idea, ...] = ()
        self._kept: tuple[Tweet, ...] = ()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(L)
        whole.addLayout(self._reviews)
        for widget in (
            self._others,
            self._teaching,
            self.attention,
            self._drafts,
            self.coming,
            self.reminders,
        ):
            whole.addWidget(widget)
        whole.addStretch(1)
        self.show_drafts(())

    @property
    def cards(self) -> tuple[ReviewCard, ...]:
        return tuple(self._cards.values())

    def show_accounts(self, accounts: Iterable[Account]) -> None:
        """Whose names stand on the cards from now on."""
        self._accounts = {account.id: account for account in accounts}
        self.show_asking(self._asking)

    def show_asking(self, tweets: Iterable[Tweet]) -> None:
        """A card for each of the most urgent; an unchanged one stays, with what is typed in it."""
        self._asking = tuple(tweets)
        urgent = most_urgent_first(self._asking)
        wanted = {self._shown_by(tweet): tweet for tweet in urgent[:CARDS]}
        for key in [key for key in self._cards if key not in wanted]:
            gone = self._cards.pop(key)
            gone.hide()
            gone.deleteLater()
        kept, self._cards = self._cards, {}
        for place, (key, tweet) in enumerate(wanted.items()):
            shown = kept.get(key)
            if shown is None:
                shown = ReviewCard(self._theme, tweet, self._clock(), self._requests, *key[2:])
            self._cards[key] = shown
            self._reviews.insertWidget(place, shown)
        hidden = len(urgent) - len(wanted)
        self._others.setText(self.tr("%n more wait for you after these.", "", hidden))
        self._others.setVisible(hidden > 0)

    def _shown_by(self, tweet: Tweet) -> _Shown:
        account = self._accounts.get(tweet.account_id)
        return tweet, self._requests.today, self._price_look(tweet), account

    def price_looks(self, price: Callable[[Tweet], str]) -> None:
        """Who says what looking for a tweet on X costs, from the next showing on."""
        self._price_look = price

    def show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        """The newest drafts without a day, ready to be dragged; those with one stand on it."""
        self._kept = tuple(draft for draft in drafts if draft.when is None)
        self._fill_drafts()

    def show_ideas(self, ideas: tuple[Idea, ...]) -> None:
        """A few ideas, ready to be dragged."""
        self._ideas = ideas
        self._fill_drafts()

    def _fill_drafts(self) -> None:
        drafts, column = self._kept, self._drafts.column
        clear(column)
        column.addWidget(plain_label(self.tr("Drag onto a day"), "heading", wrap=True))
        if not drafts:
            said = self.tr("The drafts you keep wait here until you give them a day.")
            column.addWidget(plain_label(said, "muted", wrap=True))
        for draft in drafts[:DRAFTS]:
            chip = DraftChip(self._theme, draft)
            chip.open_asked.connect(self._requests.open_asked)
            chip.plan_asked.connect(self.plan_draft_asked)
            column.addWidget(chip)
        if len(drafts) > DRAFTS:
            said = self.tr("%n more among your drafts.", "", len(drafts) - DRAFTS)
            column.addWidget(plain_label(said, "small", wrap=True))
        for place, idea in enumerate(self._ideas):
            offered = IdeaChip(self._theme, idea, place)
            offered.taken.connect(self.idea_taken)
            column.addWidget(offered)

    def show_teaching(self, is_empty: bool) -> None:
        self._teaching.setVisible(is_empty)

    def _teach(self) -> Card:
        step = button(self.tr("Write for a day"))
        self._theme.dress(step, "write")
        step.clicked.connect(self.first_step_asked)
        said = self.tr(
            "Your tweets will stand here, each on its day. Two or three a week are enough for"
            " people to think of you."
        )
        made = card(
            plain_label(self.tr("Nothing planned this month"), "heading", wrap=True),
            plain_label(said, "muted", wrap=True),
            step,
        )
        made.hide()
        return made
