"""Times as a person says them: "mardi 24 novembre à 8 h 15, dans 2 jours".

Names of days and months come from `QLocale()`, the order of words from the translation in force:
a language is one set of patterns, and nothing here knows which one is spoken.
"""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from desktop.core.agenda import WEEK, WallTime

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
DAYS_IN_MONTH = 30
DAYS_IN_YEAR = 365
COUNTED_DAYS = 60
"""Up to two months are counted in days; further away nobody counts them."""

VOWELS = frozenset("AEIOU")
"""Towns that begin so have a pattern of their own: French says « heure d’Athènes »."""


def clock(moment: datetime | time, full: bool = False) -> str:
    """The hour on a clock: "8 h 15" or "8:15".

    A round hour is short ("8 h") where the language has a short form and `full` does not forbid it.
    """
    if moment.minute == 0 and not full:
        pattern = QCoreApplication.translate("times", "{hour}:00", "a round hour, short")
    else:
        pattern = QCoreApplication.translate("times", "{hour}:{minute}")
    return pattern.format(hour=moment.hour, minute=f"{moment.minute:02}")


def day(that: date, today: date) -> str:
    """A day by its weekday and date, with its year when that is not the present one."""
    if that.year == today.year:
        pattern = QCoreApplication.translate("times", "{weekday} {day} {month}")
    else:
        pattern = QCoreApplication.translate("times", "{weekday} {day} {month} {year}")
    return pattern.format(
        weekday=QLocale().dayName(that.isoweekday()),
        day=day_of_month(that),
        month=QLocale().monthName(that.month),
        year=that.year,
    )


def day_of_month(that: date) -> str:
    """The day's number; some languages say the first one otherwise ("1er")."""
    if that.day == 1:
        return QCoreApplication.translate("times", "1", "the first day of a month")
    return str(that.day)


def near_day(that: date, today: date) -> str:
    """The day by its nearness where it has one: "demain, lundi 23 novembre"; else as `day`."""
    name = day(that, today)
    match (that - today).days:
        case 0:
            return QCoreApplication.translate("times", "today")
        case 1:
            return QCoreApplication.translate("times", "tomorrow, {day}").format(day=name)
        case -1:
            return QCoreApplication.translate("times", "yesterday, {day}").format(day=name)
    return name


def spoken(when: WallTime, now: datetime, name_zone: bool = False, here: str = "") -> str:
    """The whole time in words, with how far away it is: for titles, tooltips and screen readers.

    `now` is an aware instant. The zone is named when asked for, and when its clock does not show
    what the clock of `here` (an IANA name; the computer's own zone when empty) shows at that time.
    """
    today = WallTime.at(now, when.zone).day
    named = name_zone or _differs(when, here or computer_zone())
    said = QCoreApplication.translate("times", "{day} at {clock}").format(
        day=near_day(when.day, today), clock=clock(when.moment, full=True)
    )
    parts = [said, zone_name(when.zone) if named else "", _distance(when, now, today)]
    return ", ".join(part for part in parts if part)


def dated(when: WallTime, now: datetime) -> str:
    """The time within a sentence: "jeudi 12 novembre à 18 h", "hier à 18 h"."""
    today = WallTime.at(now, when.zone).day
    return QCoreApplication.translate("times", "{day} at {clock}").format(
        day=_near_or_day(when.day, today), clock=clock(when.moment)
    )


def short(when: WallTime, now: datetime) -> str:
    """The time for a narrow place, such as the state line: "demain 8 h 15"."""
    today = WallTime.at(now, when.zone).day
    return QCoreApplication.translate("times", "{day} {clock}").format(
        day=_near_or_day(when.day, today), clock=clock(when.moment)
    )


def ago(instant: datetime, now: datetime) -> str:
    """How long ago (or in how long) an instant is: "il y a 2 min", "dans 3 h"."""
    seconds = round((now - instant).total_seconds())
    if abs(seconds) < MINUTE:
        return _seconds_away(seconds)
    if abs(seconds) < HOUR:
        return _minutes_away(round(-seconds / MINUTE))
    if abs(seconds) < DAY:
        return _hours_away(round(-seconds / HOUR))
    return days_away(round(-seconds / DAY))


def days_away(days: int) -> str:
    """A number of days from now in words; negative is past, 0 says nothing."""
    if days == 0:
        return ""
    if abs(days) < COUNTED_DAYS:
        if days > 0:
            return QCoreApplication.translate("times", "in %n day(s)", "", days)
        return QCoreApplication.translate("times", "%n day(s) ago", "", -days)
    months = abs(days) // DAYS_IN_MONTH
    if days > 0:
        return QCoreApplication.translate("times", "in %n month(s)", "", months)
    return QCoreApplication.translate("times", "%n month(s) ago", "", months)


def month_title(year: int, month: int) -> str:
    """The page's title: "Novembre 2026"."""
    name = QLocale().standaloneMonthName(month)
    return f"{name[:1].upper()}{name[1:]} {year}"


def week_title(first: date, last: date) -> str:
    """The title of a week: "Du 23 au 29 novembre 2026"."""
    month = QLocale().monthName
    if (first.year, first.month) == (last.year, last.month):
        pattern = QCoreApplication.translate("times", "{day} to {last} {month} {year}")
    elif first.year == last.year:
        pattern = QCoreApplication.translate(
            "times", "{day} {first_month} to {last} {month} {year}"
        )
    else:
        pattern = QCoreApplication.translate(
            "times", "{day} {first_month} {first_year} to {last} {month} {year}"
        )
    return pattern.format(
        day=day_of_month(first),
        first_month=month(first.month),
        first_year=first.year,
        last=day_of_month(last),
        month=month(last.month),
        year=last.year,
    )


def short_day(that: date, today: date) -> str:
    """A day for a narrow place: "6 déc.", with its year when that is far from the present one."""
    name = QLocale().monthName(that.month, QLocale.FormatType.ShortFormat)
    if abs((that - today).days) < DAYS_IN_YEAR:
        pattern = QCoreApplication.translate("times", "{day} {month}")
    else:
        pattern = QCoreApplication.translate("times", "{day} {month} {year}")
    return pattern.format(day=day_of_month(that), month=name, year=that.year)


def short_weekdays() -> tuple[str, ...]:
    """The seven heads of a month's columns, beginning with the language's first day."""
    first = first_weekday()
    return tuple(
        QLocale().dayName((first + n) % WEEK + 1, QLocale.FormatType.ShortFormat)
        for n in range(WEEK)
    )


def weekday_letters(that: date) -> str:
    """For the narrowest place, such as under a line of seven days: "lun."."""
    return QLocale().dayName(that.weekday() + 1, QLocale.FormatType.ShortFormat)


def first_weekday() -> int:
    """The day on which a week begins (0 is Monday), as the language has it."""
    return QLocale().firstDayOfWeek().value - 1


def computer_zone() -> str:
    """The IANA name of the zone this computer is set to."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def zone_name(zone: str) -> str:
    """A zone by its town: "heure de Paris"."""
    if zone.rsplit("/", 1)[-1] in ("UTC", "GMT", "UCT", "Universal", "Zulu"):
        return QCoreApplication.translate("times", "universal time")
    if zone == "Indian/Reunion":
        return QCoreApplication.translate("times", "Réunion time")
    city = zone.rsplit("/", 1)[-1].replace("_", " ")
    if city[:1] in VOWELS:
        return QCoreApplication.translate("times", "{city} local time").format(city=city)
    return QCoreApplication.translate("times", "{city} time").format(city=city)


def _near_or_day(that: date, today: date) -> str:
    match (that - today).days:
        case 0:
            return QCoreApplication.translate("times", "today")
        case 1:
            return QCoreApplication.translate("times", "tomorrow")
        case -1:
            return QCoreApplication.translate("times", "yesterday")
    return day(that, today)


def _differs(when: WallTime, here: str) -> bool:
    if when.zone == here:
        return False
    try:
        return WallTime.at(when.instant(), here).moment != when.kept().moment
    except (ZoneInfoNotFoundError, ValueError):
        # Windows and bare containers name zones that the time zone database does not have.
        return True


def _distance(when: WallTime, now: datetime, today: date) -> str:
    days = (when.day - today).days
    if days == 0:
        return ago(when.instant(), now)
    return "" if abs(days) == 1 else days_away(days)


def _seconds_away(seconds: int) -> str:
    if seconds >= 2:
        return QCoreApplication.translate("times", "%n s ago", "", seconds)
    return QCoreApplication.translate("times", "now")


def _minutes_away(minutes: int) -> str:
    if minutes < 0:
        return QCoreApplication.translate("times", "%n min ago", "", -minutes)
    return QCoreApplication.translate("times", "in %n min", "", minutes)


def _hours_away(hours: int) -> str:
    if hours < 0:
        return QCoreApplication.translate("times", "%n h ago", "", -hours)
    return QCoreApplication.translate("times", "in %n h", "", hours)
