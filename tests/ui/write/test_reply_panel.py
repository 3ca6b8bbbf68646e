"""Whom a tweet answers or quotes, from an address that was pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Theme
from desktop.ui.write.address_popup import AddressPopup
from desktop.ui.write.reply_panel import ReplyPanel
from tests.ui.write.keys import press, type_text

ADDRESS = "https://x.com/pain/status/17"


@pytest.fixture
def anchor(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ReplyPanel:
    made = ReplyPanel(theme)
    qtbot.addWidget(made)
    return made


def popup_of(panel: ReplyPanel, anchor: QWidget) -> AddressPopup:
    panel.ask(anchor)
    popup = anchor.findChild(AddressPopup)
    assert isinstance(popup, AddressPopup)
    return popup


def said(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_a_tweet_that_answers_nobody_has_no_head_line(panel: ReplyPanel) -> None:
    assert panel.isHidden()
    assert panel.address == ""


def test_whom_it_answers_stands_at_its_head(panel: ReplyPanel) -> None:
    panel.show_reply(ADDRESS)
    assert "Replying to @pain" in said(panel)
    assert "x.com/pain/status/17" in said(panel)
    panel.show_reply("https://x.com/i/status/17")
    assert "Replying to a tweet" in said(panel)


def test_a_pasted_address_is_answered(qtbot: QtBot, panel: ReplyPanel, anchor: QWidget) -> None:
    popup = popup_of(panel, anchor)
    popup.field.setText("  https://mobile.twitter.com/pain/status/17?s=20&t=a ")
    assert "A tweet of @pain." in said(popup)
    with qtbot.waitSignal(panel.reply_changed) as changed:
        press(popup.field, Qt.Key.Key_Return)
    assert changed.args == [ADDRESS]
    assert panel.address == ADDRESS
    assert not popup.isVisible()
    assert not panel.isHidden()


def test_a_pasted_address_is_quoted_and_answers_nobody(
    qtbot: QtBot, panel: ReplyPanel, anchor: QWidget
) -> None:
    popup = popup_of(panel, anchor)
    popup.field.setText(ADDRESS)
    assert "put at the end of your text" in said(popup)
    with qtbot.waitSignal(panel.quote_asked) as asked:
        popup.quote.click()
    assert asked.args == [ADDRESS]
    assert panel.address == ""


@pytest.mark.parametrize("pasted", ["pain", "https://x.com/pain", "https://evil.example/status/17"])
def test_what_is_no_tweet_is_neither(panel: ReplyPanel, anchor: QWidget, pasted: str) -> None:
    popup = popup_of(panel, anchor)
    answers: list[str] = []
    panel.reply_changed.connect(answers.append)
    type_text(popup.field, pasted)
    assert not popup.reply.isEnabled()
    assert not popup.quote.isEnabled()
    assert "no tweet" in said(popup)
    press(popup.field, Qt.Key.Key_Return)
    assert answers == []


def test_the_field_opens_empty_each_time(panel: ReplyPanel, anchor: QWidget) -> None:
    popup = popup_of(panel, anchor)
    popup.field.setText(ADDRESS)
    popup.close()
    assert popup_of(panel, anchor).field.text() == ""


def test_it_can_answer_nobody_after_all(qtbot: QtBot, panel: ReplyPanel) -> None:
    panel.show_reply(ADDRESS)
    with qtbot.waitSignal(panel.reply_changed) as changed:
        panel.remove.click()
    assert changed.args == [""]
    assert panel.isHidden()


def test_what_has_left_goes_on_answering(panel: ReplyPanel) -> None:
    panel.show_reply(ADDRESS)
    panel.set_read_only(True)
    panel.remove.click()
    assert panel.address == ADDRESS
