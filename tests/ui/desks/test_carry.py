"""The browser way with pictures: on the clipboard, in their folder, and told in two lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.background.attaching import Attaching
from desktop.background.runner import Runner
from desktop.core.extras import Attachment
from desktop.services.media.taking import Offer
from desktop.ui.desks.carry import Carrier
from tests.services.media import makers
from tests.workshop import HeldClock, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    made = Workshop(tmp_path / "ramage", HeldClock())
    made.start()
    return made


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def carrier(qtbot: QtBot, shop: Workshop, opened: list[Path]) -> Iterator[Carrier]:
    runner = Runner()
    attaching = Attaching(runner, shop.media, runner)

    def open_folder(folder: Path) -> bool:
        opened.append(folder)
        return True

    yield Carrier(attaching, open_folder, runner)
    assert runner.stop(10)


def attached(shop: Workshop, tmp_path: Path, name: str, data: bytes, alt: str = "") -> Attachment:
    from dataclasses import replace

    path = tmp_path / name
    path.write_bytes(data)
    return replace(shop.media.take(path, Offer()).attachment, alt=alt)


def test_one_picture_is_on_the_clipboard_as_points_and_as_a_file(
    qtbot: QtBot, shop: Workshop, carrier: Carrier, opened: list[Path], tmp_path: Path
) -> None:
    one = attached(shop, tmp_path, "four.jpg", makers.photo(60, 40), "Un four")
    with qtbot.waitSignal(carrier.carried) as told:
        carrier.carry((one,))
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    (url,) = data.urls()
    assert Path(url.toLocalFile()) == shop.folder.carried / "1-four.jpg"
    assert opened == [shop.folder.carried]
    assert told.args is not None
    assert [line[:2] for line in told.args[0].split("\n")] == ["1.", "2."]
    assert told.args[1] == "Un four"


def test_several_are_numbered_in_their_folder(
    qtbot: QtBot, shop: Workshop, carrier: Carrier, opened: list[Path], tmp_path: Path
) -> None:
    media = tuple(
        attached(shop, tmp_path, f"{name}.jpg", makers.photo(60 + n, 40))
        for n, name in enumerate("ab")
    )
    with qtbot.waitSignal(carrier.carried) as told:
        carrier.carry(media)
    data = QGuiApplication.clipboard().mimeData()
    names = [Path(url.toLocalFile()).name for url in data.urls()]
    assert names == ["1-a.jpg", "2-b.jpg"]
    assert told.args is not None
    assert "1 to 2" in told.args[0]


def test_what_cannot_be_laid_out_is_told_with_what_to_do_instead(
    qtbot: QtBot, shop: Workshop, carrier: Carrier, opened: list[Path], tmp_path: Path
) -> None:
    one = attached(shop, tmp_path, "four.jpg", makers.photo(60, 40))
    (shop.folder.media / one.sha256).unlink()
    with qtbot.waitSignal(carrier.not_carried):
        carrier.carry((one,))
    assert opened == []


def test_a_tweet_of_words_alone_touches_neither_clipboard_nor_folder(
    qtbot: QtBot, shop: Workshop, carrier: Carrier, opened: list[Path]
) -> None:
    QGuiApplication.clipboard().setText("à moi")
    carrier.carry(())
    assert QGuiApplication.clipboard().text() == "à moi"
    assert opened == []
