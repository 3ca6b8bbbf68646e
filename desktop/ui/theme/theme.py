"""The theme in force: light, dark or the system's, changed while the window stands."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.core.settings import ThemeChoice
from desktop.ui.theme.icons import IconPainter
from desktop.ui.theme.sheet import style_sheet
from desktop.ui.theme.tokens import DARK, LIGHT, TEXT, XS, Tokens

_KEPT = ("signName", "signToken", "signSize", "signChecked", "signGap")
"""The properties by which a button tells how its icon is drawn."""


# Qt.ColorScheme, as the numbers its property takes: see ui/parts.py on what touching `Qt` costs.
_SCHEMES = MappingProxyType({ThemeChoice.SYSTEM: 0, ThemeChoice.LIGHT: 1, ThemeChoice.DARK: 2})
_DARKER_THAN = 128


class Theme(QObject):
    """Paints one application by a choice's tokens; passed to whoever needs a colour or an icon.

    `application` gets Fusion, the palette and the one style sheet, so that every window follows.
    """

    changed = Signal()
    """The colours are others now: what paints itself must do so again."""

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__()
        self._application = application
        self._choice = choice
        self._icons = IconPainter()
        self._dress_application()
        self.tokens: Tokens = LIGHT
        self.choose(choice)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        return self.tokens is DARK

    def choose(self, choice: ThemeChoice) -> None:
        """Take light, dark or whatever the system has, from now on."""
        self._choice = choice
        # Title bars and the system's own dialogs go along where the system lets them.
        self._application.styleHints().setProperty("colorScheme", _SCHEMES[choice])
        match choice:
            case ThemeChoice.LIGHT:
                self._wear(LIGHT)
            case ThemeChoice.DARK:
                self._wear(DARK)
            case ThemeChoice.SYSTEM:
                self._follow_system()

    def color(self, name: str) -> QColor:
        """A token by its name, as a colour to paint with."""
        return QColor(getattr(self.tokens, name))

    def icon(self, name: str, token: str = "ink", size: int = 18, gap: int = 0) -> QIcon:
        """The line icon `name`, tinted by `token`, `size` device-independent pixels wide.

        It keeps the colours of this moment; `dress` gives a button one that follows the theme.
        `gap` is room kept free at its right.
        """
        return QIcon(self._pixmap(name, token, size, gap))

    def dress(
        self,
        button: QAbstractButton,
        name: str,
        token: str = "ink",
        size: int = 18,
        checked: str = "",
        alone: bool = False,
    ) -> None:
        """Give `button` an icon that is tinted again when the colours change.

        `checked` names another token to tint it by while the button is checked; `alone` says that
        its text is not shown beside it.
        """
        # Fusion sets a text 4 px from its icon: too near for icons whose lines fill their square.
        gap = XS if button.text() and not alone else 0
        for key, value in zip(_KEPT, (name, token, size, checked, gap), strict=True):
            button.setProperty(key, value)
        self._tint(button)

    def _dress_application(self) -> None:
        self._application.setStyle("Fusion")
        font = self._application.font()
        font.setPixelSize(TEXT)
        self._application.setFont(font)

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._wear(DARK if self._system_is_dark() else LIGHT)

    def _system_is_dark(self) -> bool:
        # Fusion makes its own palette by the system's colour scheme.
        system = self._application.style().standardPalette()
        return system.color(QPalette.ColorRole.Window).lightness() < _DARKER_THAN

    def _wear(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._application.setPalette(_palette(tokens))
        sheet = style_sheet(tokens)
        # Qt polishes every widget again even for the same sheet: tens of milliseconds.
        if sheet == self._application.styleSheet():
            return
        self._application.setStyleSheet(sheet)
        for widget in self._application.allWidgets():
            if isinstance(widget, QAbstractButton) and widget.property(_KEPT[0]):
                self._tint(widget)
        self.changed.emit()

    def _tint(self, button: QAbstractButton) -> None:
        name, token, size, checked, gap = (button.property(key) for key in _KEPT)
        icon = self.icon(name, token, size, gap)
        if checked:
            pixmap = self._pixmap(name, checked, size, gap)
            icon.addPixmap(pixmap, QIcon.Mode.Normal, QIcon.State.On)
        button.setIcon(icon)
        button.setIconSize(QSize(size + gap, size))

    def _pixmap(self, name: str, token: str, size: int, gap: int) -> QPixmap:
        ratio = self._application.devicePixelRatio()
        return self._icons.pixmap(name, getattr(self.tokens, token), size, gap, ratio)


def _palette(tokens: Tokens) -> QPalette:
    """What native parts (menus, scroll bars, dialogs) are painted with."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.soft,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.panel,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.bad,
        role.ToolTipBase: tokens.panel,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.Light: tokens.panel,
        role.Midlight: tokens.soft,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette
