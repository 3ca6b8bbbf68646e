"""What the tips, the gauge and the kind are told of the shop, and what becomes of their answers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background.choosing import Choosing
from desktop.background.counselling import Counselling
from desktop.background.spelling import Spelling
from desktop.background.tagging import Tagging
from desktop.core.account import Account
from desktop.core.advice import Draft, RuleName, Surroundings, Tip
from desktop.core.advice.tone import praise, tone
from desktop.core.agenda import Clock
from desktop.core.kinds.balance import balance
from desktop.core.kinds.guess import guess_kind
from desktop.core.kinds.kind import Kind
from desktop.core.past import Past
from desktop.core.settings import Settings
from desktop.core.shop import Shop
from desktop.core.tweet import Tweet
from desktop.services.counsel import Counsel
from desktop.ui.parts import plain_label, row
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write import WritePage
from desktop.ui.write.balance_card import BalanceCard
from desktop.ui.write.kind_chip import KindChip
from desktop.ui.write.praises import Praises
from desktop.ui.write.standing import Stage
from desktop.ui.write.tone_gauge import ToneGauge


class ToneDesk(QObject):
    idea_wanted = Signal(object)
    """An idea of this `Kind` would do the account good."""

    def __init__(
        self,
        page: WritePage,
        window: MainWindow,
        theme: Theme,
        choosing: Choosing,
        counselling: Counselling,
        tagging: Tagging,
        spelling: Spelling,
        clock: Clock,
    ) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self._choosing, self._clock = choosing, clock
        self._counselling, self._tagging, self._spelling = counselling, tagging, spelling
        self._counsel = counselling.counsel or Counsel()
        self._others: tuple[Past, ...] = ()
        self._shop = Shop()
        self.gauge = ToneGauge(theme)
        self._praises = Praises(theme)
        self.kind = KindChip()
        self.balance = BalanceCard(theme)
        self.balance.column.addLayout(row(plain_label(self.tr("This one"), "muted"), self.kind, 1))
        page.advice.set_head(self.gauge, self._praises)
        page.add_beside(self.balance)
        self._listen()
        self._know_shop()
        page.advice.set_around(self._around)
        self._take_counsel(self._counsel)
        self._tweet_shown(page.tweet)
        self._look()

    def _listen(self) -> None:
        page, counselling = self._page, self._counselling
        page.advice.advised.connect(self._show_tone)
        page.advice.silence_asked.connect(self._silence)
        page.paused.connect(self._show_kind)
        page.tweet_shown.connect(self._tweet_shown)
        page.account_shown.connect(self._account_shown)
        self.kind.kind_chosen.connect(self._take_kind)
        self.balance.idea_asked.connect(self.idea_wanted)
        counselling.changed.connect(self._take_counsel)
        self._choosing.settings_changed.connect(self._settings_changed)
        self._spelling.changed.connect(page.advice.advise)

    def _around(self) -> Surroundings:
        extras = self._page.extras
        return Surroundings(
            shop=self._shop,
            past=self._others,
            read_at=self._page.read_at,
            pictures=len(extras.media),
            without_alt=extras.without_alt,
            is_reply=bool(extras.reply_to),
            has_poll=extras.poll is not None,
            tongue=self._spelling.chosen,
            kind=extras.kind,
        )

    def _show_tone(self, draft: Draft, tips: tuple[Tip, ...]) -> None:
        self.gauge.show_tone(tone(draft, tips))
        self._praises.show_praises(praise(draft), len(tips))

    def _show_kind(self) -> None:
        draft = self._page.advice.draft()
        is_blank = not draft.text.strip()
        found = None if is_blank else guess_kind(draft.text, draft.tongue, draft.measure.entities)
        self.kind.show_kind(found, self._page.extras.kind)

    def _take_kind(self, kind: Kind | None) -> None:
        self._page.set_extras(replace(self._page.extras, kind=kind))

    def _silence(self, rule: RuleName, for_good: bool) -> None:
        self._counselling.silence(rule.value, for_good)
        said = (
            self.tr("Hidden for good. The settings bring this advice back.")
            if for_good
            else self.tr("Hidden for a week. The settings bring this advice back.")
        )
        self._window.offer_undo(said, partial(self._counselling.speak_again, rule.value))

    def _take_counsel(self, counsel: Counsel) -> None:
        self._counsel = counsel
        self._leave_out_own(self._page.tweet)
        self._page.advice.set_silenced(
            frozenset(rule for rule in RuleName if rule.value in counsel.silenced)
        )
        self.balance.show_balance(balance(counsel.past, self._clock()))
        self._tagging.speak_for(self._shop, counsel.past)

    def _leave_out_own(self, tweet: Tweet | None) -> None:
        own = tweet.id if tweet is not None else 0
        self._others = tuple(one for one in self._counsel.past if not own or one.tweet_id != own)

    def _tweet_shown(self, tweet: Tweet | None) -> None:
        self._leave_out_own(tweet)
        self.kind.setEnabled(self._page.stage is not Stage.CLOSED)
        self._show_kind()

    def _account_shown(self, _: Account) -> None:
        self._know_shop()
        self._look()

    def _look(self) -> None:
        if self._choosing.account is not None:
            self._counselling.look(self._choosing.account.id)

    def _settings_changed(self, _: Settings) -> None:
        self._know_shop()

    def _know_shop(self) -> None:
        shop = self._choosing.settings.shop(self._choosing.account)
        if shop != self._shop:
            self._shop = shop
            self._tagging.speak_for(shop, self._counsel.past)
            self._page.advice.advise()
