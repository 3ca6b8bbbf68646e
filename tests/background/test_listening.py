"""The veille's lanes: whatever becomes of a look, its channel is looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.listening import Listening
from desktop.background.runner import Runner
from desktop.core.veille.channel import UNREAD, Bookmark, Channel, SourceKind
from desktop.core.veille.subject import Feed, Subject
from desktop.network.source import Haul
from desktop.services.veille.alarms import Thermometers
from desktop.services.veille.deeds import Deeds
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.subjects import Subjects
from desktop.services.veille.tweets import KeptTweets
from desktop.services.veille.watcher import Due, Look, Watcher
from tests.workshop import PARIS, HeldClock


class Silent:
    """A source with nothing new."""

    def look(self, channel: Channel, bookmark: Bookmark = UNREAD) -> Haul:
        return Haul()

    def is_gone(self, address: str, remote_id: str, /) -> bool:
        return False


class Faulty(Watcher):
    """Meets what nobody thought of, at the first look."""

    looks = 0

    def look(self, due: Due) -> Look:
        self.looks += 1
        if self.looks == 1:
            raise LookupError("nobody thought of it")
        return super().look(due)


class Scene:
    def __init__(self, path: Path, runner: Runner) -> None:
        clock, mood = HeldClock(), LateMood()
        file = VeilleFile(path, clock)
        Subjects(file, clock).save(Subject("Lune", feeds=(Feed("https://a.fr/rss"),)))
        self.online = True
        self.watcher = Faulty(file, {SourceKind.FEED: Silent()}, clock, mood, lambda: self.online)
        self.listening = Listening(
            runner,
            self.watcher,
            Thermometers(file, clock, PARIS),
            Deeds(file, clock, mood),
            KeptTweets(file, lambda _: False, lambda: self.online),
            runner,
        )


@pytest.fixture
def scene(qapp: object, tmp_path: Path) -> Iterator[Scene]:
    runner = Runner()
    yield Scene(tmp_path / "veille.db", runner)
    assert runner.stop(10)


def test_offline_the_person_is_told_that_nothing_was_asked(scene: Scene, qtbot: QtBot) -> None:
    scene.online = False
    with qtbot.waitSignal(scene.listening.put_off):
        scene.listening.look_now()
    assert not scene.listening.is_busy


def test_a_look_that_breaks_lets_its_channel_go(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.listening.failed):
        scene.listening.look_now()
    assert not scene.listening.is_busy
    with qtbot.waitSignal(scene.listening.found):
        scene.listening.look_now()
    assert not scene.listening.is_busy
