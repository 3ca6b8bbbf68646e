"""X by the person's own key: what is searched for, at which price, and how often X counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.veille.subject import Subject
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import number_field, plain_label
from desktop.ui.theme import M

LEAST, MOST, STEP = 10, 100, 10


class XDialog(AskDialog):
    search_asked = Signal(object, int)
    """The `Subject`s to search for, and how many messages each may bring."""
    counting_chosen = Signal(bool)
    """Whether X counts each subject's week once a day."""

    def __init__(
        self,
        parent: QWidget,
        subjects: Sequence[Subject],
        most: int,
        is_counting: bool,
        price: Callable[[Sequence[Subject], int], str],
        price_of_day: str,
    ) -> None:
        """`price` says what a search for these costs at most; `price_of_day` what counting does,
        empty where nothing can be counted."""
        super().__init__(
            parent,
            self.tr("Search X with your key"),
            self.tr(
                "The last seven days on X, kept here afterwards. Free instead: “Listen on X” in a"
                " column’s menu."
            ),
            self.tr("Search"),
        )
        self._price = price
        self._boxes: list[tuple[QCheckBox, Subject]] = []
        for subject in subjects:
            box = QCheckBox(subject.name.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self._show_price)
            self._boxes.append((box, subject))
            self.lines.addWidget(box)
        self.most = number_field(LEAST, MOST, most)
        self.most.setSingleStep(STEP)
        self.most.valueChanged.connect(self._show_price)
        self.add(self.tr("Messages at most, for each subject"), self.most)
        self._costs = plain_label("", "strong", wrap=True)
        self.lines.addWidget(self._costs)
        self.lines.addSpacing(M)
        self.counting = QCheckBox(self.tr("Have X count each subject’s week, once a day"))
        self.counting.setChecked(is_counting)
        self.counting.setVisible(bool(price_of_day) or is_counting)
        self.counting.toggled.connect(self.counting_chosen)
        self.lines.addWidget(self.counting)
        if price_of_day:
            self.lines.addWidget(
                plain_label(self.tr("{price} a day").format(price=price_of_day), "small")
            )
        self.lines.addStretch(1)
        self.agreed.connect(self._search)
        self._show_price()

    def _chosen(self) -> tuple[Subject, ...]:
        return tuple(subject for box, subject in self._boxes if box.isChecked())

    def _show_price(self) -> None:
        chosen = self._chosen()
        said = self._price(chosen, self.most.value()) if chosen else self.tr("nothing")
        self._costs.setText(self.tr("This costs {price}.").format(price=said))
        self.main.setEnabled(bool(chosen))

    def _search(self) -> None:
        self.search_asked.emit(self._chosen(), self.most.value())
        self.accept()
