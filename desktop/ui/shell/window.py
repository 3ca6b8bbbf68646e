"""The main window: a side bar, the page that stands, banners above it and an offer to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.parts import column, page_column, plain_label, scrolling
from desktop.ui.shell import place
from desktop.ui.shell.side_bar import SideBar
from desktop.ui.theme import L, Theme
from desktop.ui.theme.tokens import FOLDS_BELOW, PAGE_MARGIN

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QDialog

    from desktop.ui.shell.banners import Action, Banners
    from desktop.ui.shell.toast import UndoToast

NUMBERED_PAGES = 6


class _Page:
    """A page that may not be made yet; `held` is the scroll area it stands in."""

    def __init__(self, title: str, make: Callable[[], QWidget]) -> None:
        self.title = title
        self.make = make
        self.made: QWidget | None = None
        self.held: QWidget | None = None


class MainWindow(QMainWindow):
    """Shows one page at a time; each is made when it is first needed, the first one after the
    window has been painted, so that a start shows something at once."""

    page_shown = Signal(str)
    new_asked = Signal()
    quit_asked = Signal()
    """Ramage is to end, whatever closing its window means."""
    first_painted = Signal()
    """The window has shown itself once: the moment to begin what takes time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Ramage")
        self._theme = theme
        self._pages: dict[str, _Page] = {}
        self._current = ""
        self._painted = False
        self._after_cover: Callable[[], object] | None = None
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window is to be closed; False keeps it, hidden or with a question."""
        self._more_keys: list[tuple[str, str]] = []
        self._keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+N", self.new_asked.emit),
            ("Ctrl+Q", self.quit_asked.emit),
            ("F1", self.show_keyboard_map),
            ("Ctrl+?", self.show_keyboard_map),
        ]
        self._side_bar = SideBar(theme)
        self._side_bar.page_asked.connect(self.show_page)
        self._banners: Banners | None = None
        self._toast: UndoToast | None = None
        self._stack = QStackedWidget()
        self._everything = QStackedWidget()
        self._build()
        place.take_first_place(self)
        self._side_bar.fold(self.width() < FOLDS_BELOW)

    # Pages

    def add_page(
        self, key: str, title: str, icon: str, make: Callable[[], QWidget], apart: bool = False
    ) -> None:
        """Add a page to the side bar; `apart` leaves a gap before it. `make` is called once."""
        self._pages[key] = _Page(title, make)
        number = len(self._pages)
        keys = f"Ctrl+{number}" if number <= NUMBERED_PAGES else ""
        self._side_bar.add(key, title, icon, keys, apart)
        if keys:
            self._keys.append((keys, lambda: self.show_page(key)))

    def show_page(self, key: str) -> None:
        """Bring a page up; before the first paint, only its title, and the page right after.

        Raises KeyError for a page that was not added.
        """
        page = self._pages[key]
        self._current = key
        self._side_bar.set_current(key)
        if self._painted:
            self._bring_up(key)
        else:
            self._promise(page.title)

    def page(self, key: str) -> QWidget:
        """The page itself, made now if it was not yet."""
        page = self._pages[key]
        if page.made is None:
            page.made = page.make()
            page.held = scrolling(page.made)
            self._stack.addWidget(page.held)
        return page.made

    def has_page(self, key: str) -> bool:
        """Whether a page of that name was added."""
        return key in self._pages

    def has_made(self, key: str) -> bool:
        """Whether that page has been needed yet."""
        return self._pages[key].made is not None

    @property
    def current_page(self) -> str:
        return self._current

    def set_badge(self, key: str, text: str, bad: bool = False) -> None:
        """A few letters beside a page's name in the side bar; empty for none."""
        self._side_bar.set_badge(key, text, bad)

    def cover(self, widget: QWidget) -> None:
        """Show `widget` alone, without side bar: the first start's questions."""
        self._let_go_of_cover()
        self._everything.addWidget(scrolling(widget))
        self._everything.setCurrentIndex(1)
        widget.setFocus()

    def when_uncovered(self, act: Callable[[], object]) -> None:
        """Do `act` now, or once nothing covers the pages: what stands there is not taken away."""
        if self._everything.count() > 1:
            self._after_cover = act
        else:
            act()

    def uncover(self) -> None:
        """Let go of what covers the pages."""
        self._let_go_of_cover()
        act, self._after_cover = self._after_cover, None
        if act is not None:
            act()

    def _let_go_of_cover(self) -> None:
        while covering := self._everything.widget(1):
            self._everything.removeWidget(covering)
            covering.deleteLater()

    # What is said around the page

    def set_state(self, online: bool, next_text: str, is_held: bool = False) -> None:
        """The state line; `next_text` is the next tweet's time as one says it, or empty."""
        self._side_bar.state.show_state(online, next_text, is_held)

    def set_budget(self, said: str) -> None:
        """What is spent of the month's ceiling, in words; empty for nothing to say."""
        self._side_bar.state.show_budget(said)

    def show_banner(
        self,
        key: str,
        text: str,
        kind: str = "info",
        actions: Sequence[Action] = (),
        details: str = "",
    ) -> None:
        """A sentence above the page until `clear_banner(key)`. `kind`: info, warn, bad.

        `details` is the technical part: it stands behind a button and can be copied.
        """
        if self._banners is None:
            from desktop.ui.shell.banners import Banners

            self._banners = Banners(self._theme)
            self._right.insertWidget(0, self._banners)
        self._banners.show_banner(key, text, kind, actions, details)

    def clear_banner(self, key: str) -> None:
        if self._banners is not None:
            self._banners.clear_banner(key)

    def say(self, text: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """Say for some seconds what was done; a button that says `label` may act on it."""
        self._made_toast().say(text, label, act)

    def offer_undo(self, text: str, callback: Callable[[], object]) -> None:
        """Say what was done and offer, for ten seconds, to undo it."""
        self._made_toast().offer(text, callback)

    def explain_keys(self, keys: str, deed: str) -> None:
        """Add a page's own shortcut to the keyboard map."""
        self._more_keys.append((keys, deed))

    def show_keyboard_map(self) -> None:
        from desktop.ui.shell.keyboard import KeyboardMap

        _open_once(KeyboardMap(self, self._more_keys))

    def show_about(self) -> None:
        from desktop.ui.shell.about import About

        _open_once(About(self))

    # Its place

    def geometry_text(self) -> str:
        return place.geometry_text(self)

    def restore(self, text: str) -> None:
        place.restore(self, text)

    def bring_forward(self) -> None:
        """Come before the other windows, wherever it was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side_bar.fold(event.size().width() < FOLDS_BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        if self._current:
            self._bring_up(self._current)
        self._bind_keys()
        self.setWindowIcon(self._theme.icon("ramage", size=128))
        self.first_painted.emit()

    def _made_toast(self) -> UndoToast:
        if self._toast is None:
            from desktop.ui.shell.toast import UndoToast

            self._toast = UndoToast(self, self._theme)
            # In a strip of its own: over the page it would hide what one wants to click next.
            strip = QVBoxLayout()
            strip.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, L)
            strip.addWidget(self._toast)
            self._right.addLayout(strip)
        return self._toast

    def _bring_up(self, key: str) -> None:
        made = self.page(key)
        if held := self._pages[key].held:
            self._stack.setCurrentWidget(held)
            # Where a page names no first field, its scroll area takes the arrow keys.
            (made if made.focusProxy() else held).setFocus()
        self.page_shown.emit(key)

    def _promise(self, title: str) -> None:
        self._promised.setText(title)
        self._stack.setCurrentIndex(0)

    def _build(self) -> None:
        self._promised = plain_label("", "title")
        waiting = QWidget()
        promise = page_column(waiting)
        promise.addWidget(self._promised)
        promise.addStretch(1)
        self._stack.addWidget(waiting)
        self._right = column(self._stack, spacing=0)
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side_bar)
        line.addLayout(self._right, 1)
        self._everything.addWidget(inside)
        self.setCentralWidget(self._everything)

    def _bind_keys(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, act in self._keys:
            QShortcut(QKeySequence(keys), self).activated.connect(act)


def _open_once(dialog: QDialog) -> None:
    """Show a dialog that is let go when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
