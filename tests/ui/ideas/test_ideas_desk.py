"""From an idea to a filled-in draft, and back from a removal: real window, file and lanes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.background.choosing import Choosing
from desktop.background.library import Shelving
from desktop.background.runner import Runner
from desktop.background.writing import Writing
from desktop.core.settings import Settings
from desktop.core.snippets import Snippet
from desktop.services.library import Library
from desktop.services.versions import Versions
from desktop.ui.desks.idea_tool import IdeaTool
from desktop.ui.desks.ideas import IdeasDesk
from desktop.ui.desks.versions import VersionsDesk
from desktop.ui.ideas import IdeasPage
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write.braces import Braces
from desktop.ui.write.page import WritePage
from tests.ui.ideas.conftest import ZONE, named, push
from tests.ui.write.keys import press, type_text
from tests.workshop import HeldClock, Workshop


class Place:
    """The ideas page and the composer in one window, tied as the application ties them."""

    def __init__(self, qtbot: QtBot, theme: Theme, shop: Workshop) -> None:
        self.shop = shop
        self.runner = Runner()
        account = shop.account()
        self.choosing = Choosing(self.runner, shop.choices, shop.accounts)
        self.choosing.begin(
            Settings(account_id=account.id, trade="boulangerie", town="Alençon", people="Léa"),
            (account,),
        )
        self.shelving = Shelving(
            self.runner,
            Library(shop.open_plan, shop.clock),
            Versions(shop.open_plan, shop.clock),
        )
        self.writing = Writing(self.runner, shop.drafts, shop.planner)
        self.writing.begin(None, account.id)
        self.window = MainWindow(theme)
        qtbot.addWidget(self.window)
        self.page = IdeasPage(theme, shop.clock, ZONE)
        self.write = WritePage(theme, shop.clock, ZONE)
        self.write.show_account(account, (account,))
        self.write.show_tweet(None)
        self.window.add_page("ideas", "Ideas", "idea", lambda: self.page)
        self.window.add_page("write", "Write", "write", lambda: self.write)
        self.window.show_page("ideas")
        with qtbot.waitSignal(self.window.first_painted):
            self.window.show()
        self.window.activateWindow()
        self.window.show_page("write")
        self.window.show_page("ideas")
        self.braces = Braces(self.write.editor)
        self.write.editor.add_key_taker(self.braces.take_key)
        self.write.text_changed.connect(self.writing.type)
        self.desk = IdeasDesk(self.page, self.window, self.shelving, self.choosing)
        self.desk.draft_wanted.connect(self._begin)
        self.tool = IdeaTool(
            self.write, self.braces, self.shelving, self.choosing, shop.clock, ZONE
        )
        self.history = VersionsDesk(
            self.window, theme, self.shelving, self.writing, self._take, shop.clock
        )
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        if not self.runner.is_resting:
            with qtbot.waitSignal(self.runner.rested):
                pass

    def own_ideas(self) -> list[str]:
        shelf = self.shelving.shelf
        assert shelf is not None
        return [idea.text for idea in shelf.own]

    def _begin(self, text: str) -> None:
        self.window.show_page("write")
        self.writing.new(partial(self.braces.put_in, text))

    def _take(self, text: str) -> None:
        self.write.editor.selectAll()
        self.braces.put_in(text)


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Place]:
    shop = Workshop(tmp_path / "ramage", HeldClock())
    shop.start()
    made = Place(qtbot, theme, shop)
    yield made
    assert made.runner.stop(5)


def test_an_idea_becomes_a_draft_filled_in_by_tab_alone(qtbot: QtBot, place: Place) -> None:
    search = place.page.ideas.choice
    with qtbot.waitSignal(search.changed):
        search.search.setText("first batch sings")
    place.page.ideas.board.cards[0].main.click()
    place.settle(qtbot)
    editor = place.write.editor
    # The shop has one first name: it need not be typed.
    assert place.write.text().startswith("{time}, the first batch sings as it cools. Léa listens")
    assert editor.textCursor().selectedText() == "{time}"
    type_text(editor, "6:30")
    press(editor, Qt.Key.Key_Tab)
    place.settle(qtbot)
    place.writing.finish()
    place.settle(qtbot)
    (draft,) = place.shop.drafts.all()
    assert draft.text.startswith("6:30, the first batch sings as it cools. Léa listens")
    shelf = place.shelving.shelf
    assert shelf is not None
    assert shelf.uses == {"boulangerie.fournee": place.shop.clock.now}


def test_an_own_idea_is_kept_removed_and_brought_back_by_undo(qtbot: QtBot, place: Place) -> None:
    place.page.idea_added.emit("Le chat du voisin")
    place.settle(qtbot)
    named(place.page, QToolButton, "Remove this idea").click()
    place.settle(qtbot)
    assert place.own_ideas() == []
    push(place.window, "Undo")
    place.settle(qtbot)
    assert place.own_ideas() == ["Le chat du voisin"]


def test_the_composers_tool_offers_ideas_and_knows_the_short_words(
    qtbot: QtBot, place: Place
) -> None:
    place.shelving.put_snippet(Snippet("adr", "12 rue du Cygne"))
    place.settle(qtbot)
    place.window.show_page("write")
    type_text(place.write.editor, ";adr ")
    assert place.write.text() == "12 rue du Cygne "
    place.tool.open()
    shown = place.write.findChild(QListWidget)
    assert isinstance(shown, QListWidget)
    press(shown, Qt.Key.Key_Return)
    place.settle(qtbot)
    assert place.write.text().startswith("12 rue du Cygne ")
    assert len(place.write.text()) > 60
    assert place.shelving.shelf is not None
    assert len(place.shelving.shelf.uses) == 1


def test_another_trade_in_the_settings_brings_other_ideas(place: Place) -> None:
    place.choosing.change(trade="garage")
    heads = [card.main.accessibleDescription() for card in place.page.ideas.board.cards]
    assert place.page.ideas.choice.trade == "garage"
    assert heads


def test_an_earlier_version_is_taken_up_again_and_the_present_one_kept(
    qtbot: QtBot, place: Place
) -> None:
    first = "La première fournée sort du four à sept heures."
    place.window.show_page("write")
    for text in (first, "B"):
        place.write.editor.selectAll()
        place.braces.put_in(text)
        place.writing.finish()
        place.settle(qtbot)
    place.history.open()
    place.settle(qtbot)
    again = next(
        b
        for b in place.window.findChildren(QPushButton)
        if b.text() == "Take this version up again"
    )
    again.click()
    place.settle(qtbot)
    assert place.write.text() == first
    place.write.editor.undo()
    assert place.write.text() == "B"
    tweet = place.writing.tweet
    assert tweet is not None
    texts = [one.text for one in Versions(place.shop.open_plan, place.shop.clock).of(tweet.id)]
    assert texts == ["B", first]
