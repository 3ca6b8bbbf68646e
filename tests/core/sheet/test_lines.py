"""Lines judged one by one: what each would become, or why it stays outside."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from desktop.core.sheet.columns import Column, Layout, reading_of
from desktop.core.sheet.lines import Judge, Line, Problem, Remark
from desktop.core.sheet.moments import Order, moment_of
from desktop.core.sheet.table import Cell, rows_of
from desktop.core.tweet import State

PARIS = "Europe/Paris"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def lines(table: str, order: Order | None = None) -> list[Line]:
    rows = rows_of(table.encode())
    reading = reading_of(rows)
    assert reading is not None
    return Judge(rows, reading, {"lune": 1, "boulangerie de la lune": 1}, PARIS, NOW, order).lines()


def when_of(line: Line) -> str:
    return f"{line.when.moment:%Y-%m-%d %H:%M}" if line.when else ""


@pytest.mark.parametrize(
    ("day", "hour", "moment"),
    [
        ("24/11/2026", "8 h 15", "2026-11-24 08:15"),
        ("24/11/2026", "08:15", "2026-11-24 08:15"),
        ("24/11/2026", "8h", "2026-11-24 08:00"),
        ("24-11-2026", "8.15", "2026-11-24 08:15"),
        ("24/11/26", "20:15:00", "2026-11-24 20:15"),
        ("2026-11-24", "8:15 PM", "2026-11-24 20:15"),
        ("2026-11-24 08:15", "", "2026-11-24 08:15"),
        ("2026-11-24T08:15:30", "", "2026-11-24 08:15"),
        ("24/11/2026 à 8 h", "", ""),
        ("24/11/2026\u00a08\u202fh\u00a015", "", "2026-11-24 08:15"),
        ("24/11/2026 08:15", "", "2026-11-24 08:15"),
        ("31/11/2026", "8h", ""),
        ("24/11/2026", "25:00", ""),
        ("24/11/2026", "8:75", ""),
        ("24/11/2026", "", ""),
        ("24/11", "8h", ""),
        ("mardi", "8h", ""),
        ("24/11/1026", "8h", ""),
        ("2026-11-24T08:15:00Z", "", ""),
        ("", "8h", ""),
        (date(2026, 11, 24), time(8, 15), "2026-11-24 08:15"),
        (datetime(2026, 11, 24, 8, 15), "", "2026-11-24 08:15"),  # noqa: DTZ001
        (datetime(2026, 11, 24), "8 h 15", "2026-11-24 08:15"),  # noqa: DTZ001
        (date(2026, 11, 24), "", ""),
        (time(8, 15), "", ""),
    ],
)
def test_days_and_hours_are_read_as_they_are_written(day: Cell, hour: Cell, moment: str) -> None:
    try:
        found = moment_of(day, hour, Order.DAY_FIRST)
    except ValueError:
        found = None
    assert (f"{found:%Y-%m-%d %H:%M}" if found else "") == moment


def test_the_month_may_come_first() -> None:
    found = moment_of("11/24/2026", "8:15", Order.MONTH_FIRST)
    assert found == datetime(2026, 11, 24, 8, 15)  # noqa: DTZ001


def test_one_date_proves_the_order_of_all() -> None:
    table = "date;heure;texte\n05/12/2026;8h;Un\n12/24/2026;8h;Deux\n"
    assert lines(table)[0].remark is Remark.PAST
    assert when_of(lines(table)[1]) == "2026-12-24 08:00"


def test_without_a_proof_the_day_comes_first_unless_the_person_says_otherwise() -> None:
    table = "date;heure;texte\n05/12/2026;8h;Un\n"
    assert when_of(lines(table)[0]) == "2026-12-05 08:00"
    assert lines(table, Order.MONTH_FIRST)[0].remark is Remark.PAST


def test_good_lines_come_in_beside_bad_ones() -> None:
    table = (
        "date;heure;texte;compte\n"
        "24/11/2026;8 h 15;Fournée de brioches;@lune\n"
        "31/11/2026;8 h 15;Un jour qui n’existe pas;lune\n"
        "25/11/2026;8 h 15;;lune\n"
        "26/11/2026;8 h 15;À qui ?;soleil\n"
        "27/11/2026;8 h 15;Boulangerie;Boulangerie de la Lune\n"
    )
    found = lines(table)
    assert [line.problem for line in found] == [
        None,
        Problem.BAD_DATE,
        Problem.NO_TEXT,
        Problem.UNKNOWN_ACCOUNT,
        None,
    ]
    assert [line.number for line in found] == [2, 3, 4, 5, 6]
    assert found[1].found == "31/11/2026 8 h 15"
    assert found[3].found == "soleil"


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        (";;Sans jour", Remark.NO_DATE),
        ("20/11/2026;8h;Hier", Remark.PAST),
        ("28/03/2027;2h30;La nuit du changement", Remark.SKIPPED_HOUR),
        ("24/11/2026;8h;Demain", None),
    ],
)
def test_what_is_worth_knowing_of_a_line_is_told(line: str, remark: Remark | None) -> None:
    (found,) = lines(f"date;heure;texte\n{line}\n")
    assert (found.problem, found.remark) == (None, remark)
    if remark in (Remark.PAST, Remark.NO_DATE):
        assert found.when is None


def test_a_skipped_hour_stands_where_the_clock_will_show_it() -> None:
    (found,) = lines("date;heure;texte\n28/03/2027;2h30;La nuit\n")
    assert when_of(found) == "2027-03-28 03:30"


def test_a_zone_of_its_own_is_kept_and_an_unknown_one_refused() -> None:
    table = (
        "date;heure;texte;fuseau\n24/11/2026;8h;Un;America/Martinique\n24/11/2026;8h;Deux;Lune\n"
    )
    one, two = lines(table)
    assert one.when is not None
    assert one.when.zone == "America/Martinique"
    assert (two.problem, two.found) == (Problem.BAD_ZONE, "Lune")


def test_what_the_table_says_is_published_has_no_day_to_leave_on() -> None:
    table = "date;heure;texte;etat\n24/12/2026;8h;Parti;published\n"
    (found,) = lines(table)
    assert (found.state, found.when, found.remark) == (State.PUBLISHED, None, Remark.PUBLISHED)


def test_a_sign_that_x_refuses_is_told() -> None:
    (found,) = lines("texte\nUn \ufffe deux\n")
    assert found.problem is Problem.FORBIDDEN_SIGN


@pytest.mark.parametrize(
    ("table", "layout", "when", "text"),
    [
        (
            'Text,Image URL,Tags,Posting Time\n"Brioche, tiède",,,2026-11-24 08:15\n',
            Layout.BUFFER,
            "2026-11-24 08:15",
            "Brioche, tiède",
        ),
        (
            '11/24/2026 08:15,"Brioche, tiède",https://lune.fr\n',
            Layout.HOOTSUITE,
            "2026-11-24 08:15",
            "Brioche, tiède https://lune.fr",
        ),
        (
            "Message;Jour;Heure\nBrioche;24/11/2026;8h15\n",
            Layout.HEADED,
            "2026-11-24 08:15",
            "Brioche",
        ),
        (
            "content,postAtSpecificTime\nBrioche,2026-11-24 08:15:00\n",
            Layout.HEADED,
            "2026-11-24 08:15",
            "Brioche",
        ),
    ],
)
def test_the_layouts_of_other_tools_are_known(
    table: str, layout: Layout, when: str, text: str
) -> None:
    reading = reading_of(rows_of(table.encode()))
    assert reading is not None
    assert reading.layout is layout
    (found,) = lines(table)
    assert (when_of(found), found.text) == (when, text)


@pytest.mark.parametrize("table", ["a;b;c\n1;2;3\n", "un seul mot\n", "prix;quantité\n3;4\n"])
def test_a_table_without_texts_is_none_of_ours(table: str) -> None:
    assert reading_of(rows_of(table.encode())) is None


def test_a_table_names_no_file_of_this_computer() -> None:
    rest = '{""media"":[{""kind"":""picture"",""sha256"":""../../etc/passwd"",""name"":""x"",' + (
        '""media_type"":""image/jpeg"",""size"":1,""width"":1,""height"":1}]}'
    )
    table = f'identifiant;texte;ramage\n;Un;"{rest}"\n'
    (found,) = lines(table)
    assert found.extras.media == ()


def test_our_heads_are_those_we_write() -> None:
    heads = ";".join(column.value for column in Column)
    reading = reading_of(rows_of(f"{heads}\n;;Un\n".encode()))
    assert reading is not None
    assert (reading.layout, len(reading.places)) == (Layout.OURS, len(Column))
