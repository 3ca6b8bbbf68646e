"""A tweet pasted with its text by hand."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.veille.paste_dialog import PasteDialog


def test_a_tweet_pasted_by_hand_has_the_date_of_its_id(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PasteDialog(parent, ())
    dialog.address.setText("https://x.com/marie/status/1346889436626259968")
    dialog.text.setPlainText("Bon pain")
    with qtbot.waitSignal(dialog.kept) as kept:
        dialog.main.click()
    assert kept.args[0].at == datetime(2021, 1, 6, 18, 40, 40, 344_000, UTC)
