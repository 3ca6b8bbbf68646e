"""Tables brought into the calendar and out of it: nothing half done, nothing lost on the way."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from io import StringIO
from pathlib import Path

import pytest
from icalendar import Calendar

from desktop.core.account import Account, Way
from desktop.core.agenda import WallTime
from desktop.core.extras import Extras, Poll
from desktop.core.kinds.kind import Kind
from desktop.core.meeting import Meeting, Pace
from desktop.core.sheet.columns import Layout
from desktop.core.sheet.lines import Problem
from desktop.core.sheet.moments import Order
from desktop.core.tweet import State, Tweet
from desktop.services.exporting import Exporting, Format
from desktop.services.importing import (
    Act,
    Cancelled,
    CannotRead,
    Importing,
    Progress,
    Unreadable,
)
from desktop.services.meetings import Meetings
from desktop.services.rearranging import Rearranger
from tests.workshop import PARIS, HeldClock, ScriptedNetwork, Workshop

EVER = (date(2020, 1, 1), date(2040, 1, 1))


@pytest.fixture
def importing(shop: Workshop, clock: HeldClock) -> Importing:
    return Importing(shop.open_plan, clock, lambda: PARIS)


@pytest.fixture
def exporting(shop: Workshop, clock: HeldClock) -> Exporting:
    return Exporting(shop.open_plan, clock)


@pytest.fixture
def hand(shop: Workshop, clock: HeldClock) -> Rearranger:
    return Rearranger(shop.open_plan, clock)


def told(tweet: Tweet, _: Way) -> tuple[str, str]:
    return f"Publier : {tweet.shown[:20]}", "Une note."


def accounts(shop: Workshop) -> tuple[Account, ...]:
    return shop.all_accounts()


def table(tmp_path: Path, text: str, name: str = "mois.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def take(shop: Workshop, importing: Importing, path: Path, is_planned: bool = False) -> None:
    look = importing.look(path, accounts(shop))
    importing.bring_in(look, accounts(shop), shop.account().id, is_planned, Progress())


def seen(shop: Workshop) -> list[tuple[object, ...]]:
    with shop.open_plan() as db:
        ids = [row["id"] for row in db.query("SELECT id FROM tweet WHERE removed_at IS NULL")]
    every = [tweet for number in ids if (tweet := shop.drafts.open(number))]
    return sorted(
        (t.uuid, t.account_id, t.text, t.state.value, t.when, t.extras) for t in every
    )  # fmt: skip


def unreadable(act: Callable[[], object]) -> Unreadable:
    with pytest.raises(CannotRead) as error:
        act()
    return error.value.reason


MONTH = (
    "date;heure;texte\n"
    "24/12/2026;8 h 15;Bûche au citron\n"
    "25/12/2026;9 h;Joyeux Noël à tous\n"
    "32/12/2026;9 h;Un jour de trop\n"
    ";;Une idée sans jour\n"
)


def test_good_lines_become_drafts_on_their_days(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    take(shop, importing, table(tmp_path, MONTH))
    on_days = shop.planner.between(*EVER)
    assert [tweet.text for tweet in on_days] == ["Bûche au citron", "Joyeux Noël à tous"]
    assert {tweet.state for tweet in on_days} == {State.DRAFT}
    assert "Une idée sans jour" in {tweet.text for tweet in shop.drafts.all()}


def test_they_are_planned_where_that_is_asked(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    take(shop, importing, table(tmp_path, MONTH), is_planned=True)
    on_days = shop.planner.between(*EVER)
    assert {tweet.state for tweet in on_days} == {State.PLANNED}
    assert [part.text for part in on_days[0].parts] == ["Bûche au citron"]


def test_what_costs_money_is_not_planned_unseen(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    keyed = shop.by_key()
    look = importing.look(table(tmp_path, MONTH), accounts(shop))
    change = importing.bring_in(look, accounts(shop), keyed.id, True, Progress())
    assert {tweet.state for tweet in change.added} == {State.DRAFT}


def test_looking_changes_nothing(shop: Workshop, importing: Importing, tmp_path: Path) -> None:
    look = importing.look(table(tmp_path, MONTH), accounts(shop))
    assert seen(shop) == []
    assert [line.problem for line in look.lines] == [None, None, Problem.BAD_DATE, None]
    assert set(look.acts.values()) == {Act.ADD}


def test_bringing_in_is_taken_back_in_one_go(
    shop: Workshop, importing: Importing, hand: Rearranger, tmp_path: Path
) -> None:
    shop.draft("Déjà là")
    before = seen(shop)
    look = importing.look(table(tmp_path, MONTH), accounts(shop))
    change = importing.bring_in(look, accounts(shop), shop.account().id, True, Progress())
    assert len(seen(shop)) == len(before) + 3
    hand.take_back(change)
    assert seen(shop) == before


def test_five_thousand_lines_stopped_on_the_way_leave_nothing(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    many = "".join(f"24/12/2026;8 h;Ligne {n}\n" for n in range(5000))
    look = importing.look(table(tmp_path, f"date;heure;texte\n{many}"), accounts(shop))
    assert len(look.good) == 5000

    class Impatient(Progress):
        """Stops once it sees that a thousand lines are done."""

        def __setattr__(self, name: str, value: object) -> None:
            super().__setattr__(name, value)
            if name == "done" and isinstance(value, int) and value >= 1000:
                super().__setattr__("is_cancelled", True)

    progress = Impatient()
    with pytest.raises(Cancelled):
        importing.bring_in(look, accounts(shop), shop.account().id, False, progress)
    assert (progress.done, progress.total) == (1000, 5000)
    assert seen(shop) == []


def test_a_rich_calendar_goes_out_and_comes_back_on_another_computer(
    shop: Workshop,
    importing: Importing,
    exporting: Exporting,
    clock: HeldClock,
    tmp_path: Path,
) -> None:
    extras = Extras(poll=Poll(("Oui", "Non")), note="Pour Léa", kind=Kind.QUESTION, by_browser=True)
    for text in (
        "=SOMME(A1:A9)",
        "@lune, merci ; à demain",
        '\'Deux lignes\net "des guillemets"',
        "Émoji 👨‍👩‍👧 🇫🇷 \u00a0fin ",
    ):
        shop.plan(text, minutes=60, extras=extras)
    Meetings(shop.open_plan, clock).plan(
        Meeting(0, shop.account().id, "m", "Miel", Pace.WEEKLY, 1, time(9), PARIS,
                clock.now.date(), count=3), frozenset(), "61",
    )  # fmt: skip
    written = exporting.write(tmp_path / "calendrier", Format.CSV, *EVER, accounts(shop), told)
    assert (written.path.name, written.count) == ("calendrier.csv", 7)
    before = seen(shop)

    other = Workshop(tmp_path / "other", clock, ScriptedNetwork(clock))
    other.start()
    other.account()
    there = Importing(other.open_plan, clock, lambda: PARIS)
    look = there.look(written.path, accounts(other))
    assert look.layout is Layout.OURS
    assert [line.problem for line in look.lines] == [None] * 7
    there.bring_in(look, accounts(other), other.account().id, False, Progress())
    drafted = [(*row[:3], State.DRAFT.value, *row[4:]) for row in before]
    assert seen(other) == drafted

    again = importing.look(written.path, accounts(shop))
    assert set(again.acts.values()) == {Act.NONE}
    importing.bring_in(again, accounts(shop), shop.account().id, True, Progress())
    assert seen(shop) == before


def test_what_was_changed_in_the_spreadsheet_changes_here(
    shop: Workshop, importing: Importing, exporting: Exporting, hand: Rearranger, tmp_path: Path
) -> None:
    planned = shop.plan("Brioche", minutes=600)
    path = exporting.write(tmp_path / "c", Format.CSV, *EVER, accounts(shop), told).path
    text = path.read_text("utf-8-sig").replace("Brioche", "Brioche tiède")
    path.write_text(text, "utf-8-sig")
    look = importing.look(path, accounts(shop))
    assert list(look.acts.values()) == [Act.CHANGE]
    change = importing.bring_in(look, accounts(shop), 1, False, Progress())
    now = shop.tweet(planned)
    assert (now.state, now.text, now.parts[0].text) == (
        State.PLANNED, "Brioche tiède", "Brioche tiède",
    )  # fmt: skip
    hand.take_back(change)
    assert shop.tweet(planned).parts[0].text == "Brioche"


def test_what_has_left_is_never_changed_by_a_table(
    shop: Workshop, importing: Importing, exporting: Exporting, clock: HeldClock, tmp_path: Path
) -> None:
    shop.plan("Parti", minutes=5)
    clock.pass_by(minutes=6)
    shop.publisher.tick()
    path = exporting.write(tmp_path / "c", Format.CSV, *EVER, accounts(shop), told).path
    path.write_text(path.read_text("utf-8-sig").replace("Parti", "Revenu"), "utf-8-sig")
    look = importing.look(path, accounts(shop))
    assert list(look.acts.values()) == [Act.NONE]


def test_a_removed_tweet_comes_back_under_a_new_name(
    shop: Workshop, importing: Importing, exporting: Exporting, hand: Rearranger, tmp_path: Path
) -> None:
    planned = shop.plan("Brioche", minutes=600)
    path = exporting.write(tmp_path / "c", Format.CSV, *EVER, accounts(shop), told).path
    hand.remove([planned.id])
    take(shop, importing, path)
    ((uuid, *_),) = seen(shop)
    assert uuid != planned.uuid


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Unreadable.EMPTY),
        (b"texte\n", Unreadable.EMPTY),
        (b"\x89PNG\r\n\x1a\n\0\0", Unreadable.NOT_A_TABLE),
        (b"prix;quantite\n3;4\n", Unreadable.NO_TEXTS),
    ],
)
def test_a_file_that_is_no_calendar_is_said_to_be_none(
    shop: Workshop, importing: Importing, tmp_path: Path, content: bytes, reason: Unreadable
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    assert unreadable(lambda: importing.look(path, accounts(shop))) is reason


def test_the_order_of_days_and_months_can_be_said(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    path = table(tmp_path, "date;heure;texte\n05/12/2026;8h;Un\n")
    look = importing.look(path, accounts(shop))
    assert (look.order, look.is_order_proven) == (Order.DAY_FIRST, False)
    other = importing.look(path, accounts(shop), Order.MONTH_FIRST)
    assert other.lines[0].when is None


def ods(path: Path, rows: list[list[tuple[str, str]]]) -> Path:
    """A spreadsheet as LibreOffice writes it, of cells that are (type, value)."""

    def cell(kind: str, value: str) -> str:
        if kind == "string":
            return (
                f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
                "</table:table-cell>"
            )
        name = "time-value" if kind == "time" else "date-value"
        return f'<table:table-cell office:value-type="{kind}" office:{name}="{value}"/>'

    body = "".join(
        f"<table:table-row>{''.join(cell(*one) for one in row)}</table:table-row>" for row in rows
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Mois">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest'
            ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        packed.writestr("content.xml", content)
    return path


def test_a_spreadsheet_of_libreoffice_is_read_with_its_days_and_hours(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    path = ods(
        tmp_path / "mois.ods",
        [
            [("string", "Date"), ("string", "Heure"), ("string", "Texte")],
            [("date", "2026-12-24"), ("time", "PT08H15M00S"), ("string", "Bûche")],
            [("string", "25/12/2026"), ("string", "9 h"), ("string", "'=Noël")],
        ],
    )
    look = importing.look(path, accounts(shop))
    assert [line.problem for line in look.lines] == [None, None]
    # What our own export guarded for the spreadsheet is itself again.
    assert [line.text for line in look.lines] == ["Bûche", "=Noël"]
    assert [f"{line.when.moment:%d/%m %H:%M}" for line in look.lines if line.when] == [
        "24/12 08:15",
        "25/12 09:00",
    ]


def test_what_is_no_spreadsheet_and_what_is_a_bomb_are_refused(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    fake = tmp_path / "faux.ods"
    fake.write_bytes(b"date;texte\n1;2\n")
    assert unreadable(lambda: importing.look(fake, accounts(shop))) is Unreadable.NOT_A_TABLE
    bomb = tmp_path / "bombe.ods"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("content.xml", b"0" * 250_000_000)
    assert unreadable(lambda: importing.look(bomb, accounts(shop))) is Unreadable.TOO_LARGE


def test_other_tools_get_their_layout_of_what_is_to_come(
    shop: Workshop, exporting: Exporting, tmp_path: Path
) -> None:
    shop.plan("=Bonjour", minutes=63)
    draft = shop.draft("Rien n’est décidé")
    Rearranger(shop.open_plan, shop.clock).pencil(draft.id, shop.in_minutes(120))
    buffer = exporting.write(tmp_path / "b", Format.BUFFER, *EVER, accounts(shop), told)
    rows = list(csv.reader(StringIO(buffer.path.read_text("utf-8"))))
    # A draft would leave there without having been planned.
    assert len(rows) == 2
    assert rows[0] == ["Text", "Image URL", "Tags", "Posting Time"]
    assert rows[1][0] == " =Bonjour"
    assert datetime.strptime(rows[1][3], "%Y-%m-%d %H:%M")  # noqa: DTZ007
    hootsuite = exporting.write(tmp_path / "h", Format.HOOTSUITE, *EVER, accounts(shop), told)
    ((when, text, link),) = csv.reader(StringIO(hootsuite.path.read_text("utf-8")))
    assert datetime.strptime(when, "%m/%d/%Y %H:%M").minute % 5 == 0  # noqa: DTZ007
    assert (text, link) == (" =Bonjour", "")


def test_more_than_another_tool_takes_is_told(
    shop: Workshop, exporting: Exporting, importing: Importing, tmp_path: Path
) -> None:
    many = "".join(f"24/12/2026;8 h;Ligne {n}\n" for n in range(120))
    take(shop, importing, table(tmp_path, f"date;heure;texte\n{many}"), is_planned=True)
    written = exporting.write(tmp_path / "b", Format.BUFFER, *EVER, accounts(shop), told)
    assert (written.count, written.left_out) == (100, 20)


def test_a_phones_calendar_holds_every_time_with_its_alarms(
    shop: Workshop, exporting: Exporting, tmp_path: Path
) -> None:
    shop.plan("Brioche ; tiède", way=Way.BROWSER, minutes=60)
    shop.plan("Noël", way=Way.BROWSER, minutes=60 * 24 * 200)
    written = exporting.write(tmp_path / "p", Format.ICS, *EVER, accounts(shop), told)
    events = Calendar.from_ical(written.path.read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [
        "Publier : Brioche ; tiède",
        "Publier : Noël",
    ]
    assert all(len(event.walk("VALARM")) == 2 for event in events)
    assert all("x.com/intent/" in str(event["url"]) for event in events)


def test_an_export_that_cannot_be_written_leaves_no_half_file(
    shop: Workshop, exporting: Exporting, tmp_path: Path
) -> None:
    shop.plan("Un", minutes=60)
    with pytest.raises(OSError):
        exporting.write(tmp_path / "no" / "x", Format.CSV, *EVER, accounts(shop), told)
    assert list(tmp_path.glob("no*")) == []


def test_an_account_is_known_by_its_name_or_its_handle(
    shop: Workshop, importing: Importing, tmp_path: Path
) -> None:
    other = shop.account(Way.BROWSER)
    path = table(tmp_path, f"texte;compte\nUn;@{other.handle}\nDeux;\n")
    look = importing.look(path, accounts(shop))
    change = importing.bring_in(look, accounts(shop), shop.account().id, False, Progress())
    assert [tweet.account_id for tweet in change.added] == [other.id, shop.account().id]


def test_a_wall_time_in_its_own_zone_survives_the_journey(
    shop: Workshop, importing: Importing, exporting: Exporting, hand: Rearranger, tmp_path: Path
) -> None:
    draft = shop.draft("Martinique")
    when = WallTime(datetime(2027, 1, 5, 9), "America/Martinique")  # noqa: DTZ001
    hand.pencil(draft.id, when)
    path = exporting.write(tmp_path / "c", Format.CSV, *EVER, accounts(shop), told).path
    (line,) = importing.look(path, accounts(shop)).lines
    assert line.when == when
    assert replace(line, number=0).text == "Martinique"
