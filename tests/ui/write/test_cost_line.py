"""The price beside the composer: said at a pause, with the link's share and what stands in the way;
one click lends a tweet to the browser and another gives it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Connection, Way, XKey
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import price_card
from desktop.core.cost.means import Means
from desktop.core.extras import Attachment, Extras, MediaKind
from desktop.core.tweet import Part, State, Tweet
from desktop.ui import money
from desktop.ui.desks.cost import CostDesk
from desktop.ui.theme import Theme
from desktop.ui.write.actions import Actions
from desktop.ui.write.link_panel import LinkPanel
from desktop.ui.write.page import WritePage
from tests.ui.write.conftest import NOW, PRACTICE, ZONE, at
from tests.ui.write.keys import press, type_text

LUNE = Account(3, Way.KEY, "Boulangerie Lune", "boulange_lune", key=XKey("client", "42"))


class Spending(QObject):
    """What the desk asks of the background: the means, and that they changed."""

    means_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.means: Means | None = None

    def take(self, spent: int, ceiling: int = 5_000_000) -> None:
        self.means = Means(price_card(), {LUNE.id: Budget(ceiling, spent)})
        self.means_changed.emit(self.means)


class Window(QObject):
    """What the desk asks of the window: an offer to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.undo: Callable[[], object] | None = None

    def offer_undo(self, _text: str, callback: Callable[[], object]) -> None:
        self.undo = callback


class Corner:
    """A page, its link row and the desk of prices, joined as the guide joins them."""

    def __init__(self, page: WritePage, theme: Theme) -> None:
        self.page = page
        self.links = LinkPanel(theme, lambda: (page.text(), page.editor.measure), lambda: NOW, ZONE)
        page.composer.add_below(self.links)
        page.editor.measured.connect(self.links.follow)
        self.spending, self.window = Spending(), Window()
        self.desk = CostDesk(page, self.window, self.links, self.spending)  # type: ignore[arg-type]
        self.actions = page.findChild(Actions)

    def write(self, text: str) -> None:
        self.page.editor.set_text(text)
        self.links.look()
        self.page.finish_pause()

    @property
    def said(self) -> str:
        QApplication.processEvents()
        line = self.desk.line
        return line.said.text() if line.isVisible() else ""

    @property
    def main(self) -> str:
        assert self.actions is not None
        return self.actions.main.text()


@pytest.fixture
def corner(page: WritePage, theme: Theme) -> Corner:
    made = Corner(page, theme)
    page.show_account(LUNE, (LUNE, PRACTICE))
    made.spending.take(0)
    return made


class TestTheLine:
    def test_the_price_stands_under_the_buttons(self, corner: Corner) -> None:
        corner.write("Bonjour")
        assert corner.said == "Publishing costs about $0.015."

    @pytest.mark.parametrize("text", ["Voyez https://fournil.fr", "Voyez fournil.fr"])
    def test_what_a_link_adds_is_said(self, corner: Corner, text: str) -> None:
        corner.write(text)
        assert corner.said == "Publishing costs about $0.20, of which $0.185 for the link."

    def test_a_thread_is_the_sum_of_what_leaves(self, corner: Corner) -> None:
        corner.write("Notre levain a dix ans et nous le nourrissons chaque soir. " * 8)
        corner.page.composer.thread_toggled.emit(True)
        corner.page.finish_pause()
        count = len(corner.page.parts())
        assert count > 1
        assert f"about {money.said(15_000 * count, 'USD')}." in corner.said

    def test_each_description_is_counted(self, corner: Corner) -> None:
        corner.write("Bonjour")
        picture = Attachment(
            MediaKind.PICTURE, "a" * 64, "a.jpg", "image/jpeg", 9, 900, 600, "Un four"
        )
        corner.page.set_extras(Extras(media=(picture,)))
        assert corner.said == "Publishing costs about $0.02."

    def test_nothing_is_looked_at_on_the_way_from_a_key_to_the_screen(
        self, qtbot: QtBot, corner: Corner
    ) -> None:
        corner.write("Bonjour")
        corner.page.take_focus()
        type_text(corner.page.editor, " fournil.fr")
        assert corner.said == "Publishing costs about $0.015."
        qtbot.waitUntil(lambda: "$0.20" in corner.said)

    def test_a_tweet_that_would_pass_the_ceiling_is_told_before(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.spending.take(4_980_000)
        assert corner.said.endswith(
            "It would pass the month’s ceiling ($4.98 of $5): it will wait for you to publish it."
        )
        assert corner.desk.line.said.property("kind") == "warn"
        corner.write("Bonjour")
        assert "ceiling" not in corner.said

    @pytest.mark.parametrize(
        ("connection", "words"),
        [
            (Connection.RECONNECT, "sign in again"),
            (Connection.NO_CREDIT, "credit with X is used up"),
            (Connection.SPEND_CAP, "limit that you set at X is reached"),
        ],
    )
    def test_a_key_that_cannot_publish_is_told(
        self, corner: Corner, connection: Connection, words: str
    ) -> None:
        assert LUNE.key is not None
        corner.write("Bonjour")
        stopped = replace(LUNE, key=replace(LUNE.key, connection=connection))
        corner.page.show_account(stopped, (stopped,))
        assert words in corner.said

    def test_a_key_that_was_never_connected_is_told(self, corner: Corner) -> None:
        corner.write("Bonjour")
        bare = replace(LUNE, key=None)
        corner.page.show_account(bare, (bare,))
        assert corner.said == (
            "This account is not connected to X yet: it will wait for you to publish it."
        )

    def test_where_nothing_costs_anything_not_a_word_is_said(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.page.show_account(PRACTICE, (PRACTICE,))
        assert corner.said == ""
        assert not corner.links.browser.isVisible()

    def test_nothing_written_has_no_price(self, corner: Corner) -> None:
        corner.write("  ")
        assert corner.said == ""

    def test_what_has_left_has_no_price_any_more(self, corner: Corner) -> None:
        part = Part(0, "Voyez fournil.fr", "1", "", NOW)
        left = Tweet(9, "9", LUNE.id, "Voyez fournil.fr", State.PUBLISHED, NOW, NOW, (part,))
        corner.page.show_tweet(left)
        assert corner.said == ""


class TestTheBrowser:
    def test_one_click_lends_the_tweet_and_the_same_button_gives_it_back(
        self, qtbot: QtBot, corner: Corner
    ) -> None:
        corner.write("Voyez fournil.fr")
        button = corner.links.browser
        assert button.text() == "Send this one by the browser ($0)"
        with qtbot.waitSignal(corner.page.extras_changed) as carried:
            button.click()
        assert carried.args == [Extras(by_browser=True)]
        assert corner.main == "Publish in the browser · @boulange_lune"
        assert corner.said == "Through your browser, it costs nothing: you will send it yourself."
        assert button.text() == "Let it leave by itself ($0.20)"
        assert not corner.desk.line.back.isVisible(), "one button says it"
        button.click()
        assert corner.page.extras == Extras()
        assert corner.main == "Publish · @boulange_lune"

    def test_it_can_be_undone_right_after(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.click()
        assert corner.window.undo is not None
        corner.window.undo()
        assert not corner.page.extras.by_browser

    def test_the_offer_to_undo_does_not_touch_another_tweet(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.click()
        lent = Tweet(
            7, "7", LUNE.id, "pain.fr", State.DRAFT, NOW, NOW, extras=Extras(by_browser=True)
        )
        corner.page.show_tweet(lent)
        assert corner.window.undo is not None
        corner.window.undo()
        assert corner.page.extras.by_browser

    def test_without_a_link_it_can_still_be_given_back(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.click()
        corner.write("Bonjour")
        assert not corner.links.isVisible()
        assert corner.desk.line.back.text() == "Let it leave by itself ($0.015)"
        corner.desk.line.back.click()
        assert not corner.page.extras.by_browser

    def test_a_draft_comes_back_as_it_was_lent(self, corner: Corner) -> None:
        lent = Tweet(
            7, "7", LUNE.id, "pain.fr", State.DRAFT, NOW, NOW, extras=Extras(by_browser=True)
        )
        corner.page.show_tweet(lent)
        corner.links.look()
        corner.page.finish_pause()
        assert corner.main == "Publish in the browser · @boulange_lune"
        assert corner.links.browser.text() == "Let it leave by itself ($0.20)"

    def test_lending_what_is_planned_is_a_change_to_save(self, corner: Corner) -> None:
        planned = Tweet(
            *(7, "7", LUNE.id, "Voyez pain.fr", State.PLANNED, NOW, NOW),
            parts=(Part(0, "Voyez pain.fr"),),
            when=at(24, 8, 15),
            planned_text="Voyez pain.fr",
        )
        corner.page.show_tweet(planned)
        corner.links.look()
        assert corner.actions is not None
        assert not corner.actions.main.isEnabled()
        corner.links.browser.click()
        assert corner.actions.main.isEnabled()
        assert corner.main == "Save the changes"

    def test_another_account_chosen_for_it_goes_its_own_way(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.click()
        corner.page.show_account(PRACTICE, (LUNE, PRACTICE))
        corner.page.account_asked.emit(PRACTICE.id)
        assert not corner.page.extras.by_browser

    def test_an_account_that_comes_with_another_tweet_changes_nothing_of_it(
        self, corner: Corner
    ) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.click()
        corner.page.show_account(PRACTICE, (LUNE, PRACTICE))
        assert corner.page.extras.by_browser

    def test_the_other_way_to_pay_less_is_said_where_a_link_makes_it_dearer(
        self, corner: Corner
    ) -> None:
        corner.write("Voyez fournil.fr")
        QApplication.processEvents()
        assert corner.links._cheaper.isVisible()
        corner.links.browser.click()
        assert not corner.links._cheaper.isVisible()

    def test_it_is_reached_by_the_keyboard(self, corner: Corner) -> None:
        corner.write("Voyez fournil.fr")
        corner.links.browser.setFocus(Qt.FocusReason.TabFocusReason)
        press(corner.links.browser, Qt.Key.Key_Space)
        assert corner.page.extras.by_browser


@pytest.mark.parametrize(
    ("account", "lent", "way"),
    [
        (LUNE, False, Way.KEY),
        (LUNE, True, Way.BROWSER),
        (PRACTICE, True, Way.PRACTICE),
    ],
)
def test_the_page_knows_the_way_it_goes(
    page: WritePage, account: Account, lent: bool, way: Way
) -> None:
    page.set_extras(Extras(by_browser=lent))
    page.show_account(account, (account,))
    assert page.way is way
