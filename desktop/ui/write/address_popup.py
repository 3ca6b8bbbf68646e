"""The field in which the address of a tweet is pasted, to answer it or to quote it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.core.addresses import tweet_at
from desktop.core.links.in_text import WEIGHT
from desktop.ui.parts import button, plain_label, row, set_kind, tip
from desktop.ui.write.popup import Popup

WIDTH = 400


class AddressPopup(Popup):
    """Says whose tweet it is while the address is being pasted; Enter answers it."""

    reply_asked = Signal(str)
    quote_asked = Signal(str)
    """Each with the plain web address of the tweet."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.setFixedWidth(WIDTH)
        label = plain_label(self.tr("Address of a tweet"))
        self.field = QLineEdit()
        self.field.setPlaceholderText("https://x.com/…/status/…")
        self.field.setAccessibleName(self.tr("Address of a tweet"))
        label.setBuddy(self.field)
        self._said = plain_label("", "small", wrap=True)
        self.reply = button(self.tr("Reply to it"))
        self.quote = button(self.tr("Quote it"))
        self.quote.setToolTip(tip(self._about_quotes()))
        self.quote.setAccessibleDescription(self._about_quotes())
        self.column.addWidget(label)
        self.column.addWidget(self.field)
        self.column.addWidget(self._said)
        self.column.addWidget(plain_label(self._about_quotes(), "small", wrap=True))
        self.column.addLayout(row(1, self.quote, self.reply))
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._reply)
        self.reply.clicked.connect(self._reply)
        self.quote.clicked.connect(self._quote)

    def open(self) -> None:
        self.field.clear()
        self._look()
        super().open()
        self.field.setFocus()

    def _about_quotes(self) -> str:
        return self.tr(
            "To quote, its address is put at the end of your text, where X shows the tweet: "
            "it counts {weight}."
        ).format(weight=WEIGHT)

    def _look(self) -> None:
        tweet = tweet_at(self.field.text())
        is_wrong = tweet is None and bool(self.field.text().strip())
        self.reply.setEnabled(tweet is not None)
        self.quote.setEnabled(tweet is not None)
        set_kind(self._said, "warn" if is_wrong else "small")
        if tweet is not None and tweet.handle:
            self._said.setText(self.tr("A tweet of @{handle}.").format(handle=tweet.handle))
        elif tweet is not None:
            self._said.setText(self.tr("A tweet; its address does not say whose."))
        elif is_wrong:
            self._said.setText(
                self.tr("This is no tweet’s address: it looks like x.com/name/status/123.")
            )
        else:
            self._said.setText(self.tr("On X, open the tweet’s Share menu and choose “Copy link”."))

    def _reply(self) -> None:
        if tweet := tweet_at(self.field.text()):
            self.close()
            self.reply_asked.emit(tweet.web)

    def _quote(self) -> None:
        if tweet := tweet_at(self.field.text()):
            self.close()
            self.quote_asked.emit(tweet.web)
