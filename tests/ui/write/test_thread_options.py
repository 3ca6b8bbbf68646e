"""A thread says of how many messages it is made, and takes or leaves their numbers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.text import measured
from desktop.ui.write.thread_options import ThreadOptions


@pytest.fixture
def options(qtbot: QtBot) -> ThreadOptions:
    made = ThreadOptions()
    qtbot.addWidget(made)
    return made


def said(options: ThreadOptions) -> str:
    return "\n".join(label.text() for label in options.findChildren(QLabel))


def test_a_single_message_has_nothing_to_choose(options: ThreadOptions) -> None:
    options.show_parts(measured(("Bonjour",)))
    assert options.isHidden()


def test_the_messages_are_counted_and_measured(options: ThreadOptions) -> None:
    options.show_parts(measured(("Bonjour 1/2", "Le pain est chaud 2/2")))
    assert not options.isHidden()
    assert "2 message(s), 11 to 21 characters" in said(options)
    options.show_parts(())
    assert options.isHidden()


def test_the_persons_choice_is_told_and_nobody_elses(qtbot: QtBot, options: ThreadOptions) -> None:
    told: list[bool] = []
    options.counters_toggled.connect(told.append)
    assert options.counters.isChecked()
    options.set_counters(False)
    assert told == []
    options.counters.click()
    options.counters.click()
    assert told == [True, False]


def test_what_has_left_keeps_its_numbers(options: ThreadOptions) -> None:
    options.set_read_only(True)
    options.counters.click()
    assert options.counters.isChecked()
