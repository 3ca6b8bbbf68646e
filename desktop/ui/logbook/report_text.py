"""The report for support as plain text, to be read before it is handed over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.services.support import SupportReport
from desktop.ui.logbook.looks import way_name
from desktop.ui.words import state_name


def report_text(report: SupportReport) -> str:
    """A fact a line, then the log's last lines as they stand in its file."""
    facts = "\n".join(_facts(report))
    log = "\n".join(report.log) or QCoreApplication.translate("logbook", "(nothing yet)")
    title = QCoreApplication.translate("logbook", "The log’s last lines")
    return f"{facts}\n\n{title}\n{log}\n"


def _facts(report: SupportReport) -> Iterable[str]:
    pattern = QCoreApplication.translate("logbook", "{fact}: {value}")
    system = report.system
    facts = [
        ("Ramage", system.ramage),
        (QCoreApplication.translate("logbook", "System"), system.name),
        (QCoreApplication.translate("logbook", "Made of"), system.made_of),
        (QCoreApplication.translate("logbook", "Language"), QLocale().name()),
        (QCoreApplication.translate("logbook", "Accounts"), _ways(report)),
        (QCoreApplication.translate("logbook", "Tweets"), _tweets(report)),
        (QCoreApplication.translate("logbook", "Tries"), _counted(report.attempts or {})),
        (QCoreApplication.translate("logbook", "Calendar"), report.trouble),
    ]
    return (pattern.format(fact=fact, value=value) for fact, value in facts if value)


def _ways(report: SupportReport) -> str:
    return ", ".join(way_name(way) for way in report.ways)


def _tweets(report: SupportReport) -> str:
    return _counted({state_name(state): n for state, n in (report.tweets or {}).items()})


def _counted(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in numbers.items())
