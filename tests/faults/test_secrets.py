"""A secret is planted in every way a secret could come, and then looked for in all that stays.

To watch another way, add a planter: it gets the bench and a secret of its own. What stays is every
file of the folder, what is shown of a bug, each entry of the log's page, and the report.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.log_file import LogFile
from desktop.background.system import this_system
from desktop.background.troubles import Troubles
from desktop.core.logbook import Shown
from desktop.core.redaction import MASK, Secrets
from desktop.core.tweet import Reason
from desktop.network.errors import NoAnswer, OutOfCredit, Refused, SignInAgain, Unreachable
from desktop.services.logbook import Logbook
from desktop.services.support import Support
from desktop.store.errors import StoreError
from desktop.ui.logbook.details import technical
from desktop.ui.logbook.report_text import report_text
from tests.workshop import HeldClock, ScriptedNetwork, Workshop

CANARY = "k4narI"
TEXT = "La brioche du dimanche à la fleur d’oranger"


class Bench:
    """A Ramage without a window, its log begun and its bugs caught."""

    def __init__(self, root: Path) -> None:
        self.clock = HeldClock()
        self.network = ScriptedNetwork(self.clock)
        self.secrets = Secrets()
        self.log = LogFile(root / "logs", self.secrets)
        self.troubles = Troubles(lambda: self.log)
        self.shown: list[str] = []
        self.troubles.met.connect(self.shown.append)
        self.shop = Workshop(root, self.clock, self.network, redacted=self.secrets.redacted)
        self.log.begin()
        self.shop.start()

    def publish(self, error: Exception) -> None:
        """One tweet whose sending ends so, then each look at what became of it."""
        self.network.raises(error)
        self.shop.plan(TEXT, minutes=1)
        for seconds in (70, 10, 40, 130):
            self.clock.pass_by(seconds=seconds)
            self.shop.publisher.tick()

    def left_behind(self) -> Iterator[tuple[str, bytes]]:
        """All that stays, by where it does."""
        root = self.shop.folder.root
        for path in sorted(root.rglob("*")):
            if path.is_file():
                yield str(path.relative_to(root)), path.read_bytes()
        yield from (("a bug as it is shown", one.encode()) for one in self.shown)
        redacted = self.secrets.redacted
        page = Logbook(self.shop.open_plan, redacted).page(None, 10_000, Shown.ALL)
        yield from (("the log's page", f"{one}{technical(one)}".encode()) for one in page.entries)
        support = Support(
            self.shop.open_plan, this_system, self.log.last_lines, redacted, str(root)
        )
        yield "the report", report_text(support.report()).encode()


def in_a_header(secret: str) -> str:
    return f"403 for {{'Authorization': 'Bearer {secret}'}}"


def refused(bench: Bench, secret: str) -> None:
    bench.publish(Refused(in_a_header(secret)))


def unreachable(bench: Bench, secret: str) -> None:
    bench.publish(Unreachable(f"https://api.x.com/2/tweets?access_token={secret}"))


def no_answer(bench: Bench, secret: str) -> None:
    bench.publish(NoAnswer(f'{{"refresh_token": "{secret}"}}'))


def out_of_credit(bench: Bench, secret: str) -> None:
    bench.publish(OutOfCredit(f"client_secret={secret}"))


def sign_in_again(bench: Bench, secret: str) -> None:
    bench.publish(SignInAgain(f"invalid_grant: code={secret}&code_verifier={secret}"))


def said_to_be_a_double(bench: Bench, secret: str) -> None:
    bench.publish(Refused(in_a_header(secret), Reason.DUPLICATE))


def a_bug_of_the_network(bench: Bench, secret: str) -> None:
    bench.publish(ValueError(f"oauth_token_secret='{secret}'"))


def a_look_back(bench: Bench, secret: str) -> None:
    def find(*_: object) -> None:
        raise RuntimeError(f"GET /2/users/me?state={secret}&code={secret}")

    before, bench.network.find = bench.network.find, find  # type: ignore[method-assign, assignment]
    bench.publish(NoAnswer("cut"))
    bench.network.find = before  # type: ignore[method-assign]


def a_store_trouble(bench: Bench, secret: str) -> None:
    logging.getLogger("desktop.services.opening").warning(
        "The plan could not be opened", exc_info=_chained(secret)
    )


def a_library_that_talks(bench: Bench, secret: str) -> None:
    logging.getLogger("requests_oauthlib.oauth2_session").debug("Obtained token %s", secret)
    logging.getLogger("tweepy.client").debug("Headers: {'Authorization': 'Bearer %s'}", secret)
    logging.getLogger("urllib3.connectionpool").warning(
        "Retrying %s", {"Authorization": f"Bearer {secret}"}
    )
    logging.getLogger("keyring.backend").error("%(password)s", {"password": f"password={secret}"})


def a_bug(bench: Bench, secret: str) -> None:
    sys.excepthook(RuntimeError, _chained(secret), None)


def a_bug_in_a_thread(bench: Bench, secret: str) -> None:
    def fail() -> None:
        raise _chained(secret)

    thread = Thread(target=fail)
    thread.start()
    thread.join()


def a_told_secret_without_a_name(bench: Bench, secret: str) -> None:
    bench.secrets.add(secret)
    bench.publish(Refused(f"we do not like {secret} at all"))
    logging.getLogger("desktop").warning("%s", [quote(secret), secret.encode()])
    sys.excepthook(KeyError, KeyError(secret), None)


PLANTERS: tuple[Callable[[Bench, str], None], ...] = (
    refused,
    unreachable,
    no_answer,
    out_of_credit,
    sign_in_again,
    said_to_be_a_double,
    a_bug_of_the_network,
    a_look_back,
    a_store_trouble,
    a_library_that_talks,
    a_bug,
    a_bug_in_a_thread,
    a_told_secret_without_a_name,
)


def _chained(secret: str) -> RuntimeError:
    error = RuntimeError("it failed")
    error.__cause__ = StoreError(in_a_header(secret))
    return error


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "ramage")
    made.troubles.watch()
    yield made
    made.troubles.leave()
    made.log.end()


@pytest.mark.parametrize("plant", PLANTERS, ids=lambda plant: plant.__name__)
def test_no_secret_stays_anywhere(plant: Callable[[Bench, str], None], bench: Bench) -> None:
    secret = f"{CANARY}-{plant.__name__}-7f3QzX91"
    plant(bench, secret)
    bench.log.end()
    bench.shop.opening.close()
    kept = dict(bench.left_behind())
    assert {"plan.db", "logs/ramage.log", "the report"} <= kept.keys()
    assert any(name.startswith("backups") for name in kept)
    assert [name for name, content in kept.items() if CANARY.encode() in content] == []
    assert MASK.encode() in kept["logs/ramage.log"]


def test_what_a_shop_writes_stays_out_of_log_and_report(bench: Bench) -> None:
    bench.publish(Refused(f"403: your text {TEXT!r} was not liked"))
    bench.network.weather = bench.network.accept
    bench.shop.plan(TEXT, minutes=1)
    bench.clock.pass_by(minutes=2)
    bench.shop.publisher.tick()
    bench.log.end()
    kept = dict(bench.left_behind())
    assert b"Tweet 1, message 1 of 1" in kept["logs/ramage.log"]
    assert b"403: your text" in kept["logs/ramage.log"]
    for name in ("logs/ramage.log", "the report"):
        for word in ("brioche", "oranger", "Au bon pain"):
            assert word.encode() not in kept[name]


def test_the_report_names_neither_the_person_nor_their_folder(bench: Bench) -> None:
    logging.getLogger("desktop").warning("No such file: %s", bench.shop.folder.plan)
    kept = dict(bench.left_behind())
    assert str(bench.shop.folder.root).encode() in kept["logs/ramage.log"]
    assert str(bench.shop.folder.root).encode() not in kept["the report"]
    assert b"No such file: ~" in kept["the report"]
