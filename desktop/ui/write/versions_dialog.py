"""The earlier texts of a draft: when, how long, what differs from now, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.core.agenda import Clock
from desktop.core.versions import Change, Version, compared
from desktop.ui import times, words
from desktop.ui.parts import button, column, plain_label, row
from desktop.ui.theme import XL, M, S, Theme

WIDTH, HEIGHT = 760, 440
LIST = 250
ROW = 50
EXCERPT = 30
ID = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    restore_asked = Signal(int)
    """The number of the `Version` that is to stand in the composer again."""

    def __init__(self, parent: QWidget, theme: Theme, clock: Clock) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier versions"))
        self._theme, self._clock = theme, clock
        self._versions: dict[int, Version] = {}
        self._present = ""
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Earlier versions"))
        self._list.setFixedWidth(LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._compare)
        self._list.itemActivated.connect(self._restore)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What differs from now"))
        signs = self.tr("− has gone since, + has come since")
        self._signs = plain_label(signs, "small", wrap=True)
        self._nothing = plain_label(
            self.tr(
                "No earlier version yet. While you write, Ramage keeps one every few minutes, and "
                "before anything large goes away."
            ),
            wrap=True,
        )
        self._restore_button = button(self.tr("Take this version up again"), "primary")
        self._restore_button.clicked.connect(self._restore)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._beside = QWidget()
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(M)
        beside.addWidget(self._list)
        beside.addLayout(column(self._text, self._signs), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(self.tr("Earlier versions"), "title"))
        whole.addWidget(self._nothing)
        whole.addWidget(self._beside, 1)
        whole.addStretch(0)
        whole.addLayout(row(1, close, self._restore_button, spacing=S))
        self.resize(WIDTH, HEIGHT)

    def show_versions(self, versions: tuple[Version, ...], present: str) -> None:
        """These, newest first, each compared with the `present` text."""
        self._versions = {version.id: version for version in versions}
        self._present = present
        self._list.clear()
        for version in versions:
            self._list.addItem(self._item(version))
        for widget in (self._beside, self._restore_button):
            widget.setVisible(bool(versions))
        self._nothing.setVisible(not versions)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _item(self, version: Version) -> QListWidgetItem:
        count = self.tr("%n word(s)", "", len(version.text.split()))
        when = times.ago(version.kept_at, self._clock())
        said = f"{when} · {count}\n{words.excerpt(version.text, EXCERPT)}"
        item = QListWidgetItem(said)
        item.setData(ID, version.id)
        item.setSizeHint(QSize(0, ROW))
        return item

    def _chosen(self) -> Version | None:
        item = self._list.currentItem()
        return self._versions.get(item.data(ID)) if item is not None else None

    def _compare(self) -> None:
        self._text.clear()
        version = self._chosen()
        if version is None:
            return
        cursor = self._text.textCursor()
        for stretch in compared(version.text, self._present):
            looks = self._looks(stretch.change)
            if stretch.change is not Change.SAME:
                sign = QTextCharFormat(looks)
                # A line through a minus would make it a dash.
                sign.setFontStrikeOut(False)
                sign.setFontUnderline(False)
                cursor.insertText(stretch.change.value, sign)
            cursor.insertText(words.showable(stretch.text), looks)
        cursor.movePosition(cursor.MoveOperation.Start)
        self._text.setTextCursor(cursor)

    def _looks(self, change: Change) -> QTextCharFormat:
        """A sign and a line tell them apart; the colour only helps."""
        made = QTextCharFormat()
        match change:
            case Change.REMOVED:
                made.setFontStrikeOut(True)
                made.setForeground(self._theme.color("bad"))
                made.setBackground(self._theme.color("bad_soft"))
            case Change.ADDED:
                made.setFontUnderline(True)
                made.setForeground(self._theme.color("accent_ink"))
                made.setBackground(self._theme.color("accent_soft"))
            case Change.SAME:
                made.setForeground(self._theme.color("ink"))
        return made

    def _restore(self) -> None:
        version = self._chosen()
        if version is not None:
            self.accept()
            self.restore_asked.emit(version.id)
