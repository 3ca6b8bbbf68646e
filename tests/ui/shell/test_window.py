"""The window: its pages, its keys, its place on the screen."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shell import MainWindow
from desktop.ui.shell.about import About
from desktop.ui.shell.keyboard import KeyboardMap
from desktop.ui.shell.side_bar import NavButton, SideBar
from desktop.ui.theme import Theme
from desktop.ui.theme.tokens import FOLDS_BELOW, SIDE_BAR, SIDE_BAR_FOLDED
from tests.ui.shell.conftest import SamplePage

CTRL = Qt.KeyboardModifier.ControlModifier


def nav(window: MainWindow, title: str) -> NavButton:
    return next(one for one in window.findChildren(NavButton) if one.text() == title)


def shown(window: MainWindow) -> SamplePage:
    return next(page for page in window.findChildren(SamplePage) if page.isVisible())


def test_the_window_is_painted_before_its_page_is_made(
    qtbot: QtBot, hidden: MainWindow, made: list[str]
) -> None:
    assert made == []
    with qtbot.waitSignal(hidden.first_painted):
        hidden.show()
    assert made == ["write"]


def test_the_page_to_come_is_named_until_it_stands(hidden: MainWindow) -> None:
    titles = [label.text() for label in hidden.findChildren(QLabel)]
    assert "Write" in titles


def test_a_page_is_made_once_and_only_when_it_is_wanted(
    qtbot: QtBot, window: MainWindow, made: list[str]
) -> None:
    for _ in range(2):
        nav(window, "Plan").click()
        nav(window, "Write").click()
    assert made == ["write", "plan"]


def test_a_click_shows_the_page_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.page_shown) as shown_page:
        nav(window, "Plan").click()
    assert shown_page.args == ["plan"]
    assert window.current_page == "plan"
    assert nav(window, "Plan").isChecked()
    assert not nav(window, "Write").isChecked()


def test_a_page_that_was_never_added_is_an_error(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.show_page("unicorns")


def test_the_first_field_takes_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("plan")
    assert window.focusWidget() is shown(window).field


@pytest.mark.parametrize(
    ("key", "page"), [(Qt.Key.Key_2, "plan"), (Qt.Key.Key_3, "settings"), (Qt.Key.Key_1, "write")]
)
def test_ctrl_and_a_number_go_to_a_page(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, page: str
) -> None:
    window.show_page("plan" if page != "plan" else "write")
    QTest.keyClick(window, key, CTRL)
    assert window.current_page == page


def test_ctrl_n_asks_for_a_new_tweet(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.new_asked):
        QTest.keyClick(window, Qt.Key.Key_N, CTRL)


def test_ctrl_q_asks_for_the_end_of_ramage(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.quit_asked):
        QTest.keyClick(window, Qt.Key.Key_Q, CTRL)


def test_a_window_that_may_not_be_closed_stands_as_it_was(window: MainWindow) -> None:
    window.may_close = lambda: False
    assert not window.close()
    assert window.isVisible()
    window.may_close = lambda: True
    assert window.close()


def test_f1_lists_the_keys_and_escape_closes_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.explain_keys("Alt+Right", "Move the tweet to the next day")
    QTest.keyClick(window, Qt.Key.Key_F1)
    opened = window.findChild(KeyboardMap)
    assert isinstance(opened, KeyboardMap)
    told = [label.text() for label in opened.findChildren(QLabel)]
    assert {"Ctrl+N", "Ctrl+1 to Ctrl+6", "Move the tweet to the next day"} <= set(told)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_about_names_the_licences(window: MainWindow) -> None:
    window.show_about()
    opened = window.findChild(About)
    assert isinstance(opened, About)
    told = " ".join(label.text() for label in opened.findChildren(QLabel))
    assert "MIT" in told
    assert "LGPL" in told
    opened.close()


@pytest.mark.parametrize(
    ("width", "bar"),
    [(1280, SIDE_BAR), (FOLDS_BELOW, SIDE_BAR), (FOLDS_BELOW - 1, SIDE_BAR_FOLDED)],
)
def test_the_side_bar_folds_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, width: int, bar: int
) -> None:
    window.resize(width, 640)
    side = window.findChild(SideBar)
    assert isinstance(side, SideBar)
    qtbot.waitUntil(lambda: side.width() == bar)
    # The name is not shown any more, but a screen reader still says it.
    assert nav(window, "Plan").text() == "Plan"


@pytest.mark.parametrize(("width", "height"), [(1280, 820), (1024, 640), (683, 384), (512, 320)])
def test_nothing_stands_outside_the_window(
    qtbot: QtBot, window: MainWindow, width: int, height: int
) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width and window.height() == height)
    inside = QRect(0, 0, width, height)
    for one in (window.findChild(SideBar), *window.findChildren(NavButton)):
        assert isinstance(one, QWidget)
        left = one.mapTo(window, one.rect().topLeft()).x()
        assert left >= 0
        assert left + one.width() <= inside.width()


def test_a_badge_comes_and_goes(window: MainWindow) -> None:
    window.set_badge("plan", "6")
    badge = next(label for label in nav(window, "Plan").findChildren(QLabel))
    assert (badge.text(), badge.property("kind"), badge.isVisible()) == ("6", "badge", True)
    window.set_badge("plan", "!", bad=True)
    assert (badge.text(), badge.property("kind")) == ("!", "badge-bad")
    assert nav(window, "Plan").accessibleDescription() == "!"
    window.set_badge("plan", "")
    assert not badge.isVisible()


@pytest.mark.parametrize(
    ("online", "next_text", "told"),
    [
        (True, "tomorrow 8:15", ["Online", "Next tweet: tomorrow 8:15"]),
        (False, "", ["Offline", "No tweet planned"]),
    ],
)
def test_the_state_line_says_what_comes_next(
    window: MainWindow, online: bool, next_text: str, told: list[str]
) -> None:
    window.resize(1280, 820)
    window.set_state(online, next_text)
    standing = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert [text for text in standing if text in told] == told


def test_what_is_spent_stands_under_what_comes_next_and_goes_with_the_key(
    window: MainWindow,
) -> None:
    def standing() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    window.resize(1280, 820)
    window.set_state(True, "")
    assert standing()[-1] == "No tweet planned"
    window.set_budget("X budget: $1.20 of $5")
    assert standing()[-2:] == ["No tweet planned", "X budget: $1.20 of $5"]
    window.resize(1024, 640)
    assert "X budget: $1.20 of $5" not in standing()
    window.resize(1280, 820)
    window.set_budget("")
    assert standing()[-1] == "No tweet planned"


def test_the_place_on_the_screen_is_kept(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    window.setGeometry(40, 30, 700, 500)
    other = MainWindow(theme)
    qtbot.addWidget(other)
    other.restore(window.geometry_text())
    assert other.geometry() == window.geometry()


@pytest.mark.parametrize("text", ["", "no base64 é", "AAAA", "QUJD" * 40])
def test_a_place_that_tells_nothing_changes_nothing(window: MainWindow, text: str) -> None:
    before = window.geometry()
    window.restore(text)
    assert window.geometry() == before


def test_a_window_whose_screen_is_gone_comes_back(
    qtbot: QtBot, theme: Theme, window: MainWindow
) -> None:
    window.setGeometry(5000, 4000, 700, 500)
    other = MainWindow(theme)
    qtbot.addWidget(other)
    other.restore(window.geometry_text())
    assert other.screen().availableGeometry().contains(other.geometry())


def test_the_first_start_covers_everything_and_goes(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    questions = SamplePage()
    window.cover(questions)
    assert questions.isVisible()
    assert not nav(window, "Write").isVisible()
    window.uncover()
    assert nav(window, "Write").isVisible()


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.set_badge("plan", "6")
    window.offer_undo("Moved", lambda: None)
    window.show_banner("a", "Offline", actions=[("Try", lambda: None)], details="x")
    for one in window.findChildren(QAbstractButton):
        if one.isVisible():
            assert one.text() or one.accessibleName(), one
    tools = [one for one in window.findChildren(QToolButton) if not one.text()]
    assert all(one.accessibleName() for one in tools)


def test_the_costly_namespace_is_not_touched_before_the_first_paint() -> None:
    # Touching `PySide6.QtCore.Qt` builds 100 enums, 12 ms of a start of 100.
    script = """
import PySide6.QtCore as core
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from desktop.ui.theme import Theme
from desktop.ui.shell import MainWindow
app = QApplication(["-platform", "offscreen"])
window = MainWindow(Theme(app))
window.add_page("write", "Write", "write", QWidget)
window.set_state(True, "tomorrow")
window.restore(window.geometry_text())
window.show_page("write")
window._after_first_paint = lambda: app.exit(1 if "Qt" in vars(core) else 0)
window.show()
raise SystemExit(app.exec())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
