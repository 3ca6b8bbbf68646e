"""A feed that moves for good: kept once, followed at its new address, lost by no later save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import FollowUp
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.view import View
from desktop.network.feeds.reader import FeedReader
from desktop.network.feeds.source import LARGEST, FeedSource
from desktop.network.fetch import Fetch
from desktop.services.veille.deeds import Deeds
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.reading import VeilleReading
from desktop.services.veille.subjects import Subjects
from desktop.services.veille.watcher import Watcher
from tests.network.test_veille_sources import WORDPRESS, Site
from tests.workshop import PARIS, HeldClock

XML = (200, {"Content-Type": "text/xml"}, WORDPRESS.encode())
MOVED = (301, {"Location": "/new"}, b"")


class Scene:
    def __init__(self, path: Path, reader: FeedReader) -> None:
        clock = HeldClock()
        file, mood = VeilleFile(path, clock), LateMood()
        source = FeedSource(clock, Fetch(LARGEST, private_too=True), reader)
        self.subjects = Subjects(file, clock)
        self.reading = VeilleReading(file, clock, PARIS)
        self.deeds = Deeds(file, clock, mood)
        self.watcher = Watcher(file, {SourceKind.FEED: source}, clock, mood, lambda: True)

    def follow(self, address: str) -> Subject:
        feed = Feed(address, takes_all=True)
        return self.subjects.save(Subject("Presse", Role.TRADE, feeds=(feed,)))

    def look(self) -> None:
        for due in self.watcher.all().due:
            self.watcher.keep(self.watcher.look(due))

    def titles(self, *subjects: int) -> list[str]:
        return [one.title for one in self.reading.page(View(subjects=subjects))[0]]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    reader = FeedReader()
    yield Scene(tmp_path / "veille.db", reader)
    reader.close()


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.shutdown()
    made.server_close()


def test_a_feed_that_moved_is_kept_once_and_loses_nothing(scene: Scene, site: Site) -> None:
    site.serve({"/old": XML})
    subject = scene.follow(f"{site.address}/old")
    scene.look()
    before = scene.titles(subject.id)
    assert len(before) == 2
    site.serve({"/old": MOVED, "/new": XML})
    for _ in range(2):
        scene.look()
        assert scene.titles(subject.id) == before
    standing = scene.subjects.standing()
    (moved,) = standing.subjects
    new = f"{site.address}/new"
    assert [one.address for one in moved.feeds] == [new]
    assert [one.channel.address for one in standing.watched] == [new]
    renamed = scene.subjects.save(replace(moved, name="Le journal"))
    scene.subjects.sort_out(renamed)
    assert scene.titles(subject.id) == before


def test_a_feed_that_moved_to_where_another_is_heard_is_one_with_it(
    scene: Scene, site: Site
) -> None:
    site.serve({"/old": XML, "/new": XML})
    one, other = (scene.follow(f"{site.address}/{place}") for place in ("old", "new"))
    scene.look()
    kept = scene.reading.page(View(subjects=(one.id,)))[0][0]
    scene.deeds.keep(kept.id, FollowUp("appeler"))
    site.serve({"/old": MOVED, "/new": XML})
    scene.look()
    assert len(scene.titles()) == 2
    assert scene.titles(one.id) == scene.titles(other.id) == scene.titles()
    assert [note.follow_up for note in scene.deeds.kept()] == [FollowUp("appeler")]
    assert len(scene.subjects.standing().watched) == 1
