"""A place beside the clock that a test looks at and clicks on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu


@dataclass
class PaperTray:
    """What the system would show there."""

    is_shown: bool = False
    tip: str = ""
    notices: list[tuple[str, str]] = field(default_factory=list)
    """Titles and texts, in order."""
    _menu: QMenu | None = None
    _clicks: list[Callable[[], object]] = field(default_factory=list)
    _notice_clicks: list[Callable[[], object]] = field(default_factory=list)

    def show(self, icon: QIcon, menu: QMenu) -> None:
        assert not icon.isNull()
        self.is_shown, self._menu = True, menu

    def hide(self) -> None:
        """Whoever was here is not clicked any more."""
        self.is_shown = False
        self._clicks.clear()
        self._notice_clicks.clear()

    def set_tip(self, text: str) -> None:
        self.tip = text

    def notify(self, title: str, text: str) -> None:
        self.notices.append((title, text))

    def on_click(self, act: Callable[[], object]) -> None:
        self._clicks.append(act)

    def on_notice_click(self, act: Callable[[], object]) -> None:
        self._notice_clicks.append(act)

    def click(self) -> None:
        """The person clicks the sign."""
        for act in self._clicks:
            act()

    def click_notice(self) -> None:
        """The person clicks the notice that stands."""
        for act in self._notice_clicks:
            act()

    @property
    def entries(self) -> list[str]:
        """What the menu says, from top to bottom."""
        assert self._menu is not None
        return [one.text() for one in self._menu.actions() if one.isVisible() and one.text()]

    def choose(self, words: str) -> None:
        """The person takes the entry that says these words."""
        assert self._menu is not None
        next(one for one in self._menu.actions() if words in one.text()).trigger()
