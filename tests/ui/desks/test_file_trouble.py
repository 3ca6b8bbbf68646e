"""What the matter with the calendar's file is, is said once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.settings import Settings, ThemeChoice
from desktop.services.file_trouble import FileTrouble as Matter
from desktop.services.opening import Opened
from desktop.store.errors import StoreFull
from desktop.ui.desks.file_trouble import FileTrouble
from desktop.ui.shell import MainWindow
from desktop.ui.shell.banners import Banner
from desktop.ui.theme import Theme

NO_ROOM = OSError(28, "No space left on device")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    made = MainWindow(Theme(qapp, ThemeChoice.LIGHT))
    qtbot.addWidget(made)
    return made


def said(window: MainWindow) -> list[str]:
    texts = (" ".join(x.text() for x in one.findChildren(QLabel)) for one in _banners(window))
    return sorted(texts)


def _banners(window: MainWindow) -> list[Banner]:
    return window.findChildren(Banner)


def told(matter: Matter | None, window: MainWindow) -> FileTrouble:
    trouble = FileTrouble(lambda _: None)
    now = datetime(2026, 11, 27, tzinfo=UTC)
    trouble.take(window, Opened(Settings(), (), None, matter), lambda: now)
    return trouble


@pytest.mark.parametrize("error", [StoreFull("full"), NO_ROOM])
def test_a_choice_that_is_not_kept_on_a_full_disk_says_so(
    window: MainWindow, error: Exception
) -> None:
    told(None, window).not_kept(window, error)
    (sentence,) = said(window)
    assert sentence.startswith("The disk is full")


@pytest.mark.parametrize("matter", [Matter.DISK_FULL, Matter.READ_ONLY, Matter.NEWER])
def test_where_a_banner_says_why_nothing_is_kept_no_second_one_is_put_under_it(
    window: MainWindow, matter: Matter
) -> None:
    trouble = told(matter, window)
    before = said(window)
    trouble.not_kept(window, NO_ROOM)
    assert len(before) == 1
    assert said(window) == before


def test_a_plan_that_was_restored_does_not_hide_that_a_choice_is_not_kept(
    window: MainWindow,
) -> None:
    told(Matter.RESTORED, window).not_kept(window, NO_ROOM)
    assert len(said(window)) == 2
