"""Times as people read them, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.core.agenda import WallTime
from desktop.core.settings import Language
from desktop.ui import times
from desktop.ui.language import Languages

PARIS = "Europe/Paris"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)  # 10 h 30 in Paris, a Sunday


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before = QLocale()
    languages = Languages()
    yield languages
    languages.leave()
    QLocale.setDefault(before)


@pytest.fixture
def french(languages: Languages) -> None:
    languages.choose(Language.FRENCH)
    assert QCoreApplication.translate("times", "today") == "aujourd’hui"


@pytest.fixture
def english(languages: Languages) -> None:
    languages.choose(Language.ENGLISH)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def paris(*moment: int) -> WallTime:
    return WallTime(datetime(*moment), PARIS)  # type: ignore[arg-type]  # noqa: DTZ001


def plain(text: str) -> str:
    """No-break spaces written as ~, so that a table of cases shows where they are."""
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("hour", "minute", "short", "full"),
    [
        (8, 15, "8~h~15", "8~h~15"),
        (8, 5, "8~h~05", "8~h~05"),
        (18, 0, "18~h", "18~h~00"),
        (0, 0, "0~h", "0~h~00"),
    ],
)
@pytest.mark.usefixtures("french")
def test_a_french_hour_keeps_together(hour: int, minute: int, short: str, full: str) -> None:
    moment = datetime(2026, 11, 22, hour, minute, tzinfo=UTC)
    assert plain(times.clock(moment)) == short
    assert plain(times.clock(moment, full=True)) == full


@pytest.mark.usefixtures("english")
def test_an_english_hour_always_has_its_minutes() -> None:
    assert times.clock(datetime(2026, 11, 22, 18, 0, tzinfo=UTC)) == "18:00"
    assert times.clock(datetime(2026, 11, 22, 8, 5, tzinfo=UTC)) == "8:05"


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (paris(2026, 11, 24, 8, 15), "mardi 24~novembre à 8~h~15, dans 2~jours"),
        (paris(2026, 11, 23, 8, 15), "demain, lundi 23~novembre à 8~h~15"),
        (paris(2026, 11, 22, 18, 0), "aujourd’hui à 18~h~00, dans 8~h"),
        (paris(2026, 11, 22, 10, 50), "aujourd’hui à 10~h~50, dans 20~min"),
        (paris(2026, 11, 22, 10, 10), "aujourd’hui à 10~h~10, il y a 20~min"),
        (paris(2026, 11, 21, 12, 0), "hier, samedi 21~novembre à 12~h~00"),
        (paris(2026, 11, 12, 18, 0), "jeudi 12~novembre à 18~h~00, il y a 10~jours"),
        (paris(2026, 12, 1, 9, 0), "mardi 1er~décembre à 9~h~00, dans 9~jours"),
        (paris(2027, 3, 30, 9, 0), "mardi 30~mars 2027 à 9~h~00, dans 4~mois"),
    ],
)
@pytest.mark.usefixtures("french")
def test_a_planned_time_speaks_french(when: WallTime, said: str) -> None:
    assert plain(times.spoken(when, NOW, here=PARIS)) == said


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (paris(2026, 11, 24, 8, 15), "Tuesday 24 November at 8:15, in 2 days"),
        (paris(2026, 11, 23, 8, 15), "tomorrow, Monday 23 November at 8:15"),
        (paris(2027, 3, 30, 9, 0), "Tuesday 30 March 2027 at 9:00, in 4 months"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_planned_time_speaks_english(when: WallTime, said: str) -> None:
    assert times.spoken(when, NOW, here=PARIS) == said


@pytest.mark.parametrize(
    ("here", "named"),
    [
        (PARIS, False),
        ("Europe/Brussels", False),  # another name, the same clock
        ("Europe/London", True),
        ("Etc/UTC", True),
        ("Nowhere/Unheard", True),
    ],
)
@pytest.mark.usefixtures("french")
def test_the_zone_is_named_where_clocks_differ(here: str, named: bool) -> None:
    said = times.spoken(paris(2026, 11, 24, 8, 15), NOW, here=here)
    assert ("heure de Paris" in said) is named


@pytest.mark.usefixtures("french")
def test_the_zone_is_named_when_asked_for() -> None:
    said = times.spoken(paris(2026, 11, 24, 8, 15), NOW, name_zone=True, here=PARIS)
    assert plain(said) == "mardi 24~novembre à 8~h~15, heure de Paris, dans 2~jours"


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        (PARIS, "heure de Paris"),
        ("Europe/Amsterdam", "heure d’Amsterdam"),
        ("Indian/Reunion", "heure de La Réunion"),
        ("America/Port_of_Spain", "heure de Port of Spain"),
        ("Etc/UTC", "heure universelle"),
    ],
)
@pytest.mark.usefixtures("french")
def test_a_zone_is_called_by_its_town(zone: str, name: str) -> None:
    assert times.zone_name(zone) == name


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (timedelta(seconds=-2), "il y a 2~s"),
        (timedelta(), "maintenant"),
        (timedelta(minutes=-1), "il y a 1~min"),
        (timedelta(hours=-3), "il y a 3~h"),
        (timedelta(days=-1), "il y a 1~jour"),
        (timedelta(minutes=90), "dans 2~h"),
        (timedelta(days=2), "dans 2~jours"),
    ],
)
@pytest.mark.usefixtures("french")
def test_how_long_ago_in_french(away: timedelta, said: str) -> None:
    assert plain(times.ago(NOW + away, NOW)) == said


@pytest.mark.usefixtures("french")
def test_a_french_week_begins_on_monday() -> None:
    assert times.first_weekday() == 0
    assert times.short_weekdays()[0] == "lun."
    assert times.month_title(2026, 11) == "Novembre 2026"


@pytest.mark.usefixtures("english")
def test_an_american_week_begins_on_sunday() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert times.first_weekday() == 6
    assert times.short_weekdays()[0] == "Sun"


@pytest.mark.usefixtures("french")
def test_a_day_says_its_year_when_it_is_another_one() -> None:
    assert plain(times.day(date(2027, 1, 1), date(2026, 11, 22))) == "vendredi 1er~janvier 2027"
    assert plain(times.day(date(2026, 11, 24), date(2026, 11, 22))) == "mardi 24~novembre"


@pytest.mark.usefixtures("french")
def test_a_time_in_a_narrow_place_is_short() -> None:
    assert plain(times.short(paris(2026, 11, 23, 8, 15), NOW)) == "demain 8~h~15"
    assert plain(times.dated(paris(2026, 11, 12, 18, 0), NOW)) == "jeudi 12~novembre à 18~h"
