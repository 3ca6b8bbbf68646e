"""The key is nowhere to be read: in no log at its loudest, in no error and nothing it came from."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.core.extras import Extras
from desktop.network.errors import NetworkError, SignInAgain
from desktop.network.x.asked import LONGEST, cleaned
from desktop.network.x.line import Place
from tests.network.x.conftest import TOKEN, Bench
from tests.stand_in import problems
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer

ECHOING = problems.problem(403, "Forbidden", f"Authorization: Bearer {TOKEN} may not do that")
ECHOES = (ECHOING, problems.problem(401, TOKEN, f"token={TOKEN}"), Answer(201, TOKEN.encode()))


@contextmanager
def loudest() -> Iterator[None]:
    """Every logger but those that the package silences writes down all it has."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(before)


@pytest.mark.parametrize(
    "then", [None, *ECHOES, problems.broken(), problems.PORTAL, Fate.CUT, Fate.CUT_SHORT]
)
def test_no_log_and_no_error_holds_the_key(
    bench: Bench, caplog: pytest.LogCaptureFixture, then: Answer | Fate | None
) -> None:
    if then is not None:
        bench.x.sky.will(then, times=None)
        bench.x.sky.will(then, on="GET", times=None)
    network = bench.network()
    message = bench.message(extras=Extras(media=(bench.picture(alt="Du pain"),)))
    said = []
    with loudest():
        for act in (
            lambda: network.publish(message),
            lambda: network.find(message, bench.clock(), 5),
        ):
            try:
                act()
            except NetworkError as error:
                said += traceback.format_exception(error)
    assert bool(said) is (then is not None)
    assert all(one.request.headers["authorization"] == f"Bearer {TOKEN}" for one in bench.x.log)
    assert "canary" not in caplog.text
    assert "canary" not in "".join(said)


@pytest.mark.parametrize("odd", [f"{TOKEN}\n", f"{TOKEN} {TOKEN}", f"{TOKEN}é", ""])
def test_what_can_be_no_key_is_not_shown_either(bench: Bench, odd: str) -> None:
    bench.keys.current = odd
    with pytest.raises(SignInAgain) as raised:
        bench.network().publish(bench.message())
    assert "canary" not in "".join(traceback.format_exception(raised.value))
    assert not bench.x.log


def test_a_door_that_is_shut_tells_no_key(bench: Bench) -> None:
    with pytest.raises(NetworkError) as raised:
        bench.network(Place("http://127.0.0.1:9")).publish(bench.message())
    assert "canary" not in "".join(traceback.format_exception(raised.value))


def test_an_error_says_what_x_said_and_where(bench: Bench) -> None:
    bench.x.sky.will(problems.NO_CREDIT_LATER)
    with pytest.raises(NetworkError) as raised:
        bench.network().publish(bench.message())
    assert str(raised.value) == (
        "402 Payment Required – credits depleted – credits-depleted (POST /2/tweets)"
    )


def test_nothing_else_on_this_computer_is_told_to_x(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password hidden\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    answer = problems.broken()
    bench.x.sky.will(Answer(503, answer.body, {"Set-Cookie": "guest_id=42; Path=/"}), on="GET")
    api = bench.api()
    with pytest.raises(NetworkError):
        api.me()
    api.me()
    for one in bench.x.log:
        assert one.request.headers["authorization"] == f"Bearer {TOKEN}"
        assert "cookie" not in one.request.headers


def test_what_is_written_down_is_one_short_line_without_keys() -> None:
    long = json.dumps({"access_token": TOKEN, "detail": "a b\n" * 400})
    kept = cleaned(long)
    assert "canary" not in kept
    assert "\n" not in kept
    assert len(kept) <= LONGEST
    assert cleaned("You are not permitted to perform this action.") == (
        "You are not permitted to perform this action."
    )
