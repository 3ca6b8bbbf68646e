"""Which ideas come first: the season's, the missing kind's, the trade's, and the unused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.core.ideas.fitting import first_few, fitting, matching
from desktop.core.ideas.idea import Idea, own_idea
from desktop.core.ideas.read import ideas, trades
from desktop.core.ideas.season import Season, season
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.shop import UNKNOWN, Shop

TODAY = date(2026, 12, 3)
NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
BAKERY = Shop(trade="boulangerie")
NOEL = Season((11, 25), (12, 25), "Noël")
EASTER = Season((3, 15), (4, 26), "Pâques")


def idea(key: str, kind: Kind = Kind.ADVICE, trade: str = "", when: Season | None = None) -> Idea:
    return Idea(key, kind, trade, f"texte {key}", season=when)


def order(*given: Idea, kind: Kind | None = None, used: dict[str, datetime] | None = None) -> str:
    return "".join(one.key for one in fitting(given, BAKERY, kind, TODAY, used or {}))


def test_the_season_comes_first_then_the_missing_kind_then_the_trade() -> None:
    plain = idea("p")
    trade = idea("t", trade="boulangerie")
    asked = idea("k", Kind.QUESTION)
    festive = idea("n", when=NOEL)
    assert order(plain, trade, asked, festive, kind=Kind.QUESTION) == "nktp"


def test_out_of_season_and_other_trades_do_not_fit() -> None:
    assert order(idea("e", when=EASTER), idea("g", trade="garage"), idea("p")) == "p"


def test_what_was_used_stands_last_and_the_longest_ago_before_the_latest() -> None:
    used = {"n": NOW - timedelta(days=1), "o": NOW - timedelta(days=300)}
    given = (idea("n", when=NOEL), idea("p"), idea("o"))
    assert order(*given, used=used) == "pon"


def test_a_persons_own_idea_stands_first_until_it_is_used() -> None:
    mine, given = own_idea(7, "Le chat du voisin"), (idea("n", when=NOEL), idea("p"))
    assert fitting((*given, mine), BAKERY, None, TODAY, {})[0] == mine
    assert fitting((*given, mine), BAKERY, None, TODAY, {mine.key: NOW})[-1] == mine
    assert (mine.own_id, idea("p").own_id) == (7, 0)


def test_equals_stand_still_for_a_day_and_change_places_by_the_next() -> None:
    every = ideas(Tongue.FRENCH)

    def on(day: date) -> tuple[str, ...]:
        return tuple(one.key for one in fitting(every, UNKNOWN, None, day, {}))

    assert on(date(2026, 3, 2)) == on(date(2026, 3, 2))
    assert on(date(2026, 3, 2)) != on(date(2026, 3, 3))
    assert set(on(date(2026, 3, 2))) == set(on(date(2026, 3, 3)))


def test_a_short_list_is_varied_unless_one_kind_is_asked_for() -> None:
    fitted = (*(idea(f"a{n}") for n in range(6)), idea("q", Kind.QUESTION))
    assert [one.key for one in first_few(fitted, None, 5, {})] == ["a0", "a1", "q"]
    assert [one.key for one in first_few(fitted, Kind.QUESTION, 5, {})] == ["q"]
    assert len(first_few(fitted, Kind.ADVICE, 5, {})) == 5


def test_a_used_idea_is_not_in_the_short_list() -> None:
    assert first_few((idea("a"),), None, 5, {"a": NOW}) == ()


@pytest.mark.parametrize("trade", list(trades(Tongue.FRENCH)))
@pytest.mark.parametrize("month", range(1, 13))
def test_every_trade_has_five_good_ideas_in_every_month(trade: str, month: int) -> None:
    shop = Shop(trade=trade)
    fitted = fitting(ideas(Tongue.FRENCH), shop, None, date(2026, month, 15), {})
    few = first_few(fitted, None, 5, {})
    assert len(few) == 5
    assert len({one.kind for one in few}) >= 3
    assert any(one.trade == trade for one in fitted[:15])


def test_words_are_found_without_their_accents_in_text_reason_trade_and_season() -> None:
    every = ideas(Tongue.FRENCH)
    assert {one.key for one in matching(every, "LEVAIN")} == {"boulangerie.levain"}
    assert "fleuriste.muguet" in {one.key for one in matching(every, "1er MAI")}
    assert {one.trade for one in matching(every, "patisserie")} == {"patisserie"}
    assert matching(every, "   ") == every
    assert matching(every, "xylophone levain") == ()


@pytest.mark.parametrize(
    ("said", "day", "holds"),
    [
        ("noel", "2026-11-24", False),
        ("noel", "2026-11-25", True),
        ("noel", "2026-12-25", True),
        ("noel", "2026-12-26", False),
        ("nouvel_an", "2026-12-31", True),
        ("nouvel_an", "2027-01-10", True),
        ("nouvel_an", "2027-01-11", False),
        ("fete_des_meres", "2026-05-31", True),
        ("fete_des_peres", "2027-06-20", True),
        ("paques", "2027-03-28", True),
        ("9-11", "2026-11-30", True),
        ("9-11", "2026-12-01", False),
        ("11-2", "2027-02-28", True),
        ("11-2", "2027-03-01", False),
    ],
)
def test_a_season_holds_its_days(said: str, day: str, holds: bool) -> None:
    when = season(said, Tongue.FRENCH)
    assert when is not None
    assert when.holds(date.fromisoformat(day)) is holds


@pytest.mark.parametrize(("said", "error"), [("carême", KeyError), ("0-3", ValueError)])
def test_a_season_that_does_not_exist_is_an_error(said: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        season(said, Tongue.FRENCH)


def test_all_year_is_no_season() -> None:
    assert season("", Tongue.FRENCH) is None
