"""A look from the due channel to what is kept, told, warned of and taken away again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.veille.channel import UNREAD, Bookmark, Channel, SourceKind, Trouble
from desktop.core.veille.heat import Heat
from desktop.core.veille.message import Author, Found, Mood
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.practice import practice_subjects
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.view import View
from desktop.network.errors import Unreachable
from desktop.network.practice_town import PracticeTown
from desktop.network.source import Haul, NoSource, Source
from desktop.services.veille.alarms import Thermometers
from desktop.services.veille.deeds import Deeds
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.mood import LateMood
from desktop.services.veille.reading import VeilleReading
from desktop.services.veille.subjects import Subjects
from desktop.services.veille.watcher import Kept, Watcher
from tests.workshop import PARIS, HeldClock

ADDRESS = "https://example.org/feed"


class Paper:
    """A source that says what the test writes on it."""

    def __init__(self) -> None:
        self.haul = Haul()
        self.error: Exception | None = None
        self.gone: set[str] = set()
        self.asked: list[Bookmark] = []

    def look(self, channel: Channel, bookmark: Bookmark = UNREAD) -> Haul:
        self.asked.append(bookmark)
        if self.error is not None:
            raise self.error
        return self.haul

    def is_gone(self, _: str, remote_id: str, /) -> bool:
        return remote_id in self.gone


class Veille:
    """Everything over one file, driven by hand."""

    def __init__(self, path: Path, clock: HeldClock) -> None:
        self.clock = clock
        self.file = VeilleFile(path, clock)
        self.paper = Paper()
        self.is_online = True
        mood = LateMood()
        self.subjects = Subjects(self.file, clock)
        self.reading = VeilleReading(self.file, clock, PARIS)
        self.thermometers = Thermometers(self.file, clock, PARIS)
        self.deeds = Deeds(self.file, clock, mood)
        sources: dict[SourceKind, Source] = {
            SourceKind.FEED: self.paper,
            SourceKind.PRACTICE: PracticeTown(clock, PARIS),
        }
        self.watcher = Watcher(self.file, sources, clock, mood, lambda: self.is_online)

    def follow(self, takes_all: bool = False, role: Role = Role.SHOP) -> Subject:
        feed = Feed(ADDRESS, takes_all=takes_all)
        return self.subjects.save(Subject("Lune", role, words=("lune",), feeds=(feed,)))

    def found(self, number: int, text: str, minutes: int = 10, author: str = "") -> Found:
        who = Author(author or f"p{number}", author or f"p{number}")
        return Found(f"r{number}", text, who, self.clock() - timedelta(minutes=minutes))

    def look(self, *found: Found, whole: bool = False) -> list[Kept]:
        """One look at all that is due."""
        self.paper.haul = Haul(found, Bookmark("e"), is_whole=whole)
        return [self.watcher.keep(self.watcher.look(due)) for due in self.watcher.due()]

    def texts(self) -> list[str]:
        return [one.text for one in self.reading.page(View())[0]]


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def veille(tmp_path: Path, clock: HeldClock) -> Veille:
    return Veille(tmp_path / "veille.db", clock)


def test_what_concerns_a_subject_is_kept_with_its_mood(veille: Veille) -> None:
    subject = veille.follow()
    (kept,) = veille.look(
        veille.found(1, "Porte fermée chez Lune, très déçue"), veille.found(2, "Autre chose")
    )
    assert [one.text for one in kept.new] == ["Porte fermée chez Lune, très déçue"]
    assert kept.new[0].mood is Mood.NEGATIVE
    assert kept.new[0].subjects == (subject.id,)


def test_what_is_silenced_is_kept_and_told_apart(veille: Veille, clock: HeldClock) -> None:
    veille.follow()
    veille.deeds.mute(Mute(MuteKind.WORD, "porte fermée"))
    veille.deeds.mute(Mute(MuteKind.HASHTAG, "solde"))
    veille.deeds.mute(Mute(MuteKind.AUTHOR, "paul", clock() + timedelta(hours=1)))
    said = (
        veille.found(1, "Porte FERMÉE chez Lune"),
        veille.found(2, "Lune en #Solde"),
        veille.found(3, "Lune, bravo", author="Paul"),
        veille.found(4, "Lune ferme sa porte"),
    )
    (kept,) = veille.look(*said)
    heard = [one.remote_id for one in kept.new if one.id not in kept.silenced]
    assert (len(kept.new), heard) == (4, ["r4"])
    clock.pass_by(hours=2)
    (kept,) = veille.look(veille.found(5, "Lune, encore", author="Paul"))
    assert kept.silenced == frozenset()


def test_a_feed_that_is_taken_whole_is_kept_whole(veille: Veille) -> None:
    veille.follow(takes_all=True)
    veille.look(veille.found(1, "Autre chose"))
    assert veille.texts() == ["Autre chose"]


def test_a_channel_rests_after_a_look_and_is_asked_for_what_is_new(
    veille: Veille, clock: HeldClock
) -> None:
    veille.follow()
    veille.look()
    assert veille.watcher.due() == ()
    clock.pass_by(minutes=31)
    veille.look()
    assert veille.paper.asked == [UNREAD, Bookmark("e")]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NoSource(Trouble.GONE), Trouble.GONE),
        (Unreachable("later", retry_at=HeldClock()() + timedelta(hours=5)), Trouble.BUSY),
        (Unreachable("away"), Trouble.UNREACHABLE),
    ],
)
def test_a_source_in_trouble_says_so_and_loses_nothing(
    veille: Veille, clock: HeldClock, error: Exception, trouble: Trouble
) -> None:
    veille.follow()
    veille.look(veille.found(1, "La lune"))
    clock.pass_by(hours=1)
    veille.paper.error = error
    veille.look()
    standing = veille.subjects.standing()
    assert (standing.watched[0].trouble, standing.watched[0].failures) == (trouble, 1)
    assert veille.texts() == ["La lune"]
    veille.paper.error = None
    clock.pass_by(hours=13)
    veille.look()
    assert veille.subjects.standing().watched[0].trouble is None


def test_a_source_that_meets_a_fault_of_ours_is_in_trouble_alone(veille: Veille) -> None:
    veille.follow()
    veille.paper.error = UnicodeError("label too long")
    (kept,) = veille.look()
    assert (kept.watched.trouble, kept.watched.failures) == (Trouble.UNREACHABLE, 1)
    assert kept.watched.next_look_at is not None


def test_offline_nothing_is_asked_and_all_is_read(veille: Veille, clock: HeldClock) -> None:
    veille.follow()
    veille.look(veille.found(1, "La lune"))
    clock.pass_by(days=1)
    veille.is_online = False
    assert veille.watcher.due() == ()
    assert veille.texts() == ["La lune"]


def test_asked_for_offline_a_source_is_blamed_for_nothing_and_looked_at_once_back(
    veille: Veille, clock: HeldClock
) -> None:
    veille.follow()
    veille.look(veille.found(1, "La lune"))
    clock.pass_by(hours=1)
    veille.is_online = False
    veille.paper.error = Unreachable("away")
    number = veille.subjects.standing().watched[0].id
    for asked in (veille.watcher.all(), veille.watcher.one(number), veille.watcher.all()):
        assert (asked.due, asked.is_offline) == ((), True)
    veille.is_online, veille.paper.error = True, None
    assert len(veille.look()) == 1
    assert not veille.watcher.all().is_offline


def test_a_source_that_is_asked_for_six_times_is_left_alone_no_longer_for_it(
    veille: Veille, clock: HeldClock
) -> None:
    veille.follow()
    veille.paper.error = Unreachable("away")
    for _ in range(6):
        (due,) = veille.watcher.all().due
        veille.watcher.keep(veille.watcher.look(due))
    (watched,) = veille.subjects.standing().watched
    assert (watched.failures, watched.next_look_at) == (1, clock() + timedelta(hours=1))


def test_the_network_going_away_in_the_middle_of_a_look_is_no_fault_of_the_source(
    veille: Veille, clock: HeldClock
) -> None:
    veille.follow()
    (due,) = veille.watcher.due()
    veille.is_online, veille.paper.error = False, Unreachable("away")
    kept = veille.watcher.keep(veille.watcher.look(due))
    assert (kept.watched.trouble, kept.watched.failures) == (None, 0)
    veille.is_online = True
    assert len(veille.watcher.due()) == 1


def test_the_example_shop_needs_no_network(veille: Veille) -> None:
    veille.subjects.save_all(practice_subjects("fr"))
    veille.is_online = False
    asked = veille.watcher.all()
    assert (len(asked.due), asked.is_offline) == (1, False)


def test_what_is_deleted_at_its_source_is_deleted_at_the_next_look(
    veille: Veille, clock: HeldClock
) -> None:
    veille.follow()
    three = [veille.found(n, f"lune {n}", 60 * n) for n in (1, 2, 3)]
    veille.look(*three, whole=True)
    clock.pass_by(hours=1)
    (kept,) = veille.look(three[0], three[2], whole=True)
    assert [one.remote_id for one in kept.missing] == ["r2"]
    assert veille.watcher.check(kept) == ()
    veille.paper.gone = {"r2"}
    veille.watcher.remove(veille.watcher.check(kept))
    assert veille.texts() == ["lune 1", "lune 3"]


def test_a_changed_subject_sorts_what_was_kept_anew(veille: Veille) -> None:
    subject = veille.follow(takes_all=True)
    veille.look(veille.found(1, "du levain"), veille.found(2, "une lune"))
    other = veille.subjects.save(Subject("Levain", words=("levain",)))
    assert veille.subjects.sort_in(other) == 0
    strict = replace(subject, feeds=(Feed(ADDRESS),))
    veille.subjects.save(strict)
    assert veille.subjects.sort_out(strict) == 0
    views = [View(subjects=(one.id,)) for one in (subject, other)]
    assert [[m.text for m in veille.reading.page(view)[0]] for view in views] == [
        ["une lune"],
        ["du levain"],
    ]


def burst(veille: Veille) -> None:
    veille.look(*(veille.found(n, f"Porte fermée chez Lune, très déçue {n}") for n in range(7)))


def test_something_bad_is_told_once_and_not_ten_times(veille: Veille, clock: HeldClock) -> None:
    veille.follow()
    burst(veille)
    first, second = veille.thermometers.read(), veille.thermometers.read()
    assert [one.is_new for one in first.alarms] == [True]
    assert [one.is_new for one in second.alarms] == [False]
    assert first.warmth[0].reading.heat is Heat.ALERT
    assert len(first.alarms[0].messages) == 7


def test_what_the_person_calls_nothing_is_no_alarm_any_more(veille: Veille) -> None:
    subject = veille.follow()
    burst(veille)
    assert veille.thermometers.read().alarms
    veille.thermometers.it_is_nothing(subject.id)
    assert veille.thermometers.read().alarms == ()


def test_what_is_said_of_a_rival_warns_nobody(veille: Veille) -> None:
    veille.follow(role=Role.RIVAL)
    burst(veille)
    assert veille.thermometers.read().alarms == ()


def test_the_example_shop_fills_every_corner_and_goes_without_a_trace(
    veille: Veille, clock: HeldClock
) -> None:
    subjects = veille.subjects.save_all(practice_subjects("fr"))
    for due in veille.watcher.due():
        veille.watcher.keep(veille.watcher.look(due))
    insight = veille.reading.insight(subjects[1].id)
    assert insight is not None
    assert insight.people[0].author.handle == "levain_bzh"
    assert veille.thermometers.read().alarms[0].subject.role is Role.SHOP
    assert veille.reading.insight(subjects[0].id) is not None
    for one in subjects:
        veille.subjects.remove(one.id)
    clock.pass_by(minutes=2)
    while veille.deeds.forget(90):
        pass
    assert veille.texts() == []


def test_a_pasted_tweet_is_kept_once(veille: Veille) -> None:
    subject = veille.follow()
    address = "https://x.com/marie/status/77"
    found = Found("77", "Bon pain", Author("Marie", "marie"), address=address)
    assert not veille.deeds.paste(found, subject.id).was_known
    again = veille.deeds.paste(found, subject.id)
    assert again.was_known
    assert again.message is not None


def test_a_pasted_tweet_of_somebody_erased_is_neither_kept_nor_called_known(
    veille: Veille,
) -> None:
    subject = veille.follow()
    marie = Author("Marie", "marie")
    veille.deeds.paste(Found("77", "Bon pain", marie), subject.id)
    veille.deeds.erase(marie.key)
    pasted = veille.deeds.paste(Found("78", "Bon pain", marie), subject.id)
    assert (pasted.message, pasted.was_known, pasted.is_erased) == (None, False, True)
    assert veille.texts() == []


def test_a_damaged_file_is_put_aside(veille: Veille, tmp_path: Path) -> None:
    veille.follow()
    (tmp_path / "veille.db").write_bytes(b"no database at all" * 100)
    aside = veille.file.mend()
    assert aside is not None
    assert aside.exists()
    assert veille.subjects.standing().subjects == ()
    assert veille.file.mend() is None
