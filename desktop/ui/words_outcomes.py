"""What became of a message, in three sentences: what happened, whether anything left, what to do.

Calendar, banners and log may say the same; `to_do` counts every reason, as `words.why` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.account import Way
from desktop.core.agenda import WallTime
from desktop.core.logbook import Entry, Event
from desktop.core.tweet import ASKING, Reason, State
from desktop.ui import times, words, words_asking


@dataclass(frozen=True, slots=True)
class Told:
    """Each is a sentence, or empty where there is nothing to say."""

    happened: str
    sent: str
    to_do: str

    @property
    def whole(self) -> str:
        return " ".join(part for part in (self.happened, self.sent, self.to_do) if part)


def told(entry: Entry, now: datetime, zone: str) -> Told:
    """The three sentences of one entry of the log; times are those of `zone`."""
    return Told(_happened(entry), whether_sent(entry.event), _what_to_do(entry, now, zone))


def whether_sent(event: Event) -> str:
    """Whether anything left; empty where what happened says so itself."""
    match event:
        case Event.SENT | Event.SENT_BY_HAND | Event.LEAVING:
            return ""
        case Event.NOT_SENT | Event.REFUSED:
            return QCoreApplication.translate("outcomes", "Nothing was sent.")
        case Event.MISSED | Event.STOPPED:
            return QCoreApplication.translate("outcomes", "It did not leave.")
        case Event.WAITS:
            return QCoreApplication.translate("outcomes", "Nothing was sent yet.")
        case Event.UNKNOWN | Event.DOUBTED:
            return QCoreApplication.translate("outcomes", "It may have left.")


def to_do(reason: Reason) -> str:
    """What helps a tweet that did not leave, or of which nobody knows, and asks for a word."""
    match reason:
        case Reason.NONE | Reason.LATE | Reason.HELD:
            return QCoreApplication.translate(
                "outcomes", "On the calendar, publish it now or choose another time."
            )
        case Reason.UNREACHABLE:
            return QCoreApplication.translate(
                "outcomes",
                "Check your connection; then publish it now or choose another time, on the"
                " calendar.",
            )
        case Reason.KEYS_LOCKED:
            return QCoreApplication.translate(
                "outcomes",
                "Unlock your system’s keyring; then publish it now or choose another time, on the"
                " calendar.",
            )
        case Reason.RATE_LIMITED:
            return QCoreApplication.translate(
                "outcomes", "Publish a little less often, and choose a later time for this one."
            )
        case Reason.REFUSED:
            return QCoreApplication.translate(
                "outcomes", "Read it again, change what X may object to, and plan it anew."
            )
        case Reason.DUPLICATE:
            return QCoreApplication.translate(
                "outcomes", "To say it once more, change a few words and plan it anew."
            )
        case Reason.REPLY_REFUSED:
            return QCoreApplication.translate(
                "outcomes", "From the calendar, send it in your browser: there X lets you."
            )
        case Reason.NOT_PERMITTED:
            return QCoreApplication.translate(
                "outcomes",
                "From the calendar, send it in your browser; then look over at X what your key may"
                " do.",
            )
        case Reason.LOCKED:
            return QCoreApplication.translate(
                "outcomes", "Do at x.com what it asks of you, then plan the tweet anew."
            )
        case Reason.MEDIA_REFUSED:
            return QCoreApplication.translate(
                "outcomes", "Choose another picture or video, and plan it anew."
            )
        case Reason.NO_ANSWER | Reason.INTERRUPTED | Reason.ROLLED_BACK:
            return QCoreApplication.translate(
                "outcomes", "Look for it on X, and say on the calendar whether it is there."
            )
        case Reason.OUT_OF_CREDIT:
            return QCoreApplication.translate(
                "outcomes", "From the calendar, send it in your browser; or add credit at X."
            )
        case Reason.SPEND_CAP:
            return QCoreApplication.translate(
                "outcomes", "From the calendar, send it in your browser; or raise the limit at X."
            )
        case Reason.CEILING:
            return QCoreApplication.translate(
                "outcomes",
                "From the calendar, send it in your browser; or raise your ceiling, in the"
                " settings.",
            )
        case Reason.BY_CHOICE:
            return QCoreApplication.translate(
                "outcomes", "From the calendar, send it in your browser."
            )
        case Reason.SIGN_IN_AGAIN:
            return QCoreApplication.translate(
                "outcomes",
                "From the calendar, send it in your browser; and connect the account again, in the"
                " settings.",
            )
        case Reason.ALTERED:
            return QCoreApplication.translate(
                "outcomes", "Open it from the calendar, read it again and plan it anew."
            )
        case Reason.MEDIA_GONE:
            return QCoreApplication.translate(
                "outcomes", "Open it from the calendar, add the picture again and plan it anew."
            )
        case Reason.SAID_BY_PERSON:
            return ""


def _happened(entry: Entry) -> str:
    match entry.event:
        case Event.LEAVING:
            return QCoreApplication.translate("outcomes", "It is on its way.")
        case Event.SENT:
            return _left(entry.reason)
        case Event.SENT_BY_HAND:
            return _left_by_hand(entry)
        case Event.NOT_SENT if entry.reason is Reason.SAID_BY_PERSON:
            return QCoreApplication.translate(
                "outcomes", "Nobody knew whether it had left; you looked, and it was not there."
            )
        case Event.NOT_SENT if entry.reason in words_asking.DOUBTS:
            return QCoreApplication.translate(
                "outcomes", "No answer came. Ramage looked, and it was not there."
            )
        case Event.WAITS if entry.reason is Reason.NONE:
            return QCoreApplication.translate(
                "outcomes", "Its time has come: it waits for your own click."
            )
        case Event.MISSED if entry.reason in words_asking.DOUBTS:
            return QCoreApplication.translate("outcomes", "Its time has passed.")
        case _:
            return why(entry.reason)


def why(reason: Reason) -> str:
    """What happened to a message that did not leave, or of which nobody knows."""
    match reason:
        case Reason.NONE:
            return QCoreApplication.translate("outcomes", "It could not leave.")
        case Reason.DUPLICATE:
            return QCoreApplication.translate(
                "outcomes", "X says that the same text stands there already."
            )
        case Reason.REPLY_REFUSED:
            return QCoreApplication.translate(
                "outcomes",
                "X lets no key answer or quote this tweet, because its author did not mention you.",
            )
        case Reason.MEDIA_REFUSED:
            return QCoreApplication.translate("outcomes", "X did not take its picture or video.")
        case _:
            return words.why(reason)


def _left(reason: Reason) -> str:
    match reason:
        case Reason.NO_ANSWER:
            return QCoreApplication.translate(
                "outcomes", "It left. X had not answered; Ramage looked, and it was there."
            )
        case Reason.INTERRUPTED:
            return QCoreApplication.translate(
                "outcomes",
                "It left. Ramage had stopped while sending it; it looked, and it was there.",
            )
        case Reason.DUPLICATE:
            return QCoreApplication.translate(
                "outcomes", "X had it already: nothing was sent twice."
            )
        case Reason.SAID_BY_PERSON:
            return QCoreApplication.translate(
                "outcomes", "It left. X had not answered; you looked, and it was there."
            )
        case _:
            return QCoreApplication.translate("outcomes", "It left.")


def _left_by_hand(entry: Entry) -> str:
    by_person = entry.reason is Reason.SAID_BY_PERSON or entry.way is Way.BROWSER
    if by_person or entry.state is State.TO_PUBLISH:
        return QCoreApplication.translate("outcomes", "You published it yourself.")
    return QCoreApplication.translate(
        "outcomes", "It left: Ramage’s list of what was sent says so."
    )


def _what_to_do(entry: Entry, now: datetime, zone: str) -> str:
    if not entry.is_last:
        return ""
    clock = times.dated(WallTime.at(entry.next_at, zone), now) if entry.next_at else ""
    match entry.event:
        case Event.SENT | Event.SENT_BY_HAND | Event.LEAVING:
            return ""
        case Event.UNKNOWN if clock:
            return QCoreApplication.translate(
                "outcomes", "Ramage looks for it on X {clock}, and sends nothing again before."
            ).format(clock=clock)
        case Event.UNKNOWN:
            return to_do(Reason.NO_ANSWER)
        case Event.WAITS if entry.reason is Reason.NONE:
            return to_do(Reason.BY_CHOICE)
        case Event.MISSED if entry.reason in words_asking.DOUBTS:
            return to_do(Reason.LATE)
        case _ if entry.state in ASKING:
            return to_do(entry.reason)
        case _ if entry.state is State.PLANNED and clock:
            return QCoreApplication.translate("outcomes", "Ramage tries again {clock}.").format(
                clock=clock
            )
        case _:
            return _since(entry.state)


def _since(state: State) -> str:
    """What has become of the tweet since."""
    match state:
        case State.PUBLISHED:
            return QCoreApplication.translate("outcomes", "It has left since.")
        case State.PLANNED:
            return QCoreApplication.translate("outcomes", "It is planned: it leaves by itself.")
        case State.DRAFT:
            return QCoreApplication.translate("outcomes", "It is a draft again.")
        case _:
            return ""
