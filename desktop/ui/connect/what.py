"""First: what a key is, what it costs, and that nobody needs one."""

from __future__ import annotations

from datetime import date

from desktop.core.cost.card import PriceCard
from desktop.ui import money, times
from desktop.ui.connect.step import Step
from desktop.ui.parts import Sign, plain_label, row
from desktop.ui.theme import M, Theme


class WhatStep(Step):
    """Says it in five short lines, each with its sign."""

    def __init__(self, theme: Theme, card: PriceCard) -> None:
        super().__init__("")
        self.title = self.tr("Publish without opening the browser")
        self._theme = theme
        self.say(
            self.tr(
                "With a key of your own, your tweets leave by themselves at their time, with their "
                "pictures, even while you serve a customer. You make that key at X, once; it takes "
                "about a quarter of an hour, and you can stop at any moment."
            )
        )
        plain = money.said(card.post, card.currency)
        link = money.said(card.post_with_link, card.currency)
        for sign, text in (
            (
                "check",
                self.tr(
                    "You do not need it: publishing through your browser stays as it is, free of "
                    "charge."
                ),
            ),
            (
                "info",
                self.tr(
                    "X asks you money for each tweet: about {plain}, and about {link} for one that "
                    "holds a link. You pay X in advance; Ramage takes nothing."
                ).format(plain=plain, link=link),
            ),
            (
                "hand",
                self.tr(
                    "A ceiling that you set protects you: what would pass it in a month is not "
                    "sent, and waits for you."
                ),
            ),
            (
                "lock",
                self.tr(
                    "Ramage never sees your password. X asks you itself, on its own page, and what "
                    "it gives stays in this computer’s keyring."
                ),
            ),
        ):
            self._line(sign, text)
        read = self.tr("Prices as X gave them on {day}; X may change them.").format(
            day=times.day(card.read_on, date.min)
        )
        self.say(read, "small")

    def _line(self, sign: str, text: str) -> None:
        line = row(spacing=M)
        line.addWidget(Sign(self._theme, sign, "accent", 20), 0)
        line.addWidget(plain_label(text, wrap=True), 1)
        self.column.addLayout(line)
