"""What is paused, or removed and taken back, is as it was before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.veille.channel import UNREAD, Bookmark
from desktop.core.veille.subject import Feed, Subject
from desktop.core.veille.view import View
from desktop.network.source import Haul
from tests.services.veille.test_watcher import ADDRESS, Veille, burst
from tests.workshop import HeldClock


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def veille(tmp_path: Path, clock: HeldClock) -> Veille:
    return Veille(tmp_path / "veille.db", clock)


def save(veille: Veille, subject: Subject) -> None:
    """As the page saves: what was heard already is sorted anew."""
    veille.subjects.save(subject)
    assert veille.subjects.sort_out(subject) == 0
    assert veille.subjects.sort_in(subject) == 0


def total(veille: Veille, subject: Subject) -> int:
    """How much was heard in the last seven days, as the page says it."""
    insight = veille.reading.insight(subject.id)
    assert insight is not None
    return sum(one.total for one in insight.hours)


def test_a_pause_deletes_nothing_and_asks_nobody(veille: Veille, clock: HeldClock) -> None:
    subject = veille.follow(takes_all=True)
    veille.look(*(veille.found(n, f"autre chose {n}") for n in range(4)), veille.found(9, "lune"))
    before = veille.texts()
    clock.pass_by(hours=1)
    save(veille, replace(subject, is_paused=True))
    assert veille.texts() == before
    assert (veille.watcher.due(), veille.watcher.all().due) == ((), ())
    assert veille.subjects.standing().watched == ()
    save(veille, subject)
    assert veille.texts() == before
    veille.look()
    assert veille.paper.asked == [UNREAD, Bookmark("e")]


def test_a_channel_of_two_subjects_is_heard_for_the_one_that_is_awake(
    veille: Veille, clock: HeldClock
) -> None:
    asleep = veille.follow(takes_all=True)
    awake = veille.subjects.save(Subject("Levain", words=("levain",), feeds=(Feed(ADDRESS),)))
    save(veille, replace(asleep, is_paused=True))
    (kept,) = veille.look(veille.found(1, "du levain"), veille.found(2, "autre chose"))
    assert [one.subjects for one in kept.new] == [(awake.id,)]


def test_a_removal_that_is_undone_brings_back_all_that_was_there(
    veille: Veille, clock: HeldClock
) -> None:
    subject = veille.follow(takes_all=True)
    veille.subjects.save(Subject("Levain", words=("levain",)))
    burst(veille)
    clock.pass_by(hours=1)
    veille.look(veille.found(20, "autre chose"))
    veille.thermometers.it_is_nothing(subject.id)
    veille.subjects.mark_seen(subject.id, veille.reading.page(View())[0][0].id)
    standing, texts, heard = veille.subjects.standing(), veille.texts(), total(veille, subject)
    veille.subjects.remove(subject.id)
    assert [one.name for one in veille.subjects.standing().subjects] == ["Levain"]
    assert veille.reading.insight(subject.id) is None
    assert veille.watcher.all().due == ()
    # The round that deletes what is old may come while the person can still undo it.
    veille.deeds.forget(90)
    save(veille, subject)
    assert veille.subjects.standing() == standing
    assert (veille.texts(), total(veille, subject)) == (texts, heard)
    assert len(texts) == heard == 8
    assert veille.thermometers.read().alarms == ()


def test_a_removal_that_is_not_undone_leaves_nothing(veille: Veille, clock: HeldClock) -> None:
    subject = veille.follow(takes_all=True)
    veille.look(veille.found(1, "autre chose"))
    veille.subjects.remove(subject.id)
    clock.pass_by(minutes=2)
    while veille.deeds.forget(90):
        pass
    assert veille.texts() == []
    save(veille, subject)
    assert (veille.texts(), total(veille, subject)) == ([], 0)
    assert [one.answered_at for one in veille.subjects.standing().watched] == [None]


def test_who_follows_a_channel_anew_hears_all_that_it_says(
    veille: Veille, clock: HeldClock
) -> None:
    subject = veille.follow()
    veille.look(veille.found(1, "une lune"), veille.found(2, "du levain"))
    veille.subjects.remove(subject.id)
    other = veille.subjects.save(Subject("Levain", words=("levain",), feeds=(Feed(ADDRESS),)))
    (kept,) = veille.look(veille.found(1, "une lune"), veille.found(2, "du levain"))
    assert veille.paper.asked == [UNREAD, UNREAD]
    assert [one.subjects for one in kept.new] == [(other.id,)]


def test_who_comes_while_a_look_is_under_way_is_told_all_of_it(veille: Veille) -> None:
    veille.follow()
    said = (veille.found(1, "lune"), veille.found(2, "pain"))
    veille.paper.haul = Haul(said, Bookmark("e"))
    (due,) = veille.watcher.due()
    look = veille.watcher.look(due)
    veille.subjects.save(Subject("Pain", words=("pain",), feeds=(Feed(ADDRESS),)))
    veille.watcher.keep(look)
    assert veille.texts() == ["lune"]
    (due,) = veille.watcher.due()
    assert due.watched.bookmark == UNREAD
    veille.watcher.keep(veille.watcher.look(due))
    assert sorted(veille.texts()) == ["lune", "pain"]
    assert veille.watcher.due() == ()
