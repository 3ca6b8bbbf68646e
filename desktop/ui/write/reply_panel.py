"""The head line of a tweet that answers another one: whom, where, and a way to answer nobody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.addresses import tweet_at
from desktop.ui.parts import Sign, button, plain_label, row
from desktop.ui.theme import M, S, Theme
from desktop.ui.write.address_popup import AddressPopup


class ReplyPanel(QWidget):
    """Hidden while the tweet answers nobody; `ask` opens the field for an address beside a tool."""

    reply_changed = Signal(str)
    """The web address of the tweet it answers; empty once it answers none."""
    quote_asked = Signal(str)
    """The address that is to stand at the end of the text, which shows that tweet as a quote."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._address = ""
        self._popup: AddressPopup | None = None
        self._whom = plain_label("", "strong")
        self._where = plain_label("", "small")
        self.remove = button(self.tr("Answer nobody"), "link")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(M, S, M, 0)
        whole.setSpacing(0)
        whole.addLayout(row(Sign(theme, "reply", "muted"), self._whom, 1, self.remove))
        whole.addWidget(self._where)
        self.remove.clicked.connect(lambda: self._answer(""))
        self.hide()

    @property
    def address(self) -> str:
        """The web address of the tweet it answers; empty for none."""
        return self._address

    def show_reply(self, address: str) -> None:
        """Put another tweet's answer in; it is not taken for a change."""
        self._address = address
        tweet = tweet_at(address)
        self._whom.setText(
            self.tr("Replying to @{handle}").format(handle=tweet.handle)
            if tweet and tweet.handle
            else self.tr("Replying to a tweet")
        )
        self._where.setText(tweet.web.removeprefix("https://") if tweet else address)
        self.setVisible(bool(address))

    def ask(self, anchor: QWidget) -> None:
        """Ask for the address of a tweet, beside the tool that was pressed."""
        if self._popup is None:
            self._popup = AddressPopup(anchor)
            self._popup.reply_asked.connect(self._answer)
            self._popup.quote_asked.connect(self.quote_asked)
        self._popup.open()

    def set_read_only(self, is_read_only: bool) -> None:
        self.remove.setEnabled(not is_read_only)

    def _answer(self, address: str) -> None:
        if address != self._address:
            self.show_reply(address)
            self.reply_changed.emit(address)
