"""A reminder for the phone, read back as a phone reads it."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from icalendar import Calendar
from icalendar.cal import Component

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.extras import Extras
from desktop.core.tweet import Part, State, Tweet
from desktop.services.reminder import Reminder, address_of, calendar_file, save

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
TEXT = "Marché de Noël ; brioches, pain d’épices \\ 20 % 🎄\nÀ demain #Alençon " + "très " * 30


def tweet(*texts: str, version: int = 3, reply_to: str = "") -> Tweet:
    parts = tuple(Part(n, text) for n, text in enumerate(texts or (TEXT,)))
    extras = Extras(reply_to=reply_to)
    made = Tweet(7, "0f8b-uuid", 1, texts[0] if texts else TEXT, State.PLANNED, NOW, NOW, parts)
    return replace(made, version=version, planned_extras=extras)


def reminder(of: Tweet, way: Way = Way.BROWSER, moment: str = "2026-11-25 08:15") -> Reminder:
    when = WallTime(datetime.fromisoformat(moment), "Europe/Paris")
    return Reminder(of, when, way, "Publier : Marché…", "Une note.")


def event_in(content: bytes) -> Component:
    return Calendar.from_ical(content).walk("VEVENT")[0]


def test_the_phone_rings_at_the_time_and_ten_minutes_before() -> None:
    event = event_in(calendar_file(reminder(tweet()), NOW))
    assert event.decoded("dtstart") == datetime(2026, 11, 25, 7, 15, tzinfo=UTC)
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=15)
    alarms = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert alarms == [timedelta(minutes=-10), timedelta()]
    assert {str(alarm["action"]) for alarm in event.walk("VALARM")} == {"DISPLAY"}


def test_the_text_comes_back_letter_by_letter() -> None:
    event = event_in(calendar_file(reminder(tweet()), NOW))
    assert str(event["summary"]) == "Publier : Marché…"
    note, text, address = str(event["description"]).split("\n\n")
    assert (note, text) == ("Une note.", TEXT)
    assert parse_qs(urlsplit(address).query)["text"] == [TEXT]
    assert str(event["url"]) == address


def test_lines_are_as_long_as_calendars_take_them() -> None:
    content = calendar_file(reminder(tweet()), NOW)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_the_time_is_the_walls_with_the_rules_of_its_zone() -> None:
    content = calendar_file(reminder(tweet()), NOW)
    assert b"DTSTART;TZID=Europe/Paris:20261125T081500" in content
    (zone,) = Calendar.from_ical(content).walk("VTIMEZONE")
    assert str(zone["tzid"]) == "Europe/Paris"
    assert len(content) < 4000


def test_an_hour_that_spring_skips_rings_when_the_tweet_leaves() -> None:
    skipped = reminder(tweet(), moment="2027-03-28 02:30")
    event = event_in(calendar_file(skipped, NOW))
    assert event.decoded("dtstart") == skipped.when.instant()


def test_a_later_reminder_of_the_same_tweet_takes_the_place_of_the_first() -> None:
    first = event_in(calendar_file(reminder(tweet()), NOW))
    later = event_in(calendar_file(reminder(tweet(version=5)), NOW))
    assert first["uid"] == later["uid"] == "0f8b-uuid@ramage"
    assert int(str(later["sequence"])) > int(str(first["sequence"]))


def test_what_is_practised_has_no_way_to_x() -> None:
    content = calendar_file(reminder(tweet(), Way.PRACTICE), NOW)
    assert b"x.com" not in content
    assert "url" not in event_in(content)


def test_a_thread_opens_with_its_next_message_and_an_answer_with_what_it_answers() -> None:
    begun = tweet("un", "deux", reply_to="https://x.com/a/status/42")
    assert parse_qs(urlsplit(address_of(begun, Way.KEY)).query) == {
        "text": ["un"],
        "in_reply_to": ["42"],
    }
    out = replace(begun.parts[0], published_at=NOW)
    half = replace(begun, parts=(out, begun.parts[1]))
    assert parse_qs(urlsplit(address_of(half, Way.KEY)).query) == {"text": ["deux"]}
    event = event_in(calendar_file(reminder(half), NOW))
    assert "un\n" not in str(event["description"])


@pytest.mark.parametrize(
    ("said", "named"),
    [("rappel.ics", "rappel.ics"), ("rappel.ICS", "rappel.ICS"), ("8.15", "8.15.ics")],
)
def test_the_file_is_named_as_phones_know_it(tmp_path: Path, said: str, named: str) -> None:
    assert save(reminder(tweet()), tmp_path / said, NOW) == tmp_path / named
    assert event_in((tmp_path / named).read_bytes())


def test_where_it_cannot_be_written_the_system_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        save(reminder(tweet()), tmp_path / "no such folder" / "rappel.ics", NOW)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to what a process writes")
def test_what_cannot_be_written_whole_leaves_the_file_that_stood_there(tmp_path: Path) -> None:
    import resource

    old = save(reminder(tweet()), tmp_path / "rappel.ics", NOW)
    before, limits = old.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(OSError):
            save(reminder(tweet("Autre")), old, NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert old.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["rappel.ics"]
