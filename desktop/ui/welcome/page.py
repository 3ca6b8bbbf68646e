"""Three questions, one at a time, each of which can be passed over; then a first tweet is ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.shop import Address
from desktop.ui.parts import button, card, plain_label, row
from desktop.ui.quiet import QuietComboBox
from desktop.ui.settings.town_field import TownField, Towns, no_towns
from desktop.ui.theme import XL, L, M, S
from desktop.ui.welcome.answers import Answers

WIDTH = 620
MARK = 40


class WelcomePage(QWidget):
    answered = Signal(object)
    """The `Answers`; what was passed over is empty."""
    restore_asked = Signal()
    """All is to come back from a file that was saved before."""
    example_asked = Signal()
    """A shop that is no shop is to be looked at first."""

    def __init__(self, trades: tuple[tuple[str, str], ...] = (), towns: Towns = no_towns) -> None:
        """`trades` pairs the name of each with the words for it."""
        super().__init__()
        self._name, self._trade = QLineEdit(), QuietComboBox()
        self._town = TownField(towns)
        self._manners = QButtonGroup(self)
        self._steps = QStackedWidget()
        self._count = plain_label("", "small")
        self._back = button(self.tr("Back"))
        self._skip = button(self.tr("Pass over this question"), "link")
        self._go_on = button("", "primary")
        self._trouble = plain_label("", "warn", wrap=True)
        self._trouble.hide()
        self._trade.addItem(self.tr("Choose…"), "")
        for name, words in trades:
            self._trade.addItem(words, name)
        for made in (self._shop_step(), self._town_step(), self._manner_step()):
            self._steps.addWidget(made)
        self._back.clicked.connect(lambda: self._show(self._steps.currentIndex() - 1))
        self._go_on.clicked.connect(self._next)
        self._skip.clicked.connect(self._pass_over)
        for field in (self._name, self._town):
            field.returnPressed.connect(self._go_on.click)
        self._lay_out()
        self._show(0)

    @property
    def answers(self) -> Answers:
        town = self._town.town
        checked = self._manners.checkedId()
        return Answers(
            self._name.text().strip(),
            self._trade.currentData(),
            town.name,
            town.department,
            tuple(Address)[checked] if checked >= 0 else Address.UNSAID,
        )

    def wait(self) -> None:
        """The answers are being kept: they are not to be given twice."""
        self._trouble.hide()
        self.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """The answers could not be kept: they stand here still, to be given again."""
        self._trouble.setText(sentence)
        self._trouble.show()
        self.setEnabled(True)
        self._go_on.setFocus()

    def _shop_step(self) -> QWidget:
        self._name.setPlaceholderText(self.tr("Boulangerie Lune"))
        return self._step(
            self.tr("What is your shop?"),
            self.tr("Ideas and hashtags will be those of your trade."),
            (self.tr("Its name"), self._name),
            (self.tr("Its trade"), self._trade),
        )

    def _town_step(self) -> QWidget:
        self._town.setPlaceholderText(self.tr("Alençon"))
        return self._step(
            self.tr("Where is it?"),
            self.tr("For the hashtags of your town, and the feasts and sales of your region."),
            (self.tr("Your town"), self._town),
        )

    def _manner_step(self) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(S)
        for address, said in (
            (Address.VOUS, self.tr("With “vous”: “Passez nous voir”")),
            (Address.TU, self.tr("With “tu”: “Passe nous voir”")),
            (Address.UNSAID, self.tr("It depends on the day")),
        ):
            choice = QRadioButton(said)
            self._manners.addButton(choice, tuple(Address).index(address))
            lines.addWidget(choice)
        self._manners.button(tuple(Address).index(Address.VOUS)).setChecked(True)
        step = self._step(
            self.tr("How do you speak to your customers?"),
            self.tr("Ramage tells you when a tweet slips from one to the other."),
            (self.tr("Your manner"), holder),
        )
        safe = self.tr(
            "You begin on a practice account, on this computer: your tweets leave at their time,"
            " but nobody else sees them, so that you can try everything without any risk. You move"
            " on to X when you like, in the settings."
        )
        layout = step.layout()
        assert layout is not None
        layout.addWidget(plain_label(safe, "muted", wrap=True))
        return step

    def _step(self, title: str, why: str, *fields: tuple[str, QWidget]) -> QWidget:
        parts: list[QWidget] = [
            plain_label(title, "heading", wrap=True),
            plain_label(why, "muted", wrap=True),
        ]
        for name, field in fields:
            label = plain_label(name, "strong")
            label.setBuddy(field)
            field.setAccessibleName(name)
            parts += [label, field]
        return card(*parts)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(L)
        mark = plain_label("R", "mark")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedSize(MARK, MARK)
        inner.addLayout(row(mark, plain_label(self.tr("Welcome to Ramage"), "title"), 1, spacing=M))
        told = self.tr("Three questions, and a first tweet is ready for you.")
        inner.addWidget(plain_label(told, "muted", wrap=True))
        inner.addWidget(self._steps)
        inner.addWidget(self._trouble)
        self._go_on.setMinimumWidth(self._widest_go_on())
        inner.addLayout(row(self._count, self._back, 1, self._skip, self._go_on))
        restore = button(self.tr("I already have a save of Ramage…"), "link")
        restore.clicked.connect(self.restore_asked)
        example = button(self.tr("Look at an example shop first"), "link")
        example.clicked.connect(self.example_asked)
        later = self.tr("All of this stays on this computer, and can be changed in the settings.")
        inner.addWidget(plain_label(later, "small", wrap=True))
        for other in (restore, example):
            inner.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        column.setLayout(inner)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.addStretch(1)
        whole.addLayout(middle, 100)
        whole.addStretch(1)

    def _widest_go_on(self) -> int:
        """Who passes over all questions clicks thrice at one place: nothing may slide under it."""
        widths = []
        for said in (self.tr("Go on"), self.tr("Write my first tweet")):
            self._go_on.setText(said)
            self._go_on.ensurePolished()
            widths.append(self._go_on.sizeHint().width())
        return max(widths)

    def _show(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        count = self._steps.count()
        self._count.setText(
            self.tr("Question {number} of {count}").format(number=step + 1, count=count)
        )
        self._back.setVisible(step > 0)
        is_last = step == count - 1
        self._go_on.setText(self.tr("Write my first tweet") if is_last else self.tr("Go on"))
        first = (self._name, self._town, self._manners.checkedButton() or self._go_on)[step]
        self.setFocusProxy(first)
        first.setFocus()

    def _next(self) -> None:
        step = self._steps.currentIndex()
        if step == self._steps.count() - 1:
            self.answered.emit(self.answers)
        else:
            self._show(step + 1)

    def _pass_over(self) -> None:
        """What this question holds is not said."""
        match self._steps.currentIndex():
            case 0:
                self._name.clear()
                self._trade.setCurrentIndex(0)
            case 1:
                self._town.clear()
            case _:
                self._manners.button(tuple(Address).index(Address.UNSAID)).setChecked(True)
        self._next()
