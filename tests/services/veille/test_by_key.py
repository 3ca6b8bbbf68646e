"""X searched by key: held before, settled at what was handed over, never past the ceiling."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.cost.card import Act
from desktop.core.cost.money import UNIT
from desktop.core.veille.channel import SourceKind, Trouble
from desktop.core.veille.message import Author, Found
from desktop.core.veille.subject import Subject
from desktop.core.veille.view import View
from desktop.network.errors import NoAnswer, OutOfCredit, Refused
from desktop.network.source import NoSource
from desktop.services.purse import Purse
from desktop.services.veille.by_key import ListeningByKey, price_of_searching
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

    def search(self, account: Account, query: str, most: int) -> Heard:
        self.asked.append((query, most))
        if self.error is not None:
            raise self.error
        return self.heard


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
