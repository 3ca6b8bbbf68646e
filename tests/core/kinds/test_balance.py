"""The balance of the last tweets, and what has been missing among them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.kinds.balance import Balance, Verdict, balance
from desktop.core.kinds.kind import Kind
from desktop.core.past import Past

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def _past(*kinds: Kind | None, days: float = 1) -> tuple[Past, ...]:
    return tuple(
        Past("Fermé lundi, réouverture mardi", NOW - timedelta(days * n), kind=kind)
        for n, kind in enumerate(kinds)
    )


def test_of_ten_tweets_with_eight_that_sell_a_missing_kind_is_named() -> None:
    shown = balance(_past(*[Kind.PROMOTION] * 8, Kind.BACKSTAGE, Kind.ADVICE), NOW)
    assert shown.verdict is Verdict.SALESY
    assert shown.missing is Kind.QUESTION
    assert shown.last_ten == {Kind.PROMOTION: 8, Kind.BACKSTAGE: 1, Kind.ADVICE: 1}


def test_a_fair_mixture_is_called_so_and_lacks_nothing() -> None:
    shown = balance(_past(*Kind, Kind.BACKSTAGE, Kind.ADVICE), NOW)
    assert shown.verdict is Verdict.GOOD
    assert shown.missing is None


def test_much_of_the_same_is_told() -> None:
    shown = balance(_past(*[Kind.ANNOUNCEMENT] * 7, Kind.QUESTION), NOW)
    assert shown.verdict is Verdict.ALIKE
    assert shown.missing is Kind.BACKSTAGE


def test_few_tweets_are_not_judged() -> None:
    shown = balance(_past(Kind.PROMOTION, Kind.PROMOTION), NOW)
    assert (shown.verdict, shown.missing) == (Verdict.TOO_FEW, None)
    assert balance((), NOW) == Balance({}, {}, None, Verdict.TOO_FEW)


def test_only_the_last_ten_that_have_left_and_thirty_days_count() -> None:
    planned = Past("x", NOW - timedelta(1), kind=Kind.HUMOUR, is_out=False)
    coming = Past("x", NOW + timedelta(1), kind=Kind.HUMOUR)
    shown = balance((coming, planned, *_past(*[Kind.RELAY] * 12, days=4)), NOW)
    assert shown.last_ten == {Kind.RELAY: 10}
    assert shown.thirty_days == {Kind.RELAY: 8}


def test_what_the_person_did_not_say_is_guessed() -> None:
    assert balance(_past(None, Kind.RELAY), NOW).last_ten == {Kind.ANNOUNCEMENT: 1, Kind.RELAY: 1}
