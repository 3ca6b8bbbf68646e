"""A reminder for the phone: one planned tweet as a calendar file that rings at its time.

For what no program can do on a computer that is off. Format: RFC 5545, by icalendar, which folds
and escapes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.account import Way
from desktop.core.addresses import tweet_id_in
from desktop.core.agenda import WallTime
from desktop.core.tweet import State, Tweet
from desktop.network.browser import intent_address
from desktop.services.files import write_whole

if TYPE_CHECKING:
    from icalendar import Alarm, Event

LASTS = timedelta(minutes=15)
BEFORE = timedelta(minutes=10)
"""The first of the two alarms: time enough to reach the shop, or the computer."""

_A_YEAR = timedelta(days=366)
"""The zone's rules are told for so long around the time: some phones trust the file's own."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """`title` and `note` are what the phone shows; `note` may be empty."""

    tweet: Tweet
    when: WallTime
    way: Way
    title: str
    note: str


def calendar_file(reminder: Reminder, now: datetime) -> bytes:
    """The whole file of one."""
    return calendar_of([reminder], now)


def calendar_of(reminders: Iterable[Reminder], now: datetime) -> bytes:
    """A file of many. The same tweet has the same name in each, so that a later one replaces it."""
    # Imported where used: 90 ms, for what few ask for.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Ramage//Ramage//EN")
    calendar.add("version", "2.0")
    starts: list[datetime] = []
    for reminder in reminders:
        starts.append(reminder.when.kept().aware())
        calendar.add_component(_event(reminder, starts[-1], now))
    if starts:
        days = [start.date() for start in starts]
        calendar.add_missing_timezones(min(days) - _A_YEAR, max(days) + _A_YEAR)
    content: bytes = calendar.to_ical()
    return content


def _event(reminder: Reminder, start: datetime, now: datetime) -> Event:
    from icalendar import Event

    tweet = reminder.tweet
    event = Event()
    event.add("uid", f"{tweet.uuid}@ramage")
    event.add("sequence", tweet.version)
    event.add("dtstamp", now)
    event.add("dtstart", start)
    event.add("dtend", start + LASTS)
    event.add("summary", reminder.title)
    event.add("description", _description(reminder))
    event.add("status", "TENTATIVE" if tweet.state is State.DRAFT else "CONFIRMED")
    address = address_of(tweet, reminder.way)
    if address:
        event.add("url", address)
    if tweet.state is not State.PUBLISHED:
        for before in (BEFORE, timedelta()):
            event.add_component(_alarm(reminder.title, before))
    return event


def address_of(tweet: Tweet, way: Way) -> str:
    """X's own composer with its next message filled in, which a phone opens in X's app.

    Empty for a practice account: what is practised must not reach X.
    """
    part = tweet.next_part
    if way is Way.PRACTICE or part is None or tweet.state is State.DRAFT:
        return ""
    reply_to = tweet_id_in(tweet.planned_extras.reply_to) if part.position == 0 else ""
    return intent_address(part.text, reply_to)


def save(reminder: Reminder, path: Path, now: datetime) -> Path:
    """Write it to `path`, named `.ics` where it is not. Raises OSError; half a file is not left."""
    return write_whole(path, ".ics", calendar_file(reminder, now))


def _description(reminder: Reminder) -> str:
    tweet = reminder.tweet
    texts = [part.text for part in tweet.parts if not part.is_out] or [tweet.text]
    address = address_of(tweet, reminder.way)
    return "\n\n".join(said for said in (reminder.note, *texts, address) if said)


def _alarm(title: str, before: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -before)
    return alarm
