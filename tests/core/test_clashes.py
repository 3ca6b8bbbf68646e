"""What meets on the calendar: too near, the same words, a long silence."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.core.agenda import WallTime
from desktop.core.clashes import Gap, Meets, clashes, clashes_of, essence, gaps
from desktop.core.tweet import Part, State, Tweet

PARIS = "Europe/Paris"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def tweet(
    number: int, when: str, text: str = "", account: int = 1, state: State = State.PLANNED
) -> Tweet:
    said = text or f"Texte {number}"
    return Tweet(
        number, str(number), account, said, state, NOW, NOW,
        parts=(Part(0, said),), when=WallTime(datetime.fromisoformat(when), PARIS),
    )  # fmt: skip


def met(*those: Tweet) -> list[tuple[Meets, int, int]]:
    return [(one.meets, one.earlier.id, one.later.id) for one in clashes(those)]


def test_two_within_half_an_hour_are_told() -> None:
    pair = (tweet(1, "2026-11-24T08:15"), tweet(2, "2026-11-24T08:44"))
    assert met(*pair) == [(Meets.NEAR, 1, 2)]
    assert met(pair[0], tweet(2, "2026-11-24T08:45")) == []


def test_two_accounts_may_speak_at_once() -> None:
    assert met(tweet(1, "2026-11-24T08:15"), tweet(2, "2026-11-24T08:15", account=2)) == []


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("2026-11-25T08:15", [(Meets.SAME_TEXT, 1, 2)]),
        ("2026-12-01T08:14", [(Meets.SAME_TEXT, 1, 2)]),
        ("2026-12-01T08:15", []),
    ],
)
def test_the_same_words_within_a_week_are_told(
    second: str, found: list[tuple[Meets, int, int]]
) -> None:
    first = tweet(1, "2026-11-24T08:15", "Brioche du mardi !")
    assert met(first, tweet(2, second, "brioche du  mardi…")) == found


def test_the_same_words_on_two_accounts_are_told_whatever_the_time_between() -> None:
    first = tweet(1, "2026-11-24T08:15", "Brioche du mardi !")
    other = tweet(2, "2027-02-24T08:15", "Brioche du mardi !", account=2)
    assert met(first, other) == [(Meets.OTHER_ACCOUNT, 1, 2)]


@pytest.mark.parametrize("state", [State.DRAFT, State.MISSED, State.FAILED])
def test_what_will_not_leave_meets_nothing(state: State) -> None:
    first = tweet(1, "2026-11-24T08:15", "Brioche", state=state)
    assert met(first, tweet(2, "2026-11-24T08:15", "Brioche")) == []


def test_what_is_published_already_counts() -> None:
    out = tweet(1, "2026-11-24T08:15", "Brioche", state=State.PUBLISHED)
    assert met(out, tweet(2, "2026-11-26T08:15", "Brioche")) == [(Meets.SAME_TEXT, 1, 2)]


def test_zones_are_compared_by_their_instants() -> None:
    here = tweet(1, "2026-11-24T08:15")
    there = Tweet(
        2, "2", 1, "Autre", State.PLANNED, NOW, NOW,
        parts=(Part(0, "Autre"),),
        when=WallTime(datetime(2026, 11, 24, 7, 20), "Europe/Lisbon"),  # noqa: DTZ001
    )  # fmt: skip
    assert met(here, there) == [(Meets.NEAR, 1, 2)]


def test_one_tweet_is_told_of_its_own_alone() -> None:
    others = [tweet(1, "2026-11-24T08:15"), tweet(2, "2026-11-24T08:20")]
    mine = tweet(3, "2026-11-28T08:15", "Texte 1")
    assert [one.meets for one in clashes_of(mine, others)] == [Meets.SAME_TEXT]


def test_words_alone_make_two_texts_the_same() -> None:
    assert essence("Brioche, à 8 h !") == essence("brioche a 8 h")
    assert essence("Brioche") != essence("Brioches")
    assert essence("🥐") == ""


NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def test_a_silence_longer_than_the_rhythm_is_a_gap() -> None:
    days = [date(2026, 11, day) for day in (3, 5, 14, 24, 30)]
    assert gaps(days, *NOVEMBER, 7) == (
        Gap(date(2026, 11, 6), date(2026, 11, 13)),
        Gap(date(2026, 11, 15), date(2026, 11, 23)),
    )


def test_an_empty_month_is_one_gap_and_no_rhythm_asks_for_nothing() -> None:
    assert gaps([], *NOVEMBER, 7) == (Gap(*NOVEMBER),)
    assert gaps([], *NOVEMBER, 0) == ()
