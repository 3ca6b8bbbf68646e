"""What the publisher does, told to the person: banners, notices, the state line, the browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.background.planning import Planning
from desktop.background.publishing import Publishing
from desktop.core.account import Way
from desktop.core.agenda import Clock
from desktop.core.tweet import Reason, State, Tweet
from desktop.services.report import HOLDS_BACK
from desktop.ui import times, words, words_asking
from desktop.ui.desks import sentences, troubles
from desktop.ui.desks.news import News, together
from desktop.ui.desks.telling import refuse, tell
from desktop.ui.notices import Notices
from desktop.ui.plan.values import most_urgent_first
from desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from desktop.services.publisher import HandOver, Report
    from desktop.ui.desks.carry import Carrier


Action = tuple[str, Callable[[], object]]
"""What a banner's button says, and what it does."""


_AS_ASKED = frozenset({Reason.NONE, Reason.BY_CHOICE})
"""Why the browser opens at once: any other reason is one that the person does not know yet."""


class PublishDesk(QObject):
    calendar_wanted = Signal(object)
    """The calendar is to show that `Tweet`, which asks for something."""
    published_wanted = Signal(object)
    """That `Tweet`, which has left, is to be seen where it stands."""

    def __init__(
        self,
        window: MainWindow,
        publishing: Publishing,
        planning: Planning,
        notices: Notices,
        open_address: Callable[[str], bool],
        clock: Clock,
        carrier: Carrier,
        price_look: Callable[[Tweet], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._publishing = publishing
        self._notices = notices
        self._open_address = open_address
        self._clock = clock
        self._asked_now: set[int] = set()
        self._warned: set[int] = set()
        self._untold: list[News] = []
        self._carrier = carrier
        self._price_look = price_look
        carrier.carried.connect(self._tell_carried)
        carrier.not_carried.connect(self._tell_not_carried)
        publishing.reported.connect(self._reported)
        publishing.concluded.connect(self._concluded)
        publishing.due_by_hand.connect(self._due_by_hand)
        publishing.handed_over.connect(self._handed_over)
        publishing.refused.connect(self._refused)
        notices.clicked.connect(self._notice_clicked)
        planning.asking_ready.connect(self._show_asking)
        window.page_shown.connect(self._page_shown)

    def publish_now(self, tweet_id: int, parts: tuple[str, ...], zone: str) -> None:
        """The person asked for it: a way that needs their hand opens without a second question."""
        self._asked_now.add(tweet_id)
        self._publishing.publish_now(tweet_id, parts, zone)

    def _reported(self, report: Report) -> None:
        now = self._clock()
        planned = report.next
        said = times.short(planned.when, now) if planned and planned.when else ""
        self._window.set_state(report.online, said, report.trouble in HOLDS_BACK)
        if report.trouble is None:
            self._window.clear_banner("publisher")
        else:
            self._tell_trouble(report)

    def _tell_trouble(self, report: Report) -> None:
        sentence, offers_here = troubles.of_publisher(report)
        actions = []
        if offers_here:
            actions.append((troubles.publish_from_here(), self._publishing.publish_from_here))
        self._window.show_banner("publisher", sentence, "warn", actions)

    def _concluded(self, tweet: Tweet) -> None:
        if tweet.state is State.TO_PUBLISH:
            return
        asked = tweet.id in self._asked_now
        self._asked_now.discard(tweet.id)
        match tweet.state:
            case State.PUBLISHED:
                self._tell_published(tweet)
            case State.MISSED | State.FAILED | State.TO_CHECK:
                self._warn(tweet, asked)
            case _:
                self._window.clear_banner(_key(tweet))

    def _tell_published(self, tweet: Tweet) -> None:
        self._window.clear_banner(_key(tweet))
        self._window.say(
            self.tr("{tweet} is published.").format(tweet=words.quoted(tweet)),
            self.tr("See it"),
            partial(self.published_wanted.emit, tweet),
        )
        if self._notices.are_needed:
            self._tell_outside(tweet, self.tr("A tweet is published"), words.quoted(tweet))

    def _warn(self, tweet: Tweet, asked: bool) -> None:
        sentence = words_asking.asking_sentence(tweet, self._clock(), self._price_look(tweet))
        self._show_banner(tweet, sentence, self._look_at(tweet))
        if not asked:
            self._tell_outside(tweet, self.tr("A tweet waits for you"), sentence)

    def _tell_outside(self, tweet: Tweet, title: str, sentence: str) -> None:
        """With what else the same look at the clock brought: after a sleep it is several."""
        if not self._untold:
            QTimer.singleShot(0, self, self._tell_news)
        self._untold.append(News(tweet, title, sentence))

    def _tell_news(self) -> None:
        news, self._untold = self._untold, []
        told = together(news)
        self._notices.tell(told.tweets, told.title, told.text)

    def _show_banner(self, tweet: Tweet, sentence: str, actions: list[Action]) -> None:
        """On the calendar a card says the same, and takes the answer."""
        if self._window.current_page != "plan":
            self._warned.add(tweet.id)
            self._window.show_banner(_key(tweet), sentence, "warn", actions)

    def _show_asking(self, asking: tuple[Tweet, ...]) -> None:
        self._clear(self._warned - {tweet.id for tweet in asking})
        self._window.set_badge("plan", str(len(asking)) if asking else "", bad=bool(asking))

    def _page_shown(self, key: str) -> None:
        if key == "plan":
            self._clear(set(self._warned))

    def _clear(self, tweet_ids: set[int]) -> None:
        self._warned -= tweet_ids
        for tweet_id in tweet_ids:
            self._window.clear_banner(f"tweet-{tweet_id}")

    def _look_at(self, tweet: Tweet) -> list[Action]:
        return [(self.tr("See it"), partial(self._go_to, tweet))]

    def _go_to(self, tweet: Tweet) -> None:
        self._window.clear_banner(_key(tweet))
        self.calendar_wanted.emit(tweet)

    def _due_by_hand(self, tweet: Tweet) -> None:
        asked = tweet.id in self._asked_now
        self._asked_now.discard(tweet.id)
        if asked and tweet.reason in _AS_ASKED:
            self._publishing.hand_over(tweet.id)
            return
        sentence = words_asking.asking_sentence(tweet, self._clock())
        open_it = partial(self._publishing.hand_over, tweet.id)
        actions: list[Action] = [(self.tr("Open in the browser"), open_it)]
        actions += self._look_at(tweet)
        self._show_banner(tweet, sentence, actions)
        if not asked:
            self._tell_outside(tweet, self.tr("It is time to publish"), sentence)

    def _handed_over(self, handed: HandOver) -> None:
        """Open the page with the text filled in; the calendar's card asks what became of it."""
        tweet = handed.tweet
        if handed.position == 0:
            self._carrier.carry(tweet.planned_extras.media)
            self._show_poll(tweet)
        if not self._open_address(handed.address):
            self._offer_address(handed)
            return
        self._window.say(self.tr("Your browser opens with the text. Say here what became of it."))
        self.calendar_wanted.emit(tweet)

    def _show_poll(self, tweet: Tweet) -> None:
        """The page cannot take a poll along: its choices stand beside it, to be copied."""
        from desktop.ui.desks.poll_by_hand import PollByHand, needs_hands

        poll = tweet.planned_extras.poll
        if poll is not None and needs_hands(Way.BROWSER, tweet.planned_extras):
            dialog = PollByHand(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show_poll(poll)
            dialog.show()

    def _tell_carried(self, sentence: str, descriptions: str) -> None:
        actions: list[Action] = []
        if descriptions:
            copy = partial(self._copy, descriptions)
            actions.append((self.tr("Copy the description"), copy))
        actions.append((sentences.understood(), partial(self._window.clear_banner, "carried")))
        self._window.show_banner("carried", sentence, "info", actions)

    def _tell_not_carried(self, sentence: str) -> None:
        tell(self._window, "carried", sentence)

    def _offer_address(self, handed: HandOver) -> None:
        self.calendar_wanted.emit(handed.tweet)
        key = _key(handed.tweet)
        self._warned.add(handed.tweet.id)
        self._window.show_banner(
            key,
            self.tr(
                "No browser opened, so the tweet has not left. Copy the address into yours, "
                "then say here what became of it."
            ),
            "warn",
            [
                (self.tr("Copy the address"), partial(self._copy, handed.address)),
                (sentences.understood(), partial(self._window.clear_banner, key)),
            ],
        )

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._window.say(self.tr("Copied."))

    def _refused(self, error: Exception) -> None:
        self._asked_now.clear()
        refuse(self._window, error)

    def _notice_clicked(self, tweets: tuple[Tweet, ...]) -> None:
        """The tweet itself; of several, the one that waits most."""
        self._window.bring_forward()
        if not tweets:
            return
        first = next(iter(most_urgent_first(tweets)), tweets[0])
        if first.state is State.PUBLISHED:
            self.published_wanted.emit(first)
        else:
            self._go_to(first)


def _key(tweet: Tweet) -> str:
    """One banner a tweet: what is said of it last stands."""
    return f"tweet-{tweet.id}"
