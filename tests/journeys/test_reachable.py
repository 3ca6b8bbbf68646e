"""For who does not see or does not use a mouse: every control has a name and can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.core.settings import Language, Settings
from desktop.paths import DataFolder
from desktop.services.demo import fill
from desktop.tour.guide import Guide
from desktop.ui.veille import VeillePage
from desktop.ui.welcome import WelcomePage
from tests.journeys.conftest import Shop

PAGES = ("write", "plan", "veille", "ideas", "practice", "log", "settings")
ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.ButtonDropDown,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.SpinBox,
    ROLE.Slider,
    ROLE.List,
    ROLE.Table,
    ROLE.Tree,
    ROLE.Link,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.Dialog,
    ROLE.ProgressBar,
    ROLE.StaticText,
    ROLE.Graphic,
}
FIELDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
INNER = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
"""Parts that Qt puts into a control, and that speak through it."""


@pytest.fixture
def example(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    """A shop with something on every page."""
    folder = tmp_path_factory.mktemp("example")
    shop = Shop(qapp, DataFolder(folder), is_demo=True)
    fill(shop.folder, shop.clock, shop.zone, shop.lease, Settings(language=Language.FRENCH), "fr")
    with shop.ramage() as guide:
        guide.go("veille")
        veille = guide.one(VeillePage)
        guide.wait_until(lambda: bool(veille.keys), "the columns of the veille")
        guide.settle()
        yield guide


def nodes(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader meets, what is hidden left out."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield node
        waiting += [node.child(number) for number in range(node.childCount())]


def nameless(top: QWidget) -> tuple[int, list[str]]:
    """How many nodes there are, and the controls among them that say nothing of themselves."""
    interface = QAccessible.queryAccessibleInterface(top)
    count, silent = 0, []
    for node in nodes(interface):
        count += 1
        behind: QObject | None = node.object()
        if behind is not None and behind.objectName() in INNER:
            continue
        text, kind = QAccessible.Text, node.role()
        told = node.text(text.Name) or node.text(text.Value) or node.text(text.Description)
        if kind in CONTROLS and not told.strip():
            name = type(behind).__name__ if behind is not None else "part"
            silent.append(f"{kind.name} {name} in {lineage(behind)}")
    return count, silent


def lineage(one: QObject | None) -> str:
    names = []
    while one is not None:
        names.append(type(one).__name__)
        one = one.parent()
    return " < ".join(names[1:6])


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(example: Guide, page: str) -> None:
    example.go(page)
    count, silent = nameless(example.house.window)
    assert count > 30
    assert silent == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_is_reached_by_the_tab_key_or_serves_one_that_is(
    example: Guide, page: str
) -> None:
    example.go(page)
    lost = [
        f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()!r}"
        for one in example.house.window.findChildren(QWidget)
        if isinstance(one, FIELDS)
        and one.isVisible()
        and one.isEnabled()
        and one.objectName() not in INNER
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not is_inside_a_field(one)
        and not is_reached_by_arrows(one)
    ]
    assert lost == []


def is_reached_by_arrows(one: QWidget) -> bool:
    """One of a row of which Tab reaches one, and the arrows the others."""
    row = one.parentWidget()
    alike = row.findChildren(type(one)) if row is not None else []
    return any(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in alike)


def is_inside_a_field(one: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, FIELDS) and parent.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return True
        parent = parent.parentWidget()
    return False


def test_the_first_questions_have_names(shop: Shop) -> None:
    with shop.ramage() as guide:
        guide.wait_until(lambda: guide.shows(WelcomePage), "the questions")
        page = guide.one(WelcomePage)
        next_: Callable[[], None] = guide.primary(page).click
        for _ in range(3):
            count, silent = nameless(guide.house.window)
            assert count > 10
            assert silent == []
            next_()
