"""A tweet kept by its address and its text: X, listened to for free."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.core.addresses import minted_at, tweet_at
from desktop.core.veille.message import Author, Found
from desktop.core.veille.subject import Subject
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, plain_label
from desktop.ui.quiet import QuietComboBox


class PasteDialog(AskDialog):
    kept = Signal(object, int)
    """The `Found` that is to be kept, and the subject it goes to (0 for none)."""
    complete_asked = Signal(str)
    """X is to be asked for the text at that address."""

    def __init__(self, parent: QWidget, subjects: tuple[Subject, ...]) -> None:
        why = self.tr("Copy the tweet’s address on X, paste it here, and its text beside it.")
        super().__init__(parent, self.tr("Keep a tweet"), why, self.tr("Keep"))
        self._found: Found | None = None
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://x.com/…/status/…")
        self.text = QPlainTextEdit()
        self.subject = QuietComboBox()
        for one in subjects:
            self.subject.addItem(one.name, one.id)
        clipboard = button(self.tr("Take it from the clipboard"), "link")
        clipboard.clicked.connect(self._take_clipboard)
        complete = button(self.tr("Ask X for the text (free)"), "link")
        complete.clicked.connect(self._complete)
        self._said = plain_label("", "small", wrap=True)
        self.add(self.tr("Address of the tweet"), self.address)
        self.lines.addWidget(clipboard)
        self.lines.addWidget(complete)
        self.lines.addWidget(self._said)
        self.add(self.tr("Its text"), self.text)
        self.add(self.tr("Column"), self.subject)
        self.agreed.connect(self._keep)

    def show_completed(self, found: Found) -> None:
        """What X tells of it."""
        self._found = found
        self.text.setPlainText(found.text)
        self._said.setText(self.tr("By {name}.").format(name=found.author.name))

    def show_trouble(self, sentence: str) -> None:
        self._said.setText(sentence)

    def _take_clipboard(self) -> None:
        self.address.setText(QGuiApplication.clipboard().text().strip()[:500])

    def _complete(self) -> None:
        if tweet_at(self.address.text()) is None:
            self._say_no_address()
        else:
            self.say_wrong("")
            self._said.setText(self.tr("Asking X…"))
            self.complete_asked.emit(self.address.text())

    def _keep(self) -> None:
        tweet, text = tweet_at(self.address.text()), self.text.toPlainText().strip()
        if tweet is None:
            self._say_no_address()
        elif not text:
            self.say_wrong(self.tr("Paste the tweet’s text, or ask X for it."))
        else:
            known = self._found if self._found and self._found.remote_id == tweet.id else None
            author = known.author if known else Author(tweet.handle, tweet.handle)
            at = known.at if known else minted_at(tweet.id)
            found = Found(tweet.id, text, author, at, tweet.web)
            self.kept.emit(found, self.subject.currentData() or 0)
            self.accept()

    def _say_no_address(self) -> None:
        self.say_wrong(
            self.tr("That is not the address of a tweet: it looks like x.com/…/status/…")
        )
