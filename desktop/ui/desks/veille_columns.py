"""What a column says of itself, and the page of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.veille.channel import Watched, channels_of
from desktop.core.veille.heat import Reading
from desktop.core.veille.layout import SEARCH, list_key
from desktop.core.veille.people import PeopleList
from desktop.core.veille.subject import Subject
from desktop.services.veille.subjects import Standing
from desktop.ui import times
from desktop.ui.veille import words
from desktop.ui.veille.values import ColumnShown


def column_of(subject: Subject, standing: Standing, reading: Reading | None) -> ColumnShown:
    """A subject as its column's head shows it."""
    watched = _watched_of(subject, standing.watched)
    troubled = next((one for one in watched if one.trouble is not None), None)
    trouble = ""
    if troubled is not None and troubled.trouble is not None:
        trouble = QCoreApplication.translate("veille", "{source}: {trouble}").format(
            source=troubled.channel.title or words.source(troubled.channel.kind),
            trouble=words.trouble(troubled.trouble),
        )
    nothing = QCoreApplication.translate("veille", "No source yet: change the subject to add one.")
    key = str(subject.id)
    look = standing.layout.look(key)
    return ColumnShown(
        key,
        subject.name,
        sources(watched) or nothing,
        standing.new_in(key),
        reading,
        trouble,
        subject.is_paused,
        look.width,
        look.sieve,
    )


def list_column_of(people: PeopleList, standing: Standing) -> ColumnShown:
    """A list of people as its column's head shows it."""
    key = list_key(people.id)
    look = standing.layout.look(key)
    said = QCoreApplication.translate("veille", "%n person(s)", "", len(people.people))
    return ColumnShown(
        key, people.name, said, standing.new_in(key), width=look.width, sieve=look.sieve
    )


def sources(watched: Sequence[Watched]) -> str:
    """Where it is listened to, each kind once."""
    return " · ".join(dict.fromkeys(words.source(one.channel.kind) for one in watched))


def subtitle(standing: Standing, now: datetime) -> str:
    """How much is followed, what is new, and when it was last heard of."""
    if not standing.subjects:
        return QCoreApplication.translate("veille", "Nothing is followed yet.")
    followed = QCoreApplication.translate(
        "veille", "%n subject(s) followed", "", len(standing.subjects)
    )
    new = QCoreApplication.translate("veille", "%n new", "", standing.new_in_all)
    parts = [followed, new]
    answered = [one.answered_at for one in standing.watched if one.answered_at is not None]
    if answered:
        ago = times.ago(max(answered), now)
        parts.append(QCoreApplication.translate("veille", "updated {ago}").format(ago=ago))
    return " · ".join(parts)


def nothing_in(key: str) -> str:
    """What stands in the place of messages while there are none."""
    if key == SEARCH:
        return QCoreApplication.translate(
            "veille",
            "Nothing of what was kept says that. Try one word, a #hashtag, de:name,"
            " avant:1/12 or après:lundi.",
        )
    return QCoreApplication.translate(
        "veille", "Nothing heard yet. What comes stands here, and can be read offline."
    )


def _watched_of(subject: Subject, watched: Sequence[Watched]) -> list[Watched]:
    wanted = {(one.kind, one.address) for one in channels_of(subject)}
    return [one for one in watched if (one.channel.kind, one.channel.address) in wanted]
