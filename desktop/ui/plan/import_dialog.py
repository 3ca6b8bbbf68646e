"""What a table would bring: each line with its report, before anything is taken in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.core.sheet.lines import Line
from desktop.core.sheet.moments import Order
from desktop.services.importing import Act, Look, Progress
from desktop.ui import times, words, words_tables
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label, tip
from desktop.ui.quiet import QuietComboBox

WIDTH, HEIGHT = 820, 600
SHOWN = 500
"""So many lines are listed; the bad ones among them first. All the others are counted."""
POLL_MS = 60


class ImportDialog(AskDialog):
    order_chosen = Signal(object)
    """The `Order` in which days and months are to be read."""
    taken = Signal(object, int, bool, object)
    """The `Look`, the account of lines that name none, whether they are planned at once, and the
    `Progress` to be told."""

    def __init__(
        self, parent: QWidget, accounts: tuple[tuple[int, str], ...], account_id: int, now: datetime
    ) -> None:
        """`accounts` pairs the number of each with its name."""
        super().__init__(
            parent,
            self.tr("Import a table"),
            self.tr(
                "Nothing is on your calendar yet. Good lines are taken in, the others stay outside"
                " with their reason."
            ),
            self.tr("Take them in"),
        )
        self.resize(WIDTH, HEIGHT)
        self._look: Look | None = None
        self._now = now
        self._progress: Progress | None = None
        self.summary = plain_label("", "strong", wrap=True)
        self.lines.addWidget(self.summary)
        self._table = self._made_table()
        self.lines.addWidget(self._table, 1)
        self._order = QuietComboBox()
        self._order.addItem(self.tr("Day before month: 05/12 is 5 December"), Order.DAY_FIRST)
        self._order.addItem(self.tr("Month before day: 05/12 is 12 May"), Order.MONTH_FIRST)
        self._order.activated.connect(lambda _: self.order_chosen.emit(self._order.currentData()))
        self.add(self.tr("Dates are read as"), self._order)
        self._account = QuietComboBox()
        for number, name in accounts:
            self._account.addItem(name, number)
        self._account.setCurrentIndex(max(0, self._account.findData(account_id)))
        self.add(self.tr("Lines that name no account go to"), self._account)
        self.planned = QCheckBox(self.tr("Plan at once the lines that have a time to come"))
        self.lines.addWidget(self.planned)
        self.lines.addWidget(
            plain_label(
                self.tr(
                    "Without this they come in as drafts on their days: nothing leaves before you"
                    " plan it. Lines of an account with a key always do: each costs money, and its"
                    " price is shown where you plan it."
                ),
                "small",
                wrap=True,
            )
        )
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Lines taken in"))
        self._bar.hide()
        self.lines.addWidget(self._bar)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self.agreed.connect(self._take)
        self.main.setEnabled(False)

    def show_look(self, look: Look) -> None:
        """What the file would bring, read anew in another order too."""
        self._look = look
        self.summary.setText(words_tables.summary(look))
        self._order.setCurrentIndex(self._order.findData(look.order))
        self._order.setEnabled(not look.is_order_proven)
        self._fill(look)
        self.main.setEnabled(any(act is not Act.NONE for act in look.acts.values()))

    def finish(self) -> None:
        """All of it is in."""
        self._poll.stop()
        self.accept()

    def stop(self, sentence: str) -> None:
        """Nothing was taken in, for this reason; it can be tried again."""
        self._poll.stop()
        self._progress = None
        self._bar.hide()
        self.main.setEnabled(True)
        self.say_wrong(sentence)

    def reject(self) -> None:
        """While lines are being taken in, stop that; nothing stays then."""
        if self._progress is not None:
            self._progress.is_cancelled = True
        else:
            super().reject()

    def _take(self) -> None:
        if self._look is None:
            return
        self.say_wrong("")
        self._progress = Progress(total=len(self._look.good))
        self.main.setEnabled(False)
        self._bar.setRange(0, max(1, self._progress.total))
        self._bar.setValue(0)
        self._bar.show()
        self._poll.start()
        self.taken.emit(
            self._look, self._account.currentData(), self.planned.isChecked(), self._progress
        )

    def _show_progress(self) -> None:
        if self._progress is not None:
            self._bar.setRange(0, max(1, self._progress.total))
            self._bar.setValue(self._progress.done)

    def _made_table(self) -> QTableWidget:
        made = QTableWidget(0, 4)
        made.setAccessibleName(self.tr("The lines of the table"))
        made.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("When"), self.tr("Text"), self.tr("What becomes of it")]
        )
        made.verticalHeader().hide()
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.setTabKeyNavigation(False)
        head = made.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        made.setMinimumHeight(180)
        return made

    def _fill(self, look: Look) -> None:
        shown = sorted(look.lines, key=lambda line: (line.problem is None, line.number))[:SHOWN]
        self._table.setRowCount(len(shown))
        for row, line in enumerate(shown):
            for column, said in enumerate(self._cells(look, line)):
                item = QTableWidgetItem(said)
                item.setToolTip(tip(said))
                self._table.setItem(row, column, item)

    def _cells(self, look: Look, line: Line) -> tuple[str, str, str, str]:
        when = times.short(line.when, self._now) if line.when else ""
        fate = words_tables.fate(line, look.acts.get(line.number))
        return str(line.number), when, words.excerpt(line.text, 60), fate
