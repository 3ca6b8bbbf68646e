"""The language in force holds for Qt's own dialogs too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileIconProvider,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from desktop.core.settings import Language
from desktop.ui.language import LACKING_IN_QT, Languages


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before = QLocale()
    made = Languages()
    yield made
    made.leave()
    QLocale.setDefault(before)


def words_of_a_file_dialog(qtbot: QtBot, folder: Path) -> list[str]:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    said += [one.text() for one in dialog.findChildren(QPushButton)]
    said += [one.toolTip() for one in dialog.findChildren(QToolButton)]
    heads = dialog.findChild(QTreeView)
    assert heads is not None
    # A type is a type in both.
    said += [heads.model().headerData(one, Qt.Orientation.Horizontal) for one in (0, 1, 3)]
    said.append(QFileIconProvider().type(QFileInfo(str(folder))))
    return [one for one in said if one]


def test_a_file_dialog_has_no_word_of_english_that_our_catalogue_does_not_hold(
    languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    languages.leave()
    english = words_of_a_file_dialog(qtbot, tmp_path)
    languages.choose(Language.FRENCH)
    french = words_of_a_file_dialog(qtbot, tmp_path)
    same = {one for one, other in zip(english, french, strict=True) if one == other}
    assert same <= set(LACKING_IN_QT)


def test_the_answers_to_a_question_are_in_french(languages: Languages, qtbot: QtBot) -> None:
    languages.choose(Language.FRENCH)
    answers = QMessageBox.StandardButton
    question = QMessageBox()
    question.setStandardButtons(answers.Yes | answers.No | answers.Cancel)
    qtbot.addWidget(question)
    assert {one.text() for one in question.buttons()} == {"&Oui", "&Non", "Annuler"}
