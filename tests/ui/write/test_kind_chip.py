"""The chip says what kind of tweet it is, and takes a correction in one click."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.kinds.guess import Guess
from desktop.core.kinds.kind import Kind
from desktop.ui.theme import Theme
from desktop.ui.words_kinds import idea_wanted, kind_count, kind_explained, kind_name
from desktop.ui.write.kind_chip import KindChip


@pytest.fixture
def chip(qtbot: QtBot, theme: Theme) -> KindChip:
    made = KindChip()
    qtbot.addWidget(made)
    made.show()
    return made


def entries(chip: KindChip) -> list[str]:
    chip.menu().aboutToShow.emit()
    return [action.text() for action in chip.menu().actions() if not action.isSeparator()]


def test_a_guess_tells_by_which_words(chip: KindChip) -> None:
    chip.show_kind(Guess(Kind.PROMOTION, 0.9, "-20 %"))
    assert chip.text() == "Promotion"
    assert "-20 %" in chip.toolTip()
    assert "Promotion" in chip.accessibleName()


def test_an_unsure_guess_asks(chip: KindChip) -> None:
    chip.show_kind(Guess(Kind.HUMOUR, 0.1))
    assert chip.text() == "Humour?"


def test_an_empty_text_has_no_kind(chip: KindChip) -> None:
    chip.show_kind(None)
    assert chip.text() == "Kind of tweet"


def test_one_click_corrects_it_and_another_has_it_guessed_again(
    qtbot: QtBot, chip: KindChip
) -> None:
    chip.show_kind(Guess(Kind.PROMOTION, 0.9, "-20 %"))
    assert entries(chip) == [kind_name(kind) for kind in Kind]
    with qtbot.waitSignal(chip.kind_chosen) as chosen:
        chip.menu().actions()[0].trigger()
    assert chosen.args == [Kind.BACKSTAGE]
    assert chip.text() == "Behind the scenes"
    assert entries(chip)[-1] == "Guess it again"
    with qtbot.waitSignal(chip.kind_chosen) as chosen:
        chip.menu().actions()[-1].trigger()
    assert chosen.args == [None]
    assert chip.text() == "Promotion"


def test_the_persons_word_stands_against_later_guesses(chip: KindChip) -> None:
    chip.show_kind(Guess(Kind.PROMOTION, 0.9), Kind.RELAY)
    assert chip.text() == "Passing on"
    entries(chip)
    checked = [action.text() for action in chip.menu().actions() if action.isChecked()]
    assert checked == ["Passing on"]


def test_every_kind_has_its_words(qapp: QApplication) -> None:
    for words in (kind_name, kind_explained, idea_wanted):
        assert len({words(kind) for kind in Kind}) == len(Kind)
    assert all("3" in kind_count(kind, 3) for kind in Kind)
