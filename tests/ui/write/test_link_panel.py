"""The row of links: what it says, what a click makes of the text, and what is asked of the web."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODeviceBase, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.cost.card import price_card
from desktop.core.cost.link import LinkCost, link_cost
from desktop.core.cost.publishing import publishing
from desktop.core.links.page import PagePreview
from desktop.core.shop import Shop
from desktop.core.text import LIMIT, Measure
from desktop.services.page_preview import NoPreview, Seen
from desktop.ui.theme import Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.link_panel import LinkPanel
from desktop.ui.write.link_popup import LinkPopup, is_whole_link
from desktop.ui.write.mending import mend
from desktop.ui.write.page_box import MOST_PIXELS, picture_of
from tests.ui.write.conftest import ZONE
from tests.ui.write.keys import press, type_text

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TRACKED = "Voyez https://fournil.fr/menu?utm_source=lettre&jour=mardi 🥖"


def cost() -> LinkCost:
    return link_cost(publishing("fournil.fr", price_card()), price_card())


class Desk(QWidget):
    """An editor and its row of links, joined as the page joins them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.now = NOW
        self.editor = Editor(theme, LIMIT)
        self.panel = LinkPanel(theme, self._read, lambda: self.now, ZONE)
        column = QVBoxLayout(self)
        column.addWidget(self.editor)
        column.addWidget(self.panel)
        self.editor.measured.connect(self.panel.follow)
        self.panel.fix_asked.connect(lambda fix: mend(self.editor, fix))
        self.asked: list[str] = []
        self.panel.page_asked.connect(self.asked.append)

    def _read(self) -> tuple[str, Measure]:
        return self.editor.text, self.editor.measure

    def write(self, text: str) -> None:
        self.editor.set_text(text)
        self.panel.look()

    @property
    def said(self) -> str:
        labels = self.panel.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    made = Desk(theme)
    qtbot.addWidget(made)
    made.resize(520, 400)
    made.show()
    return made


def test_a_text_without_a_link_has_no_row(desk: Desk) -> None:
    desk.write("Le pain est chaud.")
    assert not desk.panel.isVisible()


def test_the_row_comes_when_a_link_has_been_typed(qtbot: QtBot, desk: Desk) -> None:
    type_text(desk.editor, "fournil.fr ")
    qtbot.waitUntil(desk.panel.isVisible)
    assert "counts 23, however long it is (here 10 characters)" in desk.said
    desk.write("")
    assert not desk.panel.isVisible()


def test_why_it_counts_23_is_explained(desk: Desk) -> None:
    desk.write("fournil.fr et pain.fr")
    assert "2 link(s): each counts 23" in desk.said
    assert "t.co" in desk.panel._weight.accessibleDescription()


def test_what_follows_the_reader_is_named_and_taken_out_at_a_click(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.write(TRACKED)
    assert "utm_source" in desk.said
    desk.panel.clean.click()
    assert desk.editor.text == "Voyez https://fournil.fr/menu?jour=mardi 🥖"
    assert not desk.panel.clean.isVisible()
    desk.editor.undo()
    assert desk.editor.text == TRACKED
    desk.panel.look()
    assert desk.panel.clean.isVisible()


def test_nothing_is_offered_to_be_cleaned_where_nothing_follows(desk: Desk) -> None:
    desk.write("https://fournil.fr/menu?jour=mardi")
    assert not desk.panel.clean.isVisible()


def test_tracking_is_added_at_a_click_and_undone_by_one_key(qtbot: QtBot, desk: Desk) -> None:
    desk.panel.show_shop(Shop(name="L’Épi d’Or"))
    desk.write("👋 fournil.fr")
    desk.panel.tag.click()
    assert desk.editor.text == (
        "👋 https://fournil.fr?utm_source=x&utm_medium=social&utm_campaign=lepi-dor-2026-11"
    )
    assert desk.editor.measure.weighted_length == 26
    assert not desk.panel.tag.isVisible()
    desk.editor.undo()
    assert desk.editor.text == "👋 fournil.fr"


def test_the_campaign_bears_the_month_on_the_shops_own_wall(desk: Desk) -> None:
    desk.now = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    desk.panel.show_shop(Shop(name="L’Épi d’Or"))
    desk.write("https://fournil.fr")
    desk.panel.tag.click()
    assert desk.editor.text.endswith("utm_campaign=lepi-dor-2026-12")


def test_a_click_mends_the_text_as_it_is_now(qtbot: QtBot, desk: Desk) -> None:
    desk.write(TRACKED)
    desk.editor.set_text(f"🥐🥐 {TRACKED}")
    desk.panel.clean.click()
    assert desk.editor.text == "🥐🥐 Voyez https://fournil.fr/menu?jour=mardi 🥖"


def test_what_has_left_can_be_looked_at_and_not_changed(qtbot: QtBot, desk: Desk) -> None:
    desk.write(TRACKED)
    desk.panel.set_read_only(True)
    desk.panel.clean.click()
    desk.panel.tag.click()
    assert desk.editor.text == TRACKED
    desk.panel.see.click()
    assert len(desk.asked) == 1


def test_a_price_shows_only_where_the_way_has_one(desk: Desk) -> None:
    desk.write("fournil.fr")
    assert "Prices" not in desk.said
    desk.panel.show_cost(cost())
    assert "$0.20" in desk.said
    assert "$0.015" in desk.said
    assert "browser: $0." in desk.said
    assert "22 August 2026" in desk.said
    desk.panel.show_cost(None)
    assert "Prices" not in desk.said


def test_no_page_is_asked_for_before_the_click(qtbot: QtBot, desk: Desk) -> None:
    desk.write(TRACKED)
    assert desk.asked == []
    desk.panel.see.click()
    assert desk.asked == ["https://fournil.fr/menu?utm_source=lettre&jour=mardi"]
    assert "Asking fournil.fr for its page…" in desk.said


def test_of_several_links_one_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    desk.write("fournil.fr et https://pain.fr/?a=1&b=2")
    desk.panel._see()
    menu = desk.panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "fournil.fr",
        "https://pain.fr/?a=1&&b=2",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert desk.asked == ["https://pain.fr/?a=1&b=2"]


PAGE = PagePreview(
    "https://fournil.fr/",
    "<b>Fournil</b>",
    "Du <img src=x> pain",
    "Le site",
    "https://fournil.fr/a",
)


def test_a_page_is_shown_letter_by_letter(qtbot: QtBot, desk: Desk) -> None:
    desk.write("fournil.fr")
    desk.panel.see.click()
    desk.panel.show_seen(Seen("fournil.fr", PAGE))
    for words in ("<b>Fournil</b>", "Du <img src=x> pain", "Le site"):
        assert words in desk.said
    formats = {label.textFormat() for label in desk.panel.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("why", NoPreview)
def test_why_a_page_is_not_seen_is_said(qtbot: QtBot, desk: Desk, why: NoPreview) -> None:
    desk.write("fournil.fr")
    before = desk.said
    desk.panel.see.click()
    desk.panel.show_seen(Seen("fournil.fr", why_not=why))
    assert "Asking" not in desk.said
    assert len(desk.said) > len(before) + 20


def test_an_answer_about_another_link_is_passed_over(qtbot: QtBot, desk: Desk) -> None:
    desk.write("fournil.fr")
    desk.panel.see.click()
    desk.write("pain.fr")
    desk.panel.show_seen(Seen("fournil.fr", PAGE))
    assert "Fournil" not in desk.said


def picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    buffer = QBuffer()
    buffer.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def test_the_image_of_a_page_comes_at_a_second_click(qtbot: QtBot, desk: Desk) -> None:
    desk.write("fournil.fr")
    desk.panel.see.click()
    desk.panel.show_seen(Seen("fournil.fr", PAGE))
    with qtbot.waitSignal(desk.panel.picture_asked) as asked:
        desk.panel._box._see.click()
    assert asked.args == [PAGE]
    desk.panel.show_picture(PAGE, picture(1_200, 630))
    assert desk.panel._box._picture.pixmap().width() == 240
    desk.panel.show_picture(PAGE, b"nonsense")
    assert "did not come" in desk.said


def test_an_image_made_to_fill_the_memory_is_not_decoded() -> None:
    huge = bytearray(picture(1, 1))
    # Width and height, in the PNG's first chunk.
    huge[16:24] = (100_000).to_bytes(4, "big") * 2
    assert picture_of(bytes(huge), 1.0).isNull()
    side = int(MOST_PIXELS**0.5) + 1
    assert picture_of(picture(side, side), 1.0).isNull()
    assert picture_of(b"", 1.0).isNull()


def test_nothing_is_cut_where_the_row_is_narrow(desk: Desk) -> None:
    desk.panel.show_cost(cost())
    desk.write(TRACKED)
    for width in (520, 340):
        desk.resize(width, 700)
        QCoreApplication.sendPostedEvents()
        for label in desk.panel.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(
    "address", ["fournil.fr", "https://fournil.fr/a?b=1#c", "http://épi.fr", "école.fr"]
)
def test_a_whole_address_can_be_put_in(address: str) -> None:
    assert is_whole_link(address)


@pytest.mark.parametrize(
    "address",
    [
        *("", "fournil", "deux mots.fr", "fournil.fr?a=1", "javascript:alert(1)", "ftp://a.fr"),
        *("a.fr,b.fr", "https://fournil.fr/.", "lea@fournil.fr", "https://fournil.nulle-part"),
    ],
)
def test_what_x_would_not_link_whole_is_not_put_in(address: str) -> None:
    assert not is_whole_link(address)


def test_the_tool_puts_an_address_in_by_keyboard(qtbot: QtBot) -> None:
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.show()
    popup = LinkPopup(anchor)
    asked: list[str] = []
    popup.link_asked.connect(asked.append)
    popup.open()
    type_text(popup.field, "fournil")
    assert not popup.put.isEnabled()
    press(popup.field, Qt.Key.Key_Return)
    assert asked == []
    type_text(popup.field, ".fr")
    press(popup.field, Qt.Key.Key_Return)
    assert asked == ["fournil.fr"]
    assert not popup.isVisible()
