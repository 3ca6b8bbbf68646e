"""The spending page's desk: its month while it is looked at, the ceiling, the prices, the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.background.connecting import KeyConnecting
from desktop.background.spending import Spending
from desktop.core.account import Account
from desktop.core.agenda import WallTime
from desktop.core.cost.entry import Month
from desktop.core.cost.money import Micros
from desktop.ui import money
from desktop.ui.desks.telling import refuse
from desktop.ui.shell import MainWindow
from desktop.ui.spending import SpendingPage, words


class SpendingDesk(QObject):
    def __init__(
        self,
        page: SpendingPage,
        window: MainWindow,
        spending: Spending,
        connecting: KeyConnecting,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self._spending, self._connecting = spending, connecting
        self._zone = zone
        page.month_asked.connect(spending.ask_month)
        page.compare_asked.connect(spending.compare)
        page.ceiling_chosen.connect(self._set_ceiling)
        page.correct_asked.connect(self._correct)
        page.export_asked.connect(self._export)
        spending.month_ready.connect(page.show_month)
        spending.prices_ready.connect(page.show_prices)
        spending.answered.connect(page.show_answer)
        spending.exported.connect(self._exported)
        spending.refused.connect(self._refused)
        window.page_shown.connect(self._page_shown)
        spending.ask_prices()
        spending.ask_month(*page.month)

    def _page_shown(self, key: str) -> None:
        """Read again when it is gone to, and no more when it is left."""
        if key == "spending":
            self._spending.ask_prices()
            self._spending.ask_month(*self._page.month)
        else:
            self._spending.leave_month()

    def _set_ceiling(self, shown: Account, ceiling: Micros) -> None:
        self._connecting.set_ceiling(shown.id, ceiling)

    def _correct(self) -> None:
        from desktop.ui.spending.prices_dialog import PricesDialog

        if self._page.in_force is not None:
            dialog = PricesDialog(self._page, self._page.in_force)
            dialog.corrected.connect(self._spending.correct_prices)
            dialog.restored.connect(self._spending.restore_prices)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _export(self) -> None:
        month = self._page.shown
        if month is None:
            return
        name = self.tr("ramage-spending-{month}.csv").format(month=f"{month.year}-{month.month:02}")
        path, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export what was spent"), name, self.tr("Table (*.csv)")
        )
        if path:
            self._spending.export(Path(path), self.table(month))

    def table(self, month: Month) -> list[tuple[str, ...]]:
        """The entries as a spreadsheet takes them, under a line of heads."""
        handles = {one.account.id: one.account.handle for one in month.accounts}
        currency = self._page.in_force.card.currency if self._page.in_force else ""
        lines: list[tuple[str, ...]] = []
        heads = (
            self.tr("Day"),
            self.tr("Hour"),
            self.tr("Account"),
            self.tr("What"),
            self.tr("Number"),
            self.tr("Amount"),
            self.tr("Currency"),
            self.tr("State"),
        )
        lines.append(heads)
        for entry in month.entries:
            moment = WallTime.at(entry.at, self._zone).moment
            lines.append(
                (
                    moment.date().isoformat(),
                    f"{moment:%H:%M}",
                    handles.get(entry.account_id, ""),
                    words.deed(entry),
                    str(entry.charge.count),
                    money.number(entry.charge.amount),
                    currency,
                    words.certainty(entry.certainty),
                )
            )
        return lines

    def _exported(self, path: Path) -> None:
        self._window.say(self.tr("Written: {name}").format(name=path.name))

    def _refused(self, error: Exception) -> None:
        refuse(self._window, error)
