"""How a tweet looks in small: the fill, the ink and the sign of each state, and its chip."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from desktop.core.agenda import Clock
from desktop.core.tweet import State, Tweet
from desktop.ui import times, words, words_marronniers
from desktop.ui.parts import tip
from desktop.ui.plan.values import Day, hour, place
from desktop.ui.theme import XS, Theme
from desktop.ui.theme.tokens import TEXT_SMALL

SIGN = 14
RADIUS = 6
RING = 2
LETTERS = 10
"""Fewer letters beside the hour say nothing: the sign gives them its room."""


@dataclass(frozen=True, slots=True)
class Look:
    """Names of tokens for a chip's ground, words and sign; no outline when that is empty."""

    fill: str
    ink: str
    sign: str
    outline: str = ""


def look(state: State) -> Look:
    match state:
        case State.DRAFT:
            return Look("panel", "muted", "muted", "edge")
        case State.PLANNED:
            return Look("accent_soft", "accent_ink", "accent_ink")
        case State.SENDING:
            return Look("soft", "ink", "accent")
        case State.TO_PUBLISH:
            return Look("accent_soft", "accent_ink", "accent_ink", "accent")
        case State.PUBLISHED:
            return Look("soft", "muted", "good")
        case State.TO_CHECK:
            return Look("warn_soft", "ink", "warn")
        case State.MISSED | State.FAILED:
            return Look("bad_soft", "bad", "bad")


class ChipPainter:
    """Paints chips in the theme's colours; fonts and their measures are made once."""

    def __init__(self, theme: Theme, font: QFont, zone: str) -> None:
        self._theme = theme
        self._zone = zone
        self.font = QFont(font)
        self.font.setPixelSize(TEXT_SMALL)
        self._bold = QFont(self.font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self.measures = QFontMetrics(self.font)
        self._bold_measures = QFontMetrics(self._bold)

    @property
    def heights(self) -> tuple[int, int]:
        """Of a chip of one line, and of one with its words under the hour."""
        line = self.measures.height()
        return line + XS + XS // 2, 2 * line + 2 * XS

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        tweet: Tweet,
        is_chosen: bool = False,
        is_selected: bool = False,
    ) -> None:
        """One chip: sign where there is room, hour in bold, first words as far as they go."""
        worn = look(tweet.state)
        if is_selected:
            worn = Look("accent", "on_accent", "on_accent", "accent")
        self._paint_ground(painter, rect, worn, is_chosen)
        inner = rect.adjusted(XS + 2, 0, -XS, 0)
        is_tall = rect.height() >= self.heights[1]
        head = inner
        if is_tall:
            head = inner.adjusted(0, XS, 0, 0)
            head.setHeight(self.measures.height())
        left = head.left()
        if self.shows_sign(tweet, head.width(), has_words=not is_tall):
            left = self._paint_sign(painter, head, tweet, worn)
        painter.setPen(self._theme.color(worn.ink))
        left = self._paint_hour(painter, head.adjusted(left - head.left(), 0, 0, 0), tweet)
        if is_tall:
            self._paint_words(painter, head.translated(0, head.height()), tweet)
        else:
            self._paint_words(painter, inner.adjusted(left - inner.left(), 0, 0, 0), tweet)

    def shows_sign(self, tweet: Tweet, width: int, has_words: bool) -> bool:
        """Whether a line `width` pixels wide has room for the sign beside hour and words.

        A planned tweet alone goes without: it is the commonest and asks for nothing, and being the
        only one without a sign it is still told from the others without its colour.
        """
        said = self._bold_measures.horizontalAdvance(hour(tweet, self._zone))
        letters = LETTERS * self.measures.averageCharWidth() if has_words else 0
        is_plain = tweet.state is State.PLANNED and not tweet.is_held
        return not is_plain or width >= SIGN + XS + said + XS + letters

    def _paint_ground(self, painter: QPainter, rect: QRect, worn: Look, is_chosen: bool) -> None:
        painter.setBrush(self._theme.color(worn.fill))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setPen(QPen(self._theme.color("accent"), RING))
        elif worn.outline == "edge":
            # A draft is sketched: it does not leave.
            painter.setPen(QPen(self._theme.color("edge"), 1, Qt.PenStyle.DashLine))
        elif worn.outline:
            painter.setPen(self._theme.color(worn.outline))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)

    def _paint_sign(self, painter: QPainter, inner: QRect, tweet: Tweet, worn: Look) -> int:
        box = QRect(inner.left(), inner.top() + (inner.height() - SIGN) // 2, SIGN, SIGN)
        self._theme.icon(words.sign(tweet), worn.sign, SIGN).paint(painter, box)
        return box.right() + XS

    def _paint_hour(self, painter: QPainter, inner: QRect, tweet: Tweet) -> int:
        # Cut without a word, "18 h 15" would read as "18 h".
        said = self._bold_measures.elidedText(
            hour(tweet, self._zone), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.setFont(self._bold)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, said)
        return inner.left() + self._bold_measures.horizontalAdvance(said) + XS

    def _paint_words(self, painter: QPainter, inner: QRect, tweet: Tweet) -> None:
        # Three dots alone, behind an hour, would look like an hour that was cut.
        if inner.width() < 2 * SIGN:
            return
        said = words.excerpt(tweet.shown)
        painter.setFont(self.font)
        elided = self.measures.elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)


def hover_card(tweet: Tweet, now: Clock, zone: str) -> str:
    """The whole tweet for a tool tip: state and spoken time, the text, and why it waits.

    Tool tips guess whether they hold HTML, so that a tweet about <b> would be shown without it:
    this one is HTML, with every text in it escaped.
    """
    where = place(tweet, zone)
    state = words.standing(tweet)
    head = f"{state} — {times.spoken(where, now())}" if where else state
    texts = [part.text for part in tweet.parts] or [tweet.text]
    body = "<hr>".join(_as_html(text) for text in texts)
    reason = words.reason_sentence(tweet)
    foot = f"<p><i>{escape(reason)}</i></p>" if reason else ""
    return f"<qt><p><b>{escape(head)}</b></p><p>{body}</p>{foot}</qt>"


def marks_card(day: Day | None) -> str:
    """What falls on a day, with its rule and its source, for a tool tip; empty where nothing."""
    marks = day.marks if day else ()
    return tip("\n".join(words_marronniers.told(one) for one in marks))


def _as_html(text: str) -> str:
    return escape(words.showable(text)).replace("\n", "<br>")
