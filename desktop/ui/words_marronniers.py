"""The words of what falls on a day: its name, the rule that gives the day, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.core.year import DAYS
from desktop.ui import times
from desktop.ui.language import tongue

LAST = "last"


def name(one: Marronnier) -> str:
    """As it stands on the calendar: "Fête des mères", "Vacances de Noël (zone B)"."""
    said = one.name(tongue())
    if one.sort is Sort.SCHOOL:
        zoned = QCoreApplication.translate("marronniers", "{name} (zone {zone})")
        return zoned.format(name=said, zone=one.zone)
    if not one.is_sure:
        return QCoreApplication.translate("marronniers", "{name} (around)").format(name=said)
    return said


def told(one: Marronnier) -> str:
    """Name, rule and source, for a tool tip."""
    parts = [name(one), rule(one), source(one)]
    return " — ".join(part for part in parts if part)


def rule(one: Marronnier) -> str:
    """Why it falls on that day."""
    if not one.is_sure:
        return QCoreApplication.translate(
            "marronniers", "announced anew each year; this is where it usually falls"
        )
    match one.sort:
        case Sort.PUBLIC_HOLIDAY if one.given.get("local"):
            return QCoreApplication.translate("marronniers", "public holiday in your department")
        case Sort.PUBLIC_HOLIDAY:
            return QCoreApplication.translate("marronniers", "public holiday")
        case Sort.SCHOOL:
            return QCoreApplication.translate("marronniers", "until {day}").format(
                day=times.day(one.last, one.first)
            )
        case Sort.EVENT:
            return _of_rule(one.given)


def source(one: Marronnier) -> str:
    """Who fixes the day."""
    match one.by:
        case "law_sales":
            return QCoreApplication.translate(
                "marronniers", "Code de commerce, article D. 310-15-2 and its annex"
            )
        case "law_holidays":
            return QCoreApplication.translate("marronniers", "Code du travail, article L. 3133-1")
        case "law_beaujolais":
            return QCoreApplication.translate("marronniers", "decree of 15 November 1985")
        case "law_tyres":
            return QCoreApplication.translate("marronniers", "decree 2020-1264 (loi Montagne)")
        case "ministry":
            return QCoreApplication.translate("marronniers", "Ministry of National Education")
        case "unesco":
            return QCoreApplication.translate("marronniers", "UNESCO")
        case "organisers":
            return QCoreApplication.translate("marronniers", "its organisers")
        case _:
            return QCoreApplication.translate("marronniers", "custom")


def prepare(one: Marronnier, today: date) -> str:
    """When to begin: "à préparer dès le 3 décembre", or that it is time."""
    if one.prepare_from <= today:
        return QCoreApplication.translate("marronniers", "time to prepare it")
    return QCoreApplication.translate("marronniers", "prepare from {day} on").format(
        day=times.day(one.prepare_from, today)
    )


def _of_rule(given: Mapping[str, Any]) -> str:
    match given:
        case {"day": str(day)}:
            that = date.fromisoformat(f"2000-{day}")
            said = f"{times.day_of_month(that)} {QLocale().monthName(that.month)}"
            return QCoreApplication.translate("marronniers", "every year on {day}").format(day=said)
        case {"easter": int(days)}:
            return _from_easter(days)
        case {"nth": str(which)}:
            return _nth(which, given.get("plus", 0))
        case {"near": str(which)}:
            return _near(which)
        case {"rule": "mothers_day"}:
            return QCoreApplication.translate(
                "marronniers",
                "the last Sunday of May; the first of June where that is Pentecost"
                " (Code de l’action sociale et des familles, article D. 215-1)",
            )
        case {"rule": "winter_sales"}:
            return QCoreApplication.translate(
                "marronniers",
                "the second Wednesday of January, the first where the second falls after the 12th;"
                " some departments have other days",
            )
        case _:
            return QCoreApplication.translate(
                "marronniers",
                "the last Wednesday of June, the one before where it falls after the 28th;"
                " some departments have other days",
            )


def _from_easter(days: int) -> str:
    if days == 0:
        return QCoreApplication.translate("marronniers", "Easter Sunday")
    if days < 0:
        return QCoreApplication.translate("marronniers", "%n day(s) before Easter", "", -days)
    return QCoreApplication.translate("marronniers", "%n day(s) after Easter", "", days)


def _nth(which: str, plus: int) -> str:
    count, day, month = which.split()
    place = _last() if count == LAST else _ordinal(int(count))
    name_of_month = QLocale().monthName(int(month))
    if name_of_month[:1].upper() in times.VOWELS:
        # French says « d’avril ».
        pattern = QCoreApplication.translate(
            "marronniers", "the {place} {weekday} of {month}", "a month that begins with a vowel"
        )
    else:
        pattern = QCoreApplication.translate("marronniers", "the {place} {weekday} of {month}")
    said = pattern.format(
        place=place, weekday=QLocale().dayName(DAYS.index(day) + 1), month=name_of_month
    )
    if plus:
        after = QCoreApplication.translate("marronniers", "%n day(s) after", "", plus)
        return f"{after} {said}"
    return said


def _near(which: str) -> str:
    name_of_day, day = which.split()
    that = date.fromisoformat(f"2000-{day}")
    said = QCoreApplication.translate("marronniers", "the {weekday} nearest to {day}")
    return said.format(
        weekday=QLocale().dayName(DAYS.index(name_of_day) + 1),
        day=f"{times.day_of_month(that)} {QLocale().monthName(that.month)}",
    )


def _last() -> str:
    return QCoreApplication.translate("marronniers", "last")


def _ordinal(count: int) -> str:
    match count:
        case 1:
            return QCoreApplication.translate("marronniers", "first")
        case 2:
            return QCoreApplication.translate("marronniers", "second")
        case 3:
            return QCoreApplication.translate("marronniers", "third")
        case _:
            return QCoreApplication.translate("marronniers", "fourth")
