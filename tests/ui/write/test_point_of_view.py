"""Points of view for a photo: the trade's own, three at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Theme
from desktop.ui.write.point_of_view import PointOfView


def test_the_trade_s_own_come_first_others_follow_and_the_way_to_a_photo_is_one_click(
    qtbot: QtBot, theme: Theme
) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.show()
    popup = PointOfView(anchor, theme)

    def said() -> str:
        return " ".join(label.text() for label in popup.findChildren(QLabel))

    popup.ask("boulangerie")
    assert "Out of the oven" in said()
    first = said()
    links = {one.text(): one for one in popup.findChildren(QPushButton)}
    links["Others"].click()
    assert said() != first
    with qtbot.waitSignal(popup.files_asked):
        links["Choose a photo…"].click()
    assert not popup.isVisible()
