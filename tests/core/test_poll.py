"""Which polls X takes, and what a way leaves to the person's hands."""

from __future__ import annotations

import pytest

from desktop.core.account import Way
from desktop.core.carrying import Left, may_carry
from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind, Poll
from desktop.core.poll import PollFlaw, choice_weight, judge

PHOTO = Attachment(MediaKind.PICTURE, "ab", "four.jpg", "image/jpeg", 1_000, 10, 10)
GOOD = Poll(("Croissant", "Brioche"))


@pytest.mark.parametrize(
    "poll",
    [
        GOOD,
        Poll(("a", "b", "c", "d"), 5),
        Poll(("é" * 25, "日" * 12), 10_080),
        Poll((" Oui ", "Non")),
        Poll(("👨‍👩‍👧‍👦" * 12, "fin.Je")),
    ],
)
def test_a_poll_that_x_takes_has_no_flaw(poll: Poll) -> None:
    assert judge(poll, NOTHING) == ()


@pytest.mark.parametrize(
    ("poll", "flaws"),
    [
        (Poll(()), {PollFlaw.TOO_FEW}),
        (Poll(("Oui",)), {PollFlaw.TOO_FEW}),
        (Poll(("a", "b", "c", "d", "e")), {PollFlaw.TOO_MANY}),
        (Poll(("Oui", " ")), {PollFlaw.EMPTY_CHOICE}),
        (Poll(("", "")), {PollFlaw.EMPTY_CHOICE}),
        (Poll(("é" * 26, "Non")), {PollFlaw.LONG_CHOICE}),
        (Poll(("日" * 13, "Non")), {PollFlaw.LONG_CHOICE}),
        (Poll(("Oui", "oui ")), {PollFlaw.SAME_CHOICE}),
        (Poll(("Oui", "Non"), 4), {PollFlaw.TOO_BRIEF}),
        (Poll(("Oui", "Non"), 10_081), {PollFlaw.TOO_LASTING}),
        (Poll(("Oui", "oui"), 1), {PollFlaw.SAME_CHOICE, PollFlaw.TOO_BRIEF}),
    ],
)
def test_each_thing_that_x_refuses_is_named(poll: Poll, flaws: set[PollFlaw]) -> None:
    assert set(judge(poll, NOTHING)) == flaws


def test_no_picture_goes_with_a_poll() -> None:
    assert judge(GOOD, Extras(media=(PHOTO,), poll=GOOD)) == (PollFlaw.WITH_MEDIA,)


def test_a_poll_may_answer_a_tweet() -> None:
    assert judge(GOOD, Extras(poll=GOOD, reply_to="https://x.com/pain/status/17")) == ()


@pytest.mark.parametrize(
    ("choice", "weight"),
    [
        ("", 0),
        ("Oui", 3),
        (" Oui ", 3),
        ("e\u0301", 1),
        ("日本", 4),
        ("👍🏽", 2),
        ("fournil.fr", 10),
    ],
)
def test_a_choice_weighs_its_characters(choice: str, weight: int) -> None:
    assert choice_weight(choice) == weight


ALL = Extras(media=(PHOTO,), poll=GOOD, reply_to="https://x.com/pain/status/17")


@pytest.mark.parametrize(
    ("way", "extras", "left"),
    [
        (Way.PRACTICE, ALL, ()),
        (Way.BROWSER, NOTHING, ()),
        (Way.BROWSER, Extras(reply_to="https://x.com/pain/status/17", note="secret"), ()),
        (Way.BROWSER, Extras(media=(PHOTO,)), (Left.MEDIA,)),
        (Way.BROWSER, Extras(poll=GOOD), (Left.POLL,)),
        (Way.BROWSER, ALL, (Left.MEDIA, Left.POLL)),
    ],
)
def test_what_a_way_cannot_carry_is_left_to_the_person(
    way: Way, extras: Extras, left: tuple[Left, ...]
) -> None:
    assert may_carry(way, extras) == left
