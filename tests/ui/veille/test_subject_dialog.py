"""What is followed, as its form shows and saves it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.core.veille.subject import Feed, Subject
from desktop.ui.theme import Theme
from desktop.ui.veille.subject_dialog import SubjectDialog

FEED = Feed("https://presse.example/rss", "Presse")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(qapp: QApplication, parent: QWidget, subject: Subject | None = None) -> SubjectDialog:
    return SubjectDialog(parent, Theme(qapp, ThemeChoice.LIGHT), subject)


def whole(dialog: SubjectDialog) -> QCheckBox:
    """The box that stands under the feed's own."""
    boxes = dialog.findChildren(QCheckBox)
    names = [one.text() for one in boxes]
    return boxes[names.index("Presse") + 1]


def test_a_site_alone_is_followed_whole_and_the_form_says_so(
    qapp: QApplication, qtbot: QtBot, parent: QWidget
) -> None:
    dialog = opened(qapp, parent)
    dialog.show_feeds((FEED,))
    assert (whole(dialog).isChecked(), whole(dialog).isEnabled()) == (True, False)
    dialog.name.setText("Le journal")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.main.click()
    assert [one.takes_all for one in saved.args[0].feeds] == [True]


def test_beside_words_a_feed_is_read_for_them_unless_all_of_it_is_wanted(
    qapp: QApplication, parent: QWidget
) -> None:
    dialog = opened(qapp, parent, Subject("Lune", words=("lune",)))
    dialog.show_feeds((FEED,))
    assert (whole(dialog).isChecked(), whole(dialog).isEnabled()) == (False, True)
    assert [one.takes_all for one in dialog.subject.feeds] == [False]
    whole(dialog).click()
    assert [one.takes_all for one in dialog.subject.feeds] == [True]


def test_a_word_typed_afterwards_sifts_the_feed_again(qapp: QApplication, parent: QWidget) -> None:
    dialog = opened(qapp, parent)
    dialog.show_feeds((FEED,))
    dialog.people.set_values(("marie",))
    dialog.people.changed.emit()
    assert (whole(dialog).isChecked(), whole(dialog).isEnabled()) == (False, True)
    assert [one.takes_all for one in dialog.subject.feeds] == [False]
