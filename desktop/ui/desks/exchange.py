"""Moving in and out: tables imported and exported, the phone's calendar, the month for the wall."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop.background.choosing import Choosing
from desktop.background.exchanging import Exchanging
from desktop.background.planning import Act, Done, Planning
from desktop.core.account import Way
from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import Tweet
from desktop.services.exporting import Format, Written
from desktop.services.importing import Look, Progress
from desktop.services.rearranging import Change
from desktop.ui import account_words, times, words_leaving, words_tables
from desktop.ui.desks import sentences
from desktop.ui.desks.telling import tell
from desktop.ui.links import open_folder
from desktop.ui.plan import PlanPage
from desktop.ui.plan.export_dialog import ExportDialog
from desktop.ui.plan.header import Carry
from desktop.ui.plan.import_dialog import ImportDialog
from desktop.ui.plan.month_paper import Paper, print_month
from desktop.ui.plan.values import by_day
from desktop.ui.shell import MainWindow


class ExchangeDesk(QObject):
    def __init__(
        self,
        page: PlanPage,
        window: MainWindow,
        exchanging: Exchanging,
        planning: Planning,
        choosing: Choosing,
        clock: Clock,
        zone: str,
        begin_meeting: Callable[[date], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._window = window
        self._exchanging = exchanging
        self._planning = planning
        self._choosing = choosing
        self._clock = clock
        self._zone = zone
        self._begin_meeting = begin_meeting
        page.header.carry_asked.connect(self._carry)
        exchanging.written.connect(self._written)
        exchanging.not_written.connect(self._not_written)

    def _carry(self, what: Carry) -> None:
        match what:
            case Carry.IMPORT:
                self._ask_what_to_import()
            case Carry.EXPORT:
                self._export()
            case Carry.PRINT:
                self._print()
            case Carry.MEETING:
                self._begin_meeting(max(self._today, self._page.grid.chosen_day.date))

    @property
    def _today(self) -> date:
        return WallTime.at(self._clock(), self._zone).day

    def _ask_what_to_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a table"),
            _folder(),
            self.tr("Tables") + " (*.csv *.tsv *.txt *.ods)",
        )
        if name:
            self.bring_in(Path(name))

    def bring_in(self, path: Path) -> None:
        """Show what the file would bring."""
        accounts = self._choosing.accounts
        named = tuple((one.id, account_words.named(one)) for one in accounts)
        chosen = self._choosing.account.id if self._choosing.account else 0
        dialog = ImportDialog(self._window, named, chosen, self._clock())
        exchanging = self._exchanging
        dialog.hear(exchanging.looked, dialog.show_look)
        dialog.hear(
            exchanging.not_looked, lambda error: dialog.say_wrong(words_tables.unreadable(error))
        )
        dialog.hear(exchanging.brought_in, partial(self._brought_in, dialog))
        dialog.hear(
            exchanging.not_brought_in, lambda error: dialog.stop(words_tables.not_taken(error))
        )
        dialog.order_chosen.connect(partial(exchanging.look, path, accounts))
        dialog.taken.connect(self._take)
        exchanging.look(path, accounts)
        dialog.open()

    def _take(self, look: Look, account_id: int, is_planned: bool, progress: Progress) -> None:
        accounts = self._choosing.accounts
        self._exchanging.bring_in(look, accounts, account_id, is_planned, progress)

    def _brought_in(self, dialog: ImportDialog, change: Change) -> None:
        dialog.finish()
        if change.touched:
            done = Done(Act.BROUGHT_IN, change)
            said = sentences.done(done, self._clock())
            self._window.offer_undo(said, self._planning.undo)

    def _export(self) -> None:
        first, last = self._page.days
        if self._page.is_month:
            first, last = self._page.month.days.of_month
        dialog = ExportDialog(self._window, first, last, self._today)
        dialog.chosen.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, wanted: Format, first: date, last: date) -> None:
        kind = self.tr("Calendar files") if wanted is Format.ICS else self.tr("Tables")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the calendar"),
            str(Path(_folder()) / f"ramage-{self._today.isoformat()}{wanted.suffix}"),
            f"{kind} (*{wanted.suffix})",
        )
        if name:
            self._exchanging.write(Path(name), wanted, first, last, self._choosing.accounts, _told)

    def _print(self) -> None:
        year, month = self._page.month.days.month
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("A month for the wall"),
            str(Path(_folder()) / f"ramage-{year}-{month:02}.pdf"),
            "PDF (*.pdf)",
        )
        if name:
            self.print_to(Path(name))

    def print_to(self, path: Path) -> None:
        """The month in view on a sheet."""
        days, account = self._page.month.days, self._choosing.account
        shop = account.name if account else ""
        tweets = by_day(self._page.tweets, self._zone)
        year, month = days.month
        paper = Paper(year, month, tweets, self._page.marks, self._zone, shop)
        named = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        if print_month(paper, named):
            title = times.month_title(year, month)
            self._offer(self.tr("{month} is ready to print.").format(month=title), named)
        else:
            tell(self._window, "exchange", words_tables.not_written(OSError()))

    def _written(self, written: Written) -> None:
        self._window.clear_banner("exchange")
        said = self.tr("%n tweet(s) written to the file.", "", written.count)
        if written.left_out:
            more = self.tr("%n did not fit: export fewer days.", "", written.left_out)
            said = f"{said} {more}"
        self._offer(said, written.path)

    def _not_written(self, error: Exception) -> None:
        tell(self._window, "exchange", words_tables.not_written(error))

    def _offer(self, said: str, path: Path) -> None:
        self._window.say(said, self.tr("Open the folder"), partial(open_folder, path.parent))


def _told(tweet: Tweet, way: Way) -> tuple[str, str]:
    return words_leaving.reminder_title(tweet), words_leaving.reminder_note(way)


def _folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
