"""What to do in the hour in which something turns bad; one switch holds back what would hurt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, card, plain_label


class CrisisKit(AskDialog):
    hold_asked = Signal(bool)
    """What is light or sells is to be held back, or let go."""
    answer_wanted = Signal(str)
    """A tweet with that text is to be begun."""

    def __init__(self, parent: QWidget, is_held: bool) -> None:
        why = self.tr("One hour, four things. Nothing of it leaves without you.")
        super().__init__(parent, self.tr("When it turns bad"), why, "")
        for title, said in self._steps():
            self.lines.addWidget(
                card(plain_label(title, "heading", wrap=True), plain_label(said, wrap=True))
            )
        self.hold = QCheckBox(self.tr("Hold back planned jokes and promotions"))
        self.hold.setChecked(is_held)
        self.hold.toggled.connect(self.hold_asked)
        begin = button(self.tr("Begin the answer"))
        begin.clicked.connect(lambda: self.answer_wanted.emit(self._sample()))
        begin.clicked.connect(self.accept)
        self.lines.addWidget(self.hold)
        self.lines.addWidget(begin)
        self.lines.addWidget(
            card(
                plain_label(self.tr("A lock and a pen: Kryptonite, 2004"), "heading", wrap=True),
                plain_label(self._story(), wrap=True),
                plain_label(
                    self.tr("Told after tcrouzet.com, e-marketing.fr and veille-reputation.com."),
                    "small",
                    wrap=True,
                ),
            )
        )

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("1. Who answers?"),
                self.tr("One person, the owner if possible. The others keep quiet, online too."),
            ),
            (
                self.tr("2. What happened?"),
                self.tr("Write down day, hour and facts before you answer. Ask your team first."),
            ),
            (
                self.tr("3. One answer, with a fact and a solution"),
                self.tr(
                    "Say what happened, that you are sorry for it, what you do now. Once, the same"
                    " for all; then in private with each one."
                ),
            ),
            (
                self.tr("4. No jokes, no offers meanwhile"),
                self.tr("What is planned and light reads badly today. One switch holds it back."),
            ),
        )

    def _sample(self) -> str:
        """What is left to fill in stands in braces, which the composer asks for."""
        return self.tr(
            "{fact} We are sorry for it. {solution} Write to us in private, we answer each of you."
        ).format(
            fact="{" + self.tr("what happened, and when") + "}",
            solution="{" + self.tr("what you do now") + "}",
        )

    def _story(self) -> str:
        return self.tr(
            "12 September 2004: on a forum, somebody shows that a lock of this brand opens with a"
            " ballpoint pen.\n"
            "The film goes round.\n"
            "15 September: more than a million people know.\n"
            "The firm says nothing.\n"
            "16 September: it answers that its locks still deter thieves.\n"
            "17 September: the New York Times tells the story.\n"
            "22 September: the firm announces that it exchanges the locks for free.\n"
            "The bill: about ten million dollars.\n"
            "Ten days passed between the first message and a real answer.\n"
            "A shop that reads its own name once a day has nine of them in hand."
        )
