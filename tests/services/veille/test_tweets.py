"""Kept tweets that were deleted at X are deleted here, each asked after in its turn."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.veille.message import Author, Found
from desktop.network.errors import Unreachable
from desktop.services.veille.deeds import Deeds
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.tweets import AT_A_TIME, KeptTweets
from tests.workshop import HeldClock


class PaperX:
    def __init__(self) -> None:
        self.gone: set[str] = set()
        self.asked: list[str] = []
        self.is_reached = True

    def is_gone(self, address: str) -> bool:
        if not self.is_reached:
            raise Unreachable("no way out")
        self.asked.append(address)
        return address in self.gone


class Scene:
    def __init__(self, folder: Path) -> None:
        self.clock = HeldClock()
        self.file = VeilleFile(folder / "veille.db", self.clock)
        self.deeds = Deeds(self.file, self.clock, LateMood())
        self.x = PaperX()
        self.is_online = True
        self.kept = KeptTweets(self.file, self.x.is_gone, lambda: self.is_online)

    def paste(self, count: int) -> None:
        for number in range(count):
            author = Author("Marie", "marie")
            address = f"https://x.com/marie/status/{number}"
            self.deeds.paste(Found(str(number), "La lune", author, self.clock(), address), 0)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_each_kept_tweet_has_its_turn_and_then_the_first_again(scene: Scene) -> None:
    scene.paste(AT_A_TIME + 5)
    rounds = [scene.kept.next() for _ in range(3)]
    assert [len(some) for some in rounds] == [AT_A_TIME, 5, AT_A_TIME]
    assert len({one.id for some in rounds[:2] for one in some}) == AT_A_TIME + 5
    assert rounds[2] == rounds[0]


def test_what_x_says_is_gone_is_named_and_nothing_else(scene: Scene) -> None:
    scene.paste(3)
    scene.x.gone = {"https://x.com/marie/status/1"}
    some = scene.kept.next()
    gone = scene.kept.gone_among(some)
    assert [one.remote_id for one in some if one.id in gone] == ["1"]
    assert len(scene.x.asked) == 3


def test_offline_nothing_is_asked_and_nothing_deleted(scene: Scene) -> None:
    scene.paste(2)
    some = scene.kept.next()
    scene.x.is_reached = False
    assert scene.kept.gone_among(some) == ()
    scene.is_online = False
    assert scene.kept.next() == ()
