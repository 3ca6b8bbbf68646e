"""Pages are looked at elsewhere, one question at a time, and hold nothing up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.page_preview import PageViewing
from desktop.background.runner import Lane, Runner
from desktop.core.links.page import PagePreview
from desktop.services.page_preview import PageLooks, Seen


class SlowReader:
    """A site that answers when the test lets it."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.began = threading.Event()

    def page(self, url: str) -> PagePreview:
        self.began.set()
        self.gate.wait(20)
        return PagePreview(url, url.upper())

    def picture(self, page: PagePreview) -> bytes:
        self.gate.wait(20)
        return page.title.encode()


@pytest.fixture
def reader() -> SlowReader:
    return SlowReader()


@pytest.fixture
def runner(qtbot: QtBot, reader: SlowReader) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    reader.gate.set()
    assert runner.stop(5)


@pytest.fixture
def viewing(runner: Runner, reader: SlowReader) -> PageViewing:
    return PageViewing(runner, PageLooks(reader), runner)


def test_a_slow_site_holds_up_no_save(
    qtbot: QtBot, runner: Runner, reader: SlowReader, viewing: PageViewing
) -> None:
    viewing.look_at("a.fr")
    saved: list[str] = []
    runner.ask(Lane.ERRANDS, lambda: "saved", saved.append, asker=runner)
    runner.ask(Lane.PUBLISHING, lambda: "sent", saved.append, asker=runner)
    qtbot.waitUntil(lambda: sorted(saved) == ["saved", "sent"])
    with qtbot.waitSignal(viewing.page_seen) as seen:
        reader.gate.set()
    assert seen.args == [Seen("a.fr", PagePreview("a.fr", "A.FR"))]


def test_only_the_last_question_is_answered(
    qtbot: QtBot, runner: Runner, reader: SlowReader, viewing: PageViewing
) -> None:
    answers: list[Seen] = []
    viewing.page_seen.connect(answers.append)
    for address in ("a.fr", "b.fr", "c.fr"):
        viewing.look_at(address)
    with qtbot.waitSignal(runner.rested):
        reader.gate.set()
    assert [seen.address for seen in answers] == ["c.fr"]


def test_a_picture_comes_with_its_page(
    qtbot: QtBot, reader: SlowReader, viewing: PageViewing
) -> None:
    reader.gate.set()
    page = PagePreview("a.fr", "A")
    with qtbot.waitSignal(viewing.picture_ready) as ready:
        viewing.look_at_picture(page)
    assert ready.args == [(page, b"A")]


def test_leaving_does_not_wait_for_a_site(qtbot: QtBot, reader: SlowReader) -> None:
    runner = Runner()
    PageViewing(runner, PageLooks(reader), runner).look_at("a.fr")
    assert reader.began.wait(5)
    began = monotonic()
    assert not runner.stop(10)
    assert monotonic() - began < 5
    reader.gate.set()
