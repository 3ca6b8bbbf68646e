"""The log's desk: its page is read when it comes up, and anew whenever something changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.logbook import LogReading
from desktop.background.planning import Planning
from desktop.background.publishing import Publishing
from desktop.core.logbook import Place, Shown
from desktop.ui.logbook import LogPage
from desktop.ui.logbook.page import PAGE
from desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.support import SupportReport

KEY = "log"


class LogDesk(QObject):
    calendar_wanted = Signal(int)

    def __init__(
        self,
        page: LogPage,
        window: MainWindow,
        reading: LogReading,
        publishing: Publishing,
        planning: Planning,
        open_address: Callable[[str], bool],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._reading = reading
        self._open_address = open_address
        page.entries_asked.connect(self._read)
        page.older_asked.connect(self._read_older)
        page.report_asked.connect(reading.make_report)
        page.address_asked.connect(self._see)
        page.calendar_asked.connect(self.calendar_wanted)
        page.copied.connect(self._say_copied)
        reading.newest_ready.connect(page.show_newest)
        reading.older_ready.connect(page.show_older)
        reading.report_ready.connect(self._show_report)
        publishing.plan_changed.connect(self._refresh)
        planning.plan_changed.connect(self._refresh)
        publishing.reported.connect(self._look_again)
        window.page_shown.connect(self._page_shown)

    def _page_shown(self, key: str) -> None:
        if key == KEY:
            self._refresh()

    def _refresh(self) -> None:
        """As many as stand there. A page that nobody sees is read when it comes up again."""
        if self._window.current_page == KEY:
            self._reading.read_newest(max(PAGE, self._page.count), self._page.shown)

    def _look_again(self) -> None:
        """A look at X that found nothing yet changes no tweet, and yet when the next one comes."""
        if self._page.is_waiting:
            self._refresh()

    def _read(self, shown: Shown) -> None:
        self._reading.read_newest(PAGE, shown)

    def _read_older(self, before: Place, shown: Shown) -> None:
        self._reading.read_older(before, PAGE, shown)

    def _see(self, address: str) -> None:
        if not self._open_address(address):
            self._window.say(
                self.tr("No browser opened: the address is {address}").format(address=address)
            )

    def _show_report(self, report: SupportReport) -> None:
        from desktop.ui.logbook.report_dialog import ReportDialog
        from desktop.ui.logbook.report_text import report_text

        dialog = ReportDialog(self._window, report_text(report))
        dialog.copied.connect(self._say_copied)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_copied(self) -> None:
        self._window.say(self.tr("Copied."))
