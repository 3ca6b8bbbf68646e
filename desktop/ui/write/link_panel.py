"""The row under a text that holds links: what they count, what may be taken off or added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from desktop.core.agenda import Clock, WallTime
from desktop.core.cost.link import LinkCost
from desktop.core.links.campaign import campaign_of
from desktop.core.links.in_text import Link, cleaning, links_in, tagging
from desktop.core.links.page import PagePreview
from desktop.core.shop import UNKNOWN, Shop
from desktop.core.text import Measure
from desktop.services.page_preview import Seen
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import Sign, button, plain_label, row, tip
from desktop.ui.theme import XS, M, Theme
from desktop.ui.words import excerpt
from desktop.ui.write import link_words
from desktop.ui.write.explained import Explained
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.page_box import PageBox
from desktop.ui.write.pauses import pause_for

LONGEST_CHOICE = 60
Reading = Callable[[], tuple[str, Measure]]
"""The text as it stands in the editor now, and its measure."""


class LinkPanel(Fitted):
    """Hidden while the text holds no link. Tell it of each change by `follow`."""

    fix_asked = Signal(object)
    """A `Fix` for the text as it stands now: one step, which one Ctrl+Z takes back."""
    page_asked = Signal(str)
    """The address whose page is to be looked at: nothing is asked before."""
    picture_asked = Signal(object)
    """The `PagePreview` whose image is to be looked at."""
    browser_asked = Signal(bool)
    """Whether this tweet is to go through the browser, for free."""

    def __init__(self, theme: Theme, read: Reading, now: Clock, zone: str) -> None:
        super().__init__()
        self._read, self._now, self._zone = read, now, zone
        self._shop = UNKNOWN
        self._links: tuple[Link, ...] = ()
        self._asked = ""
        self._cost: LinkCost | None = None
        self._by_browser = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)
        self._make(theme)
        self.hide()

    def follow(self) -> None:
        """The text has changed: look at it when the typing pauses."""
        self._pause.start(pause_for(self._read()[0]))

    def look(self) -> None:
        """Look at the text now."""
        self._pause.stop()
        links = links_in(*self._read())
        if links != self._links:
            self._links = links
            self._show()

    def show_shop(self, shop: Shop) -> None:
        """Whose name the campaign bears."""
        self._shop = shop
        self._name_tagging()

    def show_cost(self, cost: LinkCost | None) -> None:
        """What a tweet with a link costs on the account's way; None where no way has a price."""
        if cost != self._cost:
            self._cost = cost
            self._say_cost()

    def show_by_browser(self, by_browser: bool) -> None:
        """Whether this tweet goes through the browser already."""
        if by_browser != self._by_browser:
            self._by_browser = by_browser
            self._say_cost()

    def show_seen(self, seen: Seen) -> None:
        """The page that was asked for; an answer that comes too late is passed over."""
        if seen.address == self._asked:
            self._box.show_seen(seen)

    def show_picture(self, page: PagePreview, data: bytes) -> None:
        """The image that was asked for; empty where none came."""
        self._box.show_picture(page, data)

    def set_read_only(self, is_read_only: bool) -> None:
        """What has left can be looked at, and no longer be changed."""
        for made in (self.clean, self.tag, self.browser):
            made.setEnabled(not is_read_only)

    def _make(self, theme: Theme) -> None:
        self._weight = Explained("", link_words.why_weight())
        self._follows = plain_label("", "muted", wrap=True)
        self._costs = plain_label("", "muted", wrap=True)
        self._cheaper = plain_label(link_words.cheaper(), "muted", wrap=True)
        self._weight.setWordWrap(True)
        for label in (self._weight, self._follows, self._costs, self._cheaper):
            label.setMinimumWidth(1)
        self.clean = button(self.tr("Clean"), "chip")
        self.tag = button(self.tr("Add tracking (UTM)"), "chip")
        self.see = button(self.tr("See the page"), "chip")
        self.see.setToolTip(
            tip(self.tr("Ramage asks the site for this page, now and never by itself."))
        )
        self.browser = button("", "chip")
        self._box = PageBox()
        self._box.picture_asked.connect(self.picture_asked)
        self.clean.clicked.connect(self._clean)
        self.tag.clicked.connect(self._tag)
        self.see.clicked.connect(self._see)
        self.browser.clicked.connect(lambda: self.browser_asked.emit(not self._by_browser))
        column = QVBoxLayout(self)
        column.setContentsMargins(M, 0, M, M)
        column.setSpacing(XS)
        column.addLayout(row(Sign(theme, "link", "muted"), self._weight))
        column.addWidget(self._follows)
        column.addLayout(row(self.clean, self.tag, self.see, 1))
        column.addWidget(self._costs)
        column.addLayout(row(self.browser, 1))
        column.addWidget(self._cheaper)
        column.addWidget(self._box)
        self._name_tagging()

    def _show(self) -> None:
        if self._links:
            self._weight.setText(link_words.weight(self._links))
        follows = link_words.followers(self._links)
        self._follows.setText(follows)
        self._follows.setVisible(bool(follows))
        self.clean.setVisible(bool(follows))
        self.clean.setAccessibleDescription(follows)
        self.tag.setVisible(any(link.can_be_tagged for link in self._links))
        if self._asked not in {link.address for link in self._links}:
            self._asked = ""
            self._box.leave()
        self._say_cost()
        self.setVisible(bool(self._links))

    def _say_cost(self) -> None:
        cost = self._cost
        self._costs.setText(link_words.cost(cost, self._by_browser) if cost else "")
        self._costs.setVisible(cost is not None)
        self.browser.setText(link_words.other_way(cost, self._by_browser) if cost else "")
        self.browser.setVisible(cost is not None)
        is_dearer = cost is not None and cost.more > 0 and not self._by_browser
        self._cheaper.setVisible(is_dearer)

    def _name_tagging(self) -> None:
        said = self.tr(
            "Adds utm_source=x, utm_medium=social and utm_campaign={campaign}: the statistics of "
            "your site then tell that the reader came from this tweet. It still counts 23."
        ).format(campaign=self._campaign())
        self.tag.setToolTip(tip(said))
        self.tag.setAccessibleDescription(said)

    def _campaign(self) -> str:
        return campaign_of(self._shop, WallTime.at(self._now(), self._zone).day)

    def _clean(self) -> None:
        """By the text as it is now, which may be a few keys further than what is shown."""
        if fix := cleaning(links_in(*self._read())):
            self.fix_asked.emit(fix)
            say_aloud(self, self.tr("Cleaned. Ctrl+Z puts it back."))
        self.look()

    def _tag(self) -> None:
        if fix := tagging(links_in(*self._read()), self._campaign()):
            self.fix_asked.emit(fix)
            say_aloud(self, self.tr("Tracking added. Ctrl+Z takes it back."))
        self.look()

    def _see(self) -> None:
        """Of several links, ask which."""
        self.look()
        addresses = list(dict.fromkeys(link.address for link in self._links))
        if len(addresses) == 1:
            self._ask(addresses[0])
        elif addresses:
            self._menu(addresses).popup(self.see.mapToGlobal(QPoint(0, self.see.height())))

    def _menu(self, addresses: list[str]) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for address in addresses:
            # A single & would stand for the letter to press.
            shown = excerpt(address, LONGEST_CHOICE).replace("&", "&&")
            menu.addAction(shown, partial(self._ask, address))
        return menu

    def _ask(self, address: str) -> None:
        self._asked = address
        site = next((link.host for link in self._links if link.address == address), address)
        self._box.wait_for(site)
        self.page_asked.emit(address)
