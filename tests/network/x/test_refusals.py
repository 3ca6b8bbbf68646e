"""Every way X says no or says nothing, and what it means for the message."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.tweet import Reason
from desktop.network.errors import (
    NetworkError,
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.network.x.line import Place
from tests.network.x.conftest import Bench
from tests.stand_in import problems
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer

REFUSALS: tuple[tuple[str, Answer, type[NetworkError], Reason], ...] = (
    ("duplicate", problems.DUPLICATE, NoAnswer, Reason.DUPLICATE),
    ("reply, first wording", problems.REPLY_REFUSED, Refused, Reason.REPLY_REFUSED),
    ("reply, later wording", problems.REPLY_REFUSED_LATER, Refused, Reason.REPLY_REFUSED),
    ("reply to nothing", problems.REPLY_TO_NOTHING, Refused, Reason.REFUSED),
    ("not permitted", problems.NOT_PERMITTED, Refused, Reason.NOT_PERMITTED),
    ("the app may not", problems.APP_MAY_NOT, Refused, Reason.NOT_PERMITTED),
    ("locked", problems.LOCKED, Refused, Reason.LOCKED),
    ("suspended", problems.SUSPENDED, Refused, Reason.LOCKED),
    ("no credit", problems.NO_CREDIT, OutOfCredit, Reason.OUT_OF_CREDIT),
    ("no credit, later", problems.NO_CREDIT_LATER, OutOfCredit, Reason.OUT_OF_CREDIT),
    ("402 without a word", Answer(402), OutOfCredit, Reason.OUT_OF_CREDIT),
    ("spend cap", problems.SPEND_CAP, OutOfCredit, Reason.SPEND_CAP),
    ("too many", problems.too_many(), Unreachable, Reason.RATE_LIMITED),
    ("unauthorized", problems.UNAUTHORIZED, SignInAgain, Reason.SIGN_IN_AGAIN),
    ("invalid", problems.invalid("text"), Refused, Reason.REFUSED),
    ("403 without a word", Answer(403), Refused, Reason.REFUSED),
    ("403 with null", Answer(403, b"null"), Refused, Reason.REFUSED),
    ("not found", problems.NOT_FOUND, Refused, Reason.REFUSED),
    ("500", problems.broken(500), NoAnswer, Reason.NO_ANSWER),
    ("503", problems.broken(503), NoAnswer, Reason.NO_ANSWER),
    ("504 from a gateway", Answer(504, b"<html>"), NoAnswer, Reason.NO_ANSWER),
    ("a status nobody knows", Answer(418), NoAnswer, Reason.NO_ANSWER),
    ("sent elsewhere", problems.FORWARDED, NoAnswer, Reason.NO_ANSWER),
    ("a hotel's page", problems.PORTAL, NoAnswer, Reason.NO_ANSWER),
    ("torn JSON", problems.NOT_JSON, NoAnswer, Reason.NO_ANSWER),
    ("nothing", problems.EMPTY, NoAnswer, Reason.NO_ANSWER),
    ("null", problems.NULL, NoAnswer, Reason.NO_ANSWER),
    ("errors alone", problems.ERRORS_ALONE, NoAnswer, Reason.NO_ANSWER),
    ("no id", problems.NO_ID, NoAnswer, Reason.NO_ANSWER),
    ("an id that is none", Answer(201, b'{"data":{"id":"../x"}}'), NoAnswer, Reason.NO_ANSWER),
    ("JSON without end", Answer(201, b"[" * 200_000), NoAnswer, Reason.NO_ANSWER),
)


@pytest.mark.parametrize(
    ("answer", "error", "reason"),
    [row[1:] for row in REFUSALS],
    ids=[row[0] for row in REFUSALS],
)
def test_each_refusal_is_one_error_after_one_request(
    bench: Bench, answer: Answer, error: type[NetworkError], reason: Reason
) -> None:
    bench.x.sky.will(answer, times=None)
    with pytest.raises(NetworkError) as raised:
        bench.network().publish(bench.message())
    assert (type(raised.value), raised.value.reason) == (error, reason)
    assert len(bench.x.creates) == 1


@pytest.mark.parametrize("accepts", [False, True])
@pytest.mark.parametrize(
    "then",
    [Fate.CUT, Fate.CUT_SHORT, problems.broken(), problems.NOT_JSON, problems.EMPTY],
    ids=["cut", "cut short", "503", "torn JSON", "empty"],
)
def test_whether_or_not_x_took_it_a_lost_answer_is_no_answer(
    bench: Bench, then: Fate | Answer, accepts: bool
) -> None:
    bench.x.sky.will(then, accepts=accepts)
    with pytest.raises(NoAnswer):
        bench.network().publish(bench.message())
    assert len(bench.x.creates) == 1
    assert len(bench.x.state.posts) == accepts


@pytest.mark.parametrize("accepts", [False, True])
def test_silence_ends_with_the_time_that_was_given(bench: Bench, accepts: bool) -> None:
    bench.x.sky.will(Fate.SILENCE, accepts=accepts)
    with pytest.raises(NoAnswer):
        bench.network(bench.place(to_read=0.2)).publish(bench.message())
    assert len(bench.x.creates) == 1
    assert len(bench.x.state.posts) == accepts


def test_nobody_at_the_door_is_certainly_not_sent(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"http://127.0.0.1:{door.getsockname()[1]}"
    with pytest.raises(Unreachable) as raised:
        bench.network(Place(address)).publish(bench.message())
    assert raised.value.reason is Reason.UNREACHABLE
    assert raised.value.retry_at is None


def test_a_door_that_does_not_open_in_time_is_certainly_not_sent(bench: Bench) -> None:
    # A queue of none that is full: the system lets further callers wait.
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(door.getsockname())
        place = Place(f"http://127.0.0.1:{door.getsockname()[1]}", to_connect=0.2, to_read=0.2)
        with pytest.raises(Unreachable):
            bench.network(place).publish(bench.message())
        for one in waiting:
            one.close()


def test_a_name_that_nobody_knows_is_certainly_not_sent(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable):
        bench.network(Place("https://api.x.invalid")).publish(bench.message())


@dataclass(frozen=True)
class Window:
    """Headers of a 429, and in how many seconds it says to come back (None: it does not say)."""

    name: str
    reset: object
    seconds: float | None


NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
WINDOWS = (
    Window("x-rate-limit", int(NOW.timestamp()) + 600, 600),
    Window("x-rate-limit", int(NOW.timestamp()) + 10 * 86_400, 86_400),
    Window("x-user-limit-24hour", int(NOW.timestamp()) + 7_200, 7_200),
    Window("x-rate-limit", int(NOW.timestamp()) - 60, None),
    Window("x-rate-limit", "soon", None),
    Window("x-rate-limit", "9" * 40, None),
    Window("x-rate-limit", -5, None),
    Window("x-rate-limit", None, None),
)


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: f"{window.name} {window.reset}")
def test_a_window_that_is_used_up_says_when_it_opens(bench: Bench, window: Window) -> None:
    bench.clock = lambda: NOW  # type: ignore[method-assign]
    bench.x.sky.will(problems.too_many(window.reset, window.name))
    with pytest.raises(Unreachable) as raised:
        bench.network().publish(bench.message())
    expected = None if window.seconds is None else NOW + timedelta(seconds=window.seconds)
    assert raised.value.retry_at == expected
    assert raised.value.reason is Reason.RATE_LIMITED


def test_after_too_many_tweets_x_says_itself_when_to_come_back(bench: Bench) -> None:
    bench.x.state.limits["POST /2/tweets"] = 1
    network = bench.network()
    network.publish(bench.message("Un"))
    with pytest.raises(Unreachable) as raised:
        network.publish(bench.message("Deux"))
    assert raised.value.retry_at is not None
    assert timedelta(0) < raised.value.retry_at - bench.clock() <= timedelta(minutes=15)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (problems.broken(), NoAnswer),
        (problems.PORTAL, NoAnswer),
        (Fate.CUT, NoAnswer),
        (problems.UNAUTHORIZED, SignInAgain),
        (problems.NO_CREDIT_LATER, OutOfCredit),
        (problems.too_many(), Unreachable),
        (problems.NOT_FOUND, Refused),
    ],
)
def test_looking_back_fails_as_sending_does_since_x_may_have_asked_money_for_it(
    bench: Bench, answer: Answer | Fate, error: type[NetworkError]
) -> None:
    bench.x.sky.will(answer, on="GET /2/users/.*", times=None)
    with pytest.raises(error):
        bench.network().find(bench.message(), bench.clock(), 5)


def test_deleting_is_done_only_when_x_says_so(bench: Bench) -> None:
    kept = bench.x.state.post(bench.user, "Une faute de frape")
    bench.x.sky.will(Answer(200, b'{"data": {"deleted": false}}'), on="DELETE")
    with pytest.raises(NoAnswer):
        bench.api().delete(kept.id)
    bench.api().delete(kept.id)
    assert not bench.x.state.posts


@pytest.mark.parametrize("odd", ["", "1/../../users/me", "12a", "1" * 20])
def test_what_is_no_id_never_becomes_part_of_an_address(bench: Bench, odd: str) -> None:
    with pytest.raises(Refused):
        bench.api().delete(odd)
    assert not bench.x.log
