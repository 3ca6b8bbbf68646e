"""Words typed one after the other, each a chip."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.tour import hands
from desktop.ui.theme import Theme
from desktop.ui.veille.chips_field import ChipsField


@pytest.mark.parametrize(
    ("sign", "typed", "values"),
    [
        ("#", "Saint-Malo", ("SaintMalo",)),
        ("#", "#pain bio", ("painbio",)),
        ("#", "l’aigle", ("laigle",)),
        ("#", "#pain #bio", ("pain", "bio")),
        ("#", "# -", ()),
        ("@", "@marie", ("marie",)),
        ("", "pain  bio", ("pain bio",)),
    ],
)
def test_what_is_typed_becomes_what_people_write(
    qapp: QApplication, qtbot: QtBot, sign: str, typed: str, values: tuple[str, ...]
) -> None:
    field = ChipsField(Theme(qapp, ThemeChoice.LIGHT), "", "", sign)
    qtbot.addWidget(field)
    line = field.focusProxy()
    assert line is not None
    hands.type_text(line, typed)
    assert field.values == values
    hands.type_text(line, ",")
    assert field.values == values
