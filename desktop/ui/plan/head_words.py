"""The line under the calendar's title: how much stands on the days in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.core.tweet import ASKING, State, Tweet
from desktop.ui import times


def said_of(tweets: Sequence[Tweet], zone: str) -> str:
    """ "4 tweets prévus, 1 à revoir — heure de Paris"."""
    planned = sum(tweet.state in (State.PLANNED, State.SENDING) for tweet in tweets)
    asking = sum(tweet.state in ASKING for tweet in tweets)
    drafts = sum(tweet.state is State.DRAFT for tweet in tweets)
    said = [
        QCoreApplication.translate("plan_head", "%n tweet(s) planned", "", planned)
        if planned
        else QCoreApplication.translate("plan_head", "Nothing planned")
    ]
    if drafts:
        said.append(QCoreApplication.translate("plan_head", "%n draft(s)", "", drafts))
    if asking:
        said.append(QCoreApplication.translate("plan_head", "%n to review", "", asking))
    return QCoreApplication.translate("plan_head", "{tweets} — {zone}").format(
        tweets=", ".join(said), zone=times.zone_name(zone)
    )
