"""X searched by key: held before, settled at what was handed over, never past the ceiling."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.cost.card import Act
from desktop.core.cost.money import UNIT
from desktop.core.veille.channel import SourceKind, Trouble
from desktop.core.veille.message import Author, Found
from desktop.core.veille.subject import Subject
from desktop.core.veille.tells import XHour
from desktop.core.veille.view import View
from desktop.network.errors import NoAnswer, OutOfCredit, Refused, Unreachable
from desktop.network.source import NoSource
from desktop.services.purse import Purse
from desktop.services.veille.by_key import ListeningByKey, price_of_counting, price_of_searching
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.reading import VeilleReading
from desktop.services.veille.subjects import Subjects
from desktop.store.spending import SpendingState
from tests.workshop import PARIS, HeldClock, Workshop


@dataclass(frozen=True)
class Heard:
    found: tuple[Found, ...] = ()
    posts: int = 0
    people: int = 0


class PaperX:
    def __init__(self) -> None:
        self.heard = Heard()
        self.error: Exception | None = None
        self.asked: list[tuple[str, int]] = []
        self.hours: tuple[XHour, ...] = ()
        self.counted: list[str] = []

    def search(self, account: Account, query: str, most: int) -> Heard:
        self.asked.append((query, most))
        if self.error is not None:
            raise self.error
        return self.heard

    def counts(self, account: Account, query: str) -> tuple[XHour, ...]:
        self.counted.append(query)
        if self.error is not None:
            raise self.error
        return self.hours


class Scene:
    def __init__(self, folder: Path, ceiling: int) -> None:
        self.clock = HeldClock()
        self.shop = Workshop(folder / "ramage", self.clock)
        self.shop.start()
        self.account = self.shop.by_key(ceiling)
        self.file = VeilleFile(folder / "veille.db", self.clock)
        self.subject = Subjects(self.file, self.clock).save(Subject("Lune", words=("lune",)))
        self.x = PaperX()
        self.card = self.shop.prices.card
        self.listening = ListeningByKey(
            self.shop.open_plan,
            self.file,
            Purse(self.clock, self.card),
            self.card,
            self.x,
            self.clock,
            LateMood(),
        )

    def lines(self) -> list[tuple[Act, int, int, SpendingState]]:
        spent = self.shop.spent(self.account)
        return [(one.charge.act, one.charge.count, one.charge.amount, one.state) for one in spent]


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path, 5 * UNIT)


def test_what_x_handed_over_is_what_is_paid(scene: Scene) -> None:
    found = Found("9", "La lune", Author("Marie", "marie"), scene.clock())
    scene.x.heard = Heard((found,), posts=3, people=2)
    searched = scene.listening.search(scene.account, scene.subject, 20)
    prices = scene.card().prices
    assert searched.spent == 3 * prices[Act.POST_READ] + 2 * prices[Act.USER_READ]
    assert [(act, count, state) for act, count, _, state in scene.lines()] == [
        (Act.POST_READ, 3, SpendingState.PAID),
        (Act.USER_READ, 2, SpendingState.PAID),
    ]
    assert scene.x.asked == [("lune -is:retweet", 20)]
    page, _ = VeilleReading(scene.file, scene.clock, PARIS).page(View())
    assert [(one.text, one.kind) for one in page] == [("La lune", SourceKind.X_KEY)]


def test_the_price_shown_before_is_the_most_that_it_can_cost(scene: Scene) -> None:
    prices = scene.card().prices
    shown = price_of_searching((scene.subject,), 20, scene.card())
    assert shown == 20 * (prices[Act.POST_READ] + prices[Act.USER_READ])


def test_past_the_ceiling_x_is_not_asked(tmp_path: Path) -> None:
    scene = Scene(tmp_path, 1)
    with pytest.raises(NoSource) as error:
        scene.listening.search(scene.account, scene.subject, 20)
    assert error.value.trouble is Trouble.PAST_CEILING
    assert scene.x.asked == []
    assert scene.lines() == []


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(OutOfCredit(), Trouble.OUT_OF_CREDIT), (Refused(), Trouble.REFUSED)],
)
def test_what_x_refuses_costs_nothing(scene: Scene, error: Exception, trouble: Trouble) -> None:
    scene.x.error = error
    with pytest.raises(NoSource) as told:
        scene.listening.search(scene.account, scene.subject, 20)
    assert told.value.trouble is trouble
    assert sum(amount for _, _, amount, _ in scene.lines()) == 0


def test_where_nobody_knows_it_counts_as_spent(scene: Scene) -> None:
    scene.x.error = NoAnswer()
    with pytest.raises(NoSource):
        scene.listening.search(scene.account, scene.subject, 20)
    assert {state for _, _, _, state in scene.lines()} == {SpendingState.PERHAPS}


def hours_of(scene: Scene) -> list[int]:
    insight = VeilleReading(scene.file, scene.clock, PARIS).insight(scene.subject.id)
    assert insight is not None
    return [one.total for one in insight.x_hours]


def test_x_counts_a_subjects_week_once_a_day_at_the_price_of_one_question(scene: Scene) -> None:
    start = scene.clock().replace(minute=0, second=0, microsecond=0) - timedelta(hours=2)
    scene.x.hours = (XHour(start, 4), XHour(start + timedelta(hours=1), 6))
    assert scene.listening.count_due(scene.account) == (scene.subject.id,)
    assert scene.listening.count_due(scene.account) == ()
    assert hours_of(scene) == [4, 6]
    assert scene.x.counted == ["lune -is:retweet"]
    price = scene.card().prices[Act.COUNTS]
    assert scene.lines() == [(Act.COUNTS, 1, price, SpendingState.PAID)]
    assert price_of_counting((scene.subject,), scene.card()) == price
    scene.clock.pass_by(days=1, minutes=1)
    assert scene.listening.count_due(scene.account) == (scene.subject.id,)


def test_a_part_of_an_hour_does_not_take_the_place_of_the_whole(scene: Scene) -> None:
    start = scene.clock().replace(minute=0, second=0, microsecond=0) - timedelta(hours=2)
    scene.x.hours = (XHour(start, 9),)
    scene.listening.count_due(scene.account)
    scene.clock.pass_by(days=1, minutes=1)
    scene.x.hours = (XHour(start + timedelta(minutes=40), 2),)
    scene.listening.count_due(scene.account)
    assert hours_of(scene) == [9]


def test_what_x_does_not_count_is_asked_again_tomorrow_and_offline_in_an_hour(
    scene: Scene,
) -> None:
    for error, comes_again in ((Refused(), False), (Unreachable(), True)):
        scene.clock.pass_by(days=2)
        scene.x.error = error
        with pytest.raises(NoSource):
            scene.listening.count_due(scene.account)
        scene.x.error = None
        assert bool(scene.listening.count_due(scene.account)) is comes_again


def test_past_the_ceiling_x_is_not_asked_to_count(tmp_path: Path) -> None:
    scene = Scene(tmp_path, 1)
    with pytest.raises(NoSource) as error:
        scene.listening.count_due(scene.account)
    assert error.value.trouble is Trouble.PAST_CEILING
    assert scene.x.counted == []


def test_the_fictional_shop_and_a_paused_subject_are_not_counted(scene: Scene) -> None:
    followed = Subjects(scene.file, scene.clock)
    followed.save(replace(scene.subject, is_paused=True))
    followed.save(Subject("Exemple", words=("pain",), practises="fr"))
    assert scene.listening.count_due(scene.account) == ()
