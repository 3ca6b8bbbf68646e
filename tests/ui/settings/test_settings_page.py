"""The settings page: every choice is told at once, and none by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way
from desktop.core.settings import Language, Settings, ThemeChoice
from desktop.ui.settings import SettingsPage
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.handle import handle_in
from desktop.ui.theme import Theme

W = TypeVar("W", bound=QWidget)

PRACTICE = Account(1, Way.PRACTICE, "Boulangerie <b>Lune</b>", "boulange_lune")
BROWSER = Account(2, Way.BROWSER, "", "", long_posts=True)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(
        Theme(qapp, ThemeChoice.LIGHT), Settings(), (PRACTICE, BROWSER), "/home/lune/Ramage"
    )
    qtbot.addWidget(made)
    made.show()
    return made


def named(page: QWidget, kind: type[W], name: str) -> W:
    return next(one for one in page.findChildren(kind) if one.accessibleName() == name)


def push(page: QWidget, text: str) -> None:
    next(
        one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible()
    ).click()


def account_field(page: QWidget) -> QLineEdit:
    """The first field of the account form that is open."""
    form = next(one for one in page.findChildren(AccountForm) if one.isVisible())
    return next(one for one in form.findChildren(QLineEdit) if one.isVisible())


def choose(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_a_language_and_a_theme_are_told_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.settings_changed) as told:
        choose(named(page, QComboBox, "Language"), Language.ENGLISH)
    assert told.args == [Settings(language=Language.ENGLISH)]
    with qtbot.waitSignal(page.settings_changed) as told:
        choose(named(page, QComboBox, "Colours"), ThemeChoice.DARK)
    assert told.args == [Settings(language=Language.ENGLISH, theme=ThemeChoice.DARK)]


def test_the_same_choice_again_tells_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.settings_changed):
        choose(named(page, QComboBox, "Language"), Language.SYSTEM)


def test_the_mark_and_the_grace_are_told(qtbot: QtBot, page: SettingsPage) -> None:
    mark = next(one for one in page.findChildren(QCheckBox) if "140" in one.text())
    with qtbot.waitSignal(page.settings_changed) as told:
        mark.click()
    assert told.args == [Settings(mark_140=True)]
    with qtbot.waitSignal(page.settings_changed) as told:
        page.findChildren(QSpinBox)[0].setValue(15)
    assert told.args == [Settings(mark_140=True, grace_minutes=15)]


def test_showing_settings_tells_nothing_and_keeps_what_others_changed(
    qtbot: QtBot, page: SettingsPage
) -> None:
    with qtbot.assertNotEmitted(page.settings_changed):
        page.show_settings(Settings(grace_minutes=5, mark_140=True, draft_id=7))
    with qtbot.waitSignal(page.settings_changed) as told:
        page.findChildren(QSpinBox)[0].setValue(6)
    assert told.args == [Settings(grace_minutes=6, mark_140=True, draft_id=7)]


def test_long_posts_are_switched_for_one_account(qtbot: QtBot, page: SettingsPage) -> None:
    first = next(one for one in page.findChildren(QCheckBox) if "25,000" in one.text())
    with qtbot.waitSignal(page.account_changed) as told:
        first.click()
    assert told.args == [replace(PRACTICE, long_posts=True)]


def test_an_accounts_names_are_changed_in_place(qtbot: QtBot, page: SettingsPage) -> None:
    named(page, QPushButton, f"Change {PRACTICE.name}").click()
    fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit) if one.isVisible()}
    fields["Name of your shop"].setText("Lune & fils")
    fields["Its handle on X"].setText("https://x.com/lune_fils?lang=fr")
    with qtbot.waitSignal(page.account_changed) as told:
        push(page, "Keep")
    changed = replace(PRACTICE, name="Lune & fils", handle="lune_fils")
    assert told.args == [changed]
    page.show_accounts((changed, BROWSER))
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert {"Lune & fils", "@lune_fils"} <= set(shown)


def test_a_handle_that_is_none_cannot_be_kept(page: SettingsPage) -> None:
    named(page, QPushButton, f"Change {PRACTICE.name}").click()
    fields = [one for one in page.findChildren(QLineEdit) if one.isVisible()]
    keep = next(
        one for one in page.findChildren(QPushButton) if one.text() == "Keep" and one.isVisible()
    )
    next(one for one in fields if one.accessibleName() == "Its handle on X").setText("deux mots")
    assert not keep.isEnabled()
    told = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any(text.startswith("A handle has letters") for text in told)


def test_an_account_is_added_with_its_way(qtbot: QtBot, page: SettingsPage) -> None:
    push(page, "Add an account")
    next(one for one in page.findChildren(QRadioButton) if "browser" in one.text()).click()
    fields = {one.accessibleName(): one for one in page.findChildren(QLineEdit) if one.isVisible()}
    fields["Name of your shop"].setText("  Garage Petit ")
    fields["Its handle on X"].setText("@garage_petit")
    with qtbot.waitSignal(page.account_added) as told:
        push(page, "Add")
    assert told.args == [Way.BROWSER, "Garage Petit", "garage_petit"]


def test_the_folder_the_keys_and_the_licences_can_be_asked_for(
    qtbot: QtBot, page: SettingsPage
) -> None:
    for text, signal in (
        ("Open the folder", page.folder_asked),
        ("Keyboard shortcuts", page.keyboard_map_asked),
        ("About Ramage", page.about_asked),
    ):
        with qtbot.waitSignal(signal):
            push(page, text)


def test_a_name_is_shown_letter_by_letter(page: SettingsPage) -> None:
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert PRACTICE.name in [label.text() for label in page.findChildren(QLabel)]


def test_every_field_has_a_name(page: SettingsPage) -> None:
    for kind in (QComboBox, QSpinBox):
        assert all(one.accessibleName() for one in page.findChildren(kind))
    assert all(one.text() for one in page.findChildren(QCheckBox))


@pytest.mark.parametrize(
    ("given", "handle"),
    [
        ("boulange_lune", "boulange_lune"),
        ("@Lune61", "Lune61"),
        ("  @lune  ", "lune"),
        ("https://x.com/lune", "lune"),
        ("x.com/@lune/", "lune"),
        ("https://www.twitter.com/lune/status/123", "lune"),
        ("https://x.com/lune?s=20&t=abc", "lune"),
        ("HTTPS://X.COM/Lune", "Lune"),
        ("a" * 15, "a" * 15),
        ("a" * 16, None),
        ("", None),
        ("@", None),
        ("deux mots", None),
        ("fête", None),
        ("lune.fr", None),
        ("https://evil.example/x.com/lune", None),
        ("٣٣", None),
    ],
)
def test_a_handle_is_understood_as_people_give_it(given: str, handle: str | None) -> None:
    assert handle_in(given) == handle


def test_enter_keeps_an_accounts_names_and_escape_leaves_them(
    qtbot: QtBot, page: SettingsPage
) -> None:
    change = named(page, QPushButton, f"Change {PRACTICE.name}")
    change.click()
    name = account_field(page)
    name.setText("Lune & fils")
    with qtbot.assertNotEmitted(page.account_changed):
        QTest.keyClick(name, Qt.Key.Key_Escape)
    assert not name.isVisible()
    assert page.focusWidget() is change
    change.click()
    assert page.focusWidget() is name
    name.setText("Lune & fils")
    with qtbot.waitSignal(page.account_changed) as told:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert told.args == [replace(PRACTICE, name="Lune & fils")]
    assert not name.isVisible()


def test_escape_leaves_a_new_account_and_enter_adds_it(qtbot: QtBot, page: SettingsPage) -> None:
    for key, count in ((Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)):
        added = QSignalSpy(page.account_added)
        push(page, "Add an account")
        name = account_field(page)
        QTest.keyClick(name, key)
        assert not name.isVisible()
        assert added.count() == count


def test_before_a_visit_to_the_example_shop_it_is_told_that_what_is_planned_waits(
    page: SettingsPage,
) -> None:
    said = "\n".join(one.text() for one in page.data.findChildren(QLabel))
    assert "nothing that you have planned leaves before you come back" in said


def test_in_the_example_shop_no_account_can_speak_on_x(qapp: QApplication, qtbot: QtBot) -> None:
    page = SettingsPage(
        Theme(qapp, ThemeChoice.LIGHT), Settings(), (PRACTICE,), "/home/lune", is_demo=True
    )
    qtbot.addWidget(page)
    page.show()
    push(page, "Add an account")
    ways = [one for one in page.findChildren(QRadioButton) if "X" in one.text()]
    assert len(ways) == 2
    for one in ways:
        one.click()
        assert not one.isChecked()
    said = "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "practice accounts alone" in said
    with qtbot.waitSignal(page.account_added) as told:
        push(page, "Add")
    assert told.args[0] is Way.PRACTICE
