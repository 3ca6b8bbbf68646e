"""The veille's file: kept once, found in under a moment, corrected, silenced, erased, forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from desktop.core.veille.channel import Bookmark, SourceKind, Trouble
from desktop.core.veille.heat import Heat, Lesson
from desktop.core.veille.message import Author, FollowUp, Found, Message, Mood
from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.core.veille.view import Asked, View
from desktop.store.database import change, immediate
from desktop.store.errors import StoreDamaged, StoreMissing, StoreNewer
from desktop.store.veille import (
    adding,
    channels,
    follow_ups,
    forgetting,
    messages,
    mutes,
    people_lists,
    rights,
    subjects,
    tallies,
    warnings,
)
from desktop.store.veille.database import open_veille, read_veille, set_aside

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
FEED = Feed("https://example.org/feed")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "veille.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with open_veille(path) as opened:
        yield opened


def new_of(db: Database, subject_id: int) -> int:
    """How many came under a subject since it was seen."""
    views = {"it": (View(subjects=(subject_id,)), subjects.seen(db)[subject_id])}
    return subjects.new_counts(db, views, NOW)["it"]


def follow(db: Database, name: str = "Lune") -> Subject:
    with immediate(db):
        return subjects.save_subject(db, Subject(name, Role.SHOP, words=(name,), feeds=(FEED,)))


def hear(
    db: Database,
    subject: Subject,
    *found: Found,
    mood: Mood | None = None,
    kind: SourceKind = SourceKind.FEED,
) -> tuple[Message, ...]:
    watched = channels.all_channels(db)[0]
    heard = [(one, mood, (subject.id,)) for one in found]
    return adding.add_new(db, watched.id, kind, heard, NOW)


def said(number: int, text: str, hours: float = 1.0, author: str = "marie") -> Found:
    return Found(f"r{number}", text, Author(author.title(), author), NOW - timedelta(hours=hours))


def texts(db: Database, view: View) -> list[str]:
    return [one.text for one in messages.page(db, view, None, 50, NOW)]


def test_a_message_is_kept_once_however_often_it_is_heard(db: Database) -> None:
    subject = follow(db)
    assert len(hear(db, subject, said(1, "Bonjour"))) == 1
    assert hear(db, subject, said(1, "Bonjour")) == ()
    assert texts(db, View()) == ["Bonjour"]


def test_a_text_that_its_source_corrects_is_renewed(db: Database) -> None:
    subject = follow(db)
    hear(db, subject, said(1, "Fermé lundi"))
    assert hear(db, subject, said(1, "Fermé mardi")) == ()
    assert texts(db, View(asked=Asked(words=("mardi",)))) == ["Fermé mardi"]
    assert texts(db, View(asked=Asked(words=("lundi",)))) == []


def test_newest_first_whatever_the_order_they_came_in(db: Database) -> None:
    subject = follow(db)
    hear(db, subject, said(1, "vieux", 5), said(2, "neuf", 1), said(3, "milieu", 3))
    assert texts(db, View()) == ["neuf", "milieu", "vieux"]


@pytest.mark.parametrize(
    "at",
    [None, datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)],
)
def test_a_date_that_cannot_be_is_not_believed(db: Database, at: datetime | None) -> None:
    new = hear(db, follow(db), Found("r1", "Sans date", at=at))
    assert (new[0].at, new[0].is_dated) == (NOW, False)


def test_a_clock_a_little_ahead_is_put_right(db: Database) -> None:
    new = hear(db, follow(db), Found("r1", "Presque", at=NOW + timedelta(hours=2)))
    assert (new[0].at, new[0].is_dated) == (NOW, True)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Asked(words=("ete",)), True),
        (Asked(words=("L'ÉTÉ",)), True),
        (Asked(words=("levain",)), True),
        (Asked(hashtags=("levain",)), True),
        (Asked(hashtags=("LEVAIN",)), True),
        (Asked(hashtags=("pain",)), False),
        (Asked(hashtags=("ete",)), False),
        (Asked(phrases=("pain de",)), True),
        (Asked(phrases=("de pain",)), False),
        (Asked(words=("lev",)), False),
        (Asked(words=("lev",), is_open=True), True),
        (Asked(words=("pain",), without=("levain",)), False),
        (Asked(authors=("mar",)), True),
        (Asked(authors=("paul",)), False),
        (Asked(before=NOW), True),
        (Asked(before=NOW - timedelta(days=1)), False),
        (Asked(after=NOW - timedelta(days=1)), True),
        (Asked(after=NOW), False),
        (Asked(words=('"',)), False),
    ],
)
def test_what_is_asked_is_what_is_found(db: Database, asked: Asked, found: bool) -> None:
    hear(db, follow(db), said(1, "Le pain de l’été au #Levain"))
    assert bool(texts(db, View(asked=asked))) is found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.lists(st.text(max_size=12), max_size=4), st.booleans())
def test_nothing_that_can_be_typed_is_an_error(
    db: Database, typed: list[str], is_open: bool
) -> None:
    some = tuple(typed)
    asked = Asked(some, some[:1], some[1:2], some[2:3], some[3:4], is_open=is_open)
    messages.page(db, View(asked=asked), None, 5, NOW)


def test_views_are_cut_out_by_subject_mood_kind_and_list(db: Database) -> None:
    one, other = follow(db), follow(db, "Levain")
    hear(db, one, said(1, "Déçue", author="paul"), mood=Mood.NEGATIVE)
    hear(db, other, said(2, "Ravi"), mood=Mood.POSITIVE, kind=SourceKind.MASTODON)
    with immediate(db):
        listed = people_lists.save(db, PeopleList("amis", (Listed("Paul"),)))
    assert texts(db, View(subjects=(one.id,))) == ["Déçue"]
    assert len(texts(db, View(subjects=(one.id, other.id)))) == 2
    assert texts(db, View(mood=Mood.POSITIVE)) == ["Ravi"]
    assert texts(db, View(kinds=frozenset({SourceKind.MASTODON}))) == ["Ravi"]
    assert texts(db, View(list_id=listed.id)) == ["Déçue"]
    assert texts(db, View(list_id=listed.id + 1)) == []


def test_pages_follow_one_another_without_gap_or_double(db: Database) -> None:
    subject = follow(db)
    hear(db, subject, *(said(n, f"n{n}", n / 10) for n in range(1, 30)))
    first = messages.page(db, View(), None, 10, NOW)
    second = messages.page(db, View(), first[-1].id, 10, NOW)
    assert [one.text for one in (*first, *second)] == [f"n{n}" for n in range(1, 21)]


def test_what_is_silenced_is_left_out_until_its_time_is_over(db: Database) -> None:
    subject = follow(db)
    hear(db, subject, said(1, "soldes #promo", author="paul"), said(2, "pain"))
    for kind, value in (
        (MuteKind.WORD, "soldes"),
        (MuteKind.HASHTAG, "promo"),
        (MuteKind.AUTHOR, "paul"),
    ):
        with immediate(db):
            mute = mutes.add(db, Mute(kind, value, NOW + timedelta(hours=1)))
        assert texts(db, View()) == ["pain"]
        assert len(texts(db, View(with_muted=True))) == 2
        assert subjects.new_counts(
            db, {"it": (View(subjects=(subject.id,)), subjects.seen(db)[subject.id])}, NOW
        ) == {"it": 1}
        later = messages.page(db, View(), None, 50, NOW + timedelta(hours=2))
        assert len(later) == 2
        mutes.remove(db, mute.id)


def test_what_is_new_is_counted_from_what_was_seen(db: Database) -> None:
    subject = follow(db)
    new = hear(db, subject, said(1, "un", 3), said(2, "deux", 2), said(3, "trois", 1))
    with immediate(db):
        subjects.mark_seen(db, subject.id, new[1].id)
        subjects.mark_seen(db, subject.id, new[2].id)
    assert subjects.seen(db)[subject.id] == new[1].id
    assert subjects.new_counts(
        db, {"it": (View(subjects=(subject.id,)), subjects.seen(db)[subject.id])}, NOW
    ) == {"it": 1}


def test_a_mood_that_the_person_corrects_is_theirs_and_counts(db: Database) -> None:
    subject = follow(db)
    new = hear(db, subject, said(1, "Bravo, vraiment bravo"), mood=Mood.POSITIVE)
    with immediate(db):
        messages.correct_mood(db, new[0].id, Mood.NEGATIVE)
    hear(db, subject, said(1, "Bravo, vraiment bravo…"), mood=Mood.POSITIVE)
    one = messages.page(db, View(mood=Mood.NEGATIVE), None, 5, NOW)[0]
    assert (one.mood, one.is_mood_own) == (Mood.NEGATIVE, True)
    assert tallies.hours(db, subject.id, NOW - timedelta(days=1), NOW)[0].negative == 1


def test_hours_count_messages_and_lose_those_deleted_at_their_source(db: Database) -> None:
    subject = follow(db)
    new = hear(db, subject, said(1, "un", 1.5), said(2, "deux", 1.2), mood=Mood.NEGATIVE)
    span = (NOW - timedelta(days=1), NOW)
    assert [(h.total, h.negative) for h in tallies.hours(db, subject.id, *span)] == [(2, 2)]
    assert {one.author for one in tallies.heard(db, subject.id, span[0])} == {"marie"}
    with immediate(db):
        messages.delete(db, [new[0].id])
    assert [(h.total, h.negative) for h in tallies.hours(db, subject.id, *span)] == [(1, 1)]
    assert len(texts(db, View())) == 1


def test_what_is_missing_between_what_is_there_is_suspected(db: Database) -> None:
    subject = follow(db)
    hear(db, subject, said(1, "un", 3), said(2, "deux", 2), said(3, "trois", 1))
    watched = channels.all_channels(db)[0]
    oldest, newest = NOW - timedelta(hours=3), NOW - timedelta(hours=1)
    missing = messages.suspects(db, watched.id, oldest, newest, ["r1", "r3"], 10)
    assert [one.remote_id for one in missing] == ["r2"]


def test_a_message_kept_to_come_back_to_stands_on_its_day_and_is_not_forgotten(
    db: Database,
) -> None:
    subject = follow(db)
    new = hear(db, subject, said(1, "à reprendre", 1), said(2, "vieux", 2))
    with immediate(db):
        follow_ups.keep(db, new[0].id, FollowUp("appeler", date(2026, 12, 1)))
    due = follow_ups.due_between(db, date(2026, 12, 1), date(2026, 12, 31))
    assert [one.follow_up for one in due] == [FollowUp("appeler", date(2026, 12, 1))]
    assert texts(db, View(is_followed_up=True)) == ["à reprendre"]
    assert forgetting.forget(db, NOW + timedelta(days=1), 100) == 1
    assert texts(db, View()) == ["à reprendre"]
    with immediate(db):
        follow_ups.keep(db, new[0].id, FollowUp(is_done=True))
    assert follow_ups.due_between(db, date(2026, 1, 1), date(2027, 1, 1)) == ()


def test_erasing_a_person_leaves_no_byte_of_theirs_and_keeps_them_out(
    db: Database, path: Path
) -> None:
    subject = follow(db)
    hear(db, subject, said(1, "xylophone quetzalcoatl", author="zebulon"), said(2, "pain"))
    with immediate(db):
        people_lists.save(db, PeopleList("amis", (Listed("zebulon"),)))
    assert [one.text for one in rights.of_author(db, "zebulon")] == ["xylophone quetzalcoatl"]
    assert rights.erase(db, "zebulon", NOW) == 1
    while rights.scrub(db):
        pass
    kept = b"".join(one.read_bytes() for one in path.parent.glob("veille.db*"))
    for word in (b"xylophone", b"quetzalcoatl", b"zebulon", b"Zebulon"):
        assert word not in kept
    assert hear(db, subject, said(3, "encore", author="Zebulon")) == ()
    rights.take_back(db, "zebulon")
    assert len(hear(db, subject, said(3, "encore", author="zebulon"))) == 1


def test_what_is_forgotten_leaves_no_byte_of_its_words(db: Database, path: Path) -> None:
    hear(db, follow(db), said(1, "xylophone", 24 * 100), said(2, "pain"))
    assert forgetting.forget(db, NOW - timedelta(days=90), 100) == 1
    while rights.scrub(db):
        pass
    assert b"xylophone" not in b"".join(one.read_bytes() for one in path.parent.glob("veille.db*"))
    assert texts(db, View()) == ["pain"]


def test_a_removed_subject_takes_its_own_messages_along_and_no_others(db: Database) -> None:
    one, other = follow(db), follow(db, "Levain")
    watched = channels.all_channels(db)[0]
    both = (said(1, "les deux"), None, (one.id, other.id))
    adding.add_new(db, watched.id, SourceKind.FEED, [both], NOW)
    hear(db, one, said(2, "un seul"))
    with immediate(db):
        subjects.remove_subject(db, one.id, NOW)
    later = NOW + subjects.REGRETTED + timedelta(seconds=1)
    while True:
        with immediate(db):
            if not subjects.clear_away(db, 1, later):
                break
    assert texts(db, View()) == ["les deux"]
    assert [subject.id for subject in subjects.all_subjects(db)] == [other.id]


def test_a_subject_comes_back_as_it_was_kept(db: Database) -> None:
    made = Subject(
        "Lune",
        Role.RIVAL,
        ("mot",),
        ("tag",),
        ("eux",),
        ("pas",),
        "fr",
        "Alençon",
        (Feed("https://a.fr", "A", True),),
        ("piaille.fr",),
        "fr",
        "groupe",
    )
    with immediate(db):
        kept = subjects.save_subject(db, made)
    assert subjects.all_subjects(db) == (kept,)
    assert {one.channel.kind for one in channels.all_channels(db)} == {
        SourceKind.FEED,
        SourceKind.MASTODON,
        SourceKind.PRACTICE,
    }
    with immediate(db):
        subjects.remove_subject(db, kept.id, NOW)
    assert channels.all_channels(db) == ()


def test_a_channel_is_due_when_its_time_has_come_or_the_clock_was_set_back(db: Database) -> None:
    follow(db)
    watched = channels.due(db, NOW)[0]
    for ahead, is_due in ((-1, True), (1, False), (48, True)):
        at = NOW + timedelta(hours=ahead)
        after = replace(
            watched, next_look_at=at, trouble=Trouble.GONE, bookmark=Bookmark("e", "m", "s")
        )
        channels.conclude(db, after)
        assert bool(channels.due(db, NOW)) is is_due
    assert channels.all_channels(db)[0].trouble is Trouble.GONE


def test_lessons_and_warnings_are_kept(db: Database) -> None:
    subject = follow(db)
    lesson = Lesson(NOW, 4, timedelta(hours=1))
    warnings.add_lesson(db, subject.id, lesson)
    warnings.tell(db, subject.id, NOW, Heat.ALERT)
    assert warnings.lessons(db, subject.id) == (lesson,)
    assert warnings.told(db, subject.id) == (NOW, Heat.ALERT)
    warnings.untell(db, subject.id)
    assert warnings.told(db, subject.id) is None


def test_reading_beside_the_one_that_writes_sees_what_was_kept(db: Database, path: Path) -> None:
    hear(db, follow(db), said(1, "Bonjour"))
    with read_veille(path) as beside:
        assert texts(beside, View()) == ["Bonjour"]


def test_nothing_is_read_where_nothing_was_kept(path: Path) -> None:
    with pytest.raises(StoreMissing), read_veille(path):
        pass


def test_a_file_of_a_newer_ramage_is_left_as_it_is(path: Path) -> None:
    with open_veille(path) as db:
        change(db, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreNewer), open_veille(path):
        pass
    assert path.read_bytes() == before


def test_a_truncated_file_is_put_aside_and_a_new_one_begun(path: Path) -> None:
    with open_veille(path) as db:
        hear(db, follow(db), *(said(n, f"texte {n}") for n in range(200)))
    whole = path.read_bytes()
    path.write_bytes(b"not a database" + whole[14 : len(whole) // 2])
    with pytest.raises(StoreDamaged), open_veille(path):
        pass
    aside = set_aside(path, NOW)
    assert aside.exists()
    with open_veille(path) as db:
        assert subjects.all_subjects(db) == ()
