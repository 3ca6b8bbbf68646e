"""What is said of ideas: their kinds, why they are shown now, when they were used."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.core.agenda import WallTime
from desktop.core.ideas.idea import Idea
from desktop.core.kinds.kind import Kind
from desktop.ui import times


def kind_name(kind: Kind) -> str:
    """Ideas of that kind, in a word or two."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("ideas", "Behind the scenes")
        case Kind.ADVICE:
            return QCoreApplication.translate("ideas", "Advice")
        case Kind.QUESTION:
            return QCoreApplication.translate("ideas", "Questions")
        case Kind.PROMOTION:
            return QCoreApplication.translate("ideas", "Offers")
        case Kind.HUMOUR:
            return QCoreApplication.translate("ideas", "Humour")
        case Kind.RELAY:
            return QCoreApplication.translate("ideas", "Passing on")
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("ideas", "News")


def kind_word(kind: Kind) -> str:
    """What one idea of that kind is."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("ideas", "Behind the scenes")
        case Kind.ADVICE:
            return QCoreApplication.translate("ideas", "A piece of advice")
        case Kind.QUESTION:
            return QCoreApplication.translate("ideas", "A question")
        case Kind.PROMOTION:
            return QCoreApplication.translate("ideas", "An offer")
        case Kind.HUMOUR:
            return QCoreApplication.translate("ideas", "Humour")
        case Kind.RELAY:
            return QCoreApplication.translate("ideas", "To pass on")
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("ideas", "A piece of news")


def said_of(idea: Idea, trade: str, today: date) -> str:
    """What it is, and what speaks for it now: its season, the shop's own `trade`."""
    if idea.kind is None:
        return QCoreApplication.translate("ideas", "Your own idea")
    said = [kind_word(idea.kind), _season(idea, today)]
    if idea.trade and idea.trade == trade:
        said.append(QCoreApplication.translate("ideas", "your trade"))
    else:
        said.append(idea.trade_name)
    return " · ".join(one for one in said if one)


def why(idea: Idea) -> str:
    """Why to say it; empty for a person's own idea, whose reason they know."""
    if not idea.why:
        return ""
    return QCoreApplication.translate("ideas", "Why: {reason}").format(reason=idea.why)


def avoid(idea: Idea) -> str:
    """What would make it go wrong; empty where nothing is said."""
    if not idea.avoid:
        return ""
    return QCoreApplication.translate("ideas", "To avoid: {what}").format(what=idea.avoid)


def used(at: datetime, now: datetime, zone: str) -> str:
    """When it last became a draft."""
    day = times.near_day(WallTime.at(at, zone).day, WallTime.at(now, zone).day)
    return QCoreApplication.translate("ideas", "Used {day}").format(day=day)


def _season(idea: Idea, today: date) -> str:
    if idea.season is None:
        return ""
    if not idea.season.holds(today):
        return idea.season.name
    if not idea.season.name:
        return QCoreApplication.translate("ideas", "in season")
    return QCoreApplication.translate("ideas", "now: {season}").format(season=idea.season.name)
