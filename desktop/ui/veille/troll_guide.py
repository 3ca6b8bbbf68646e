"""Troll or unhappy customer? Five questions about a message, an advice, and a sample answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from desktop.core.veille.message import Message
from desktop.core.veille.troll import Advice, Counsel, Question, Said, counsel
from desktop.ui import words as ui_words
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, clear, plain_label, row


class TrollGuide(AskDialog):
    answer_wanted = Signal(object, str, bool)
    """The `Message` is to be answered with that text; True: after an hour's rest."""

    def __init__(self, parent: QWidget, message: Message) -> None:
        why = self.tr("Five questions about the message, none about who wrote it. Nothing is kept.")
        super().__init__(parent, self.tr("Troll or unhappy customer?"), why, "")
        self._message = message
        self._answers: dict[Question, Said] = {}
        self._order = tuple(Question)
        self._ask(0)

    def _ask(self, place: int) -> None:
        clear(self.lines)
        quoted = ui_words.excerpt(self._message.text, 200)
        self.lines.addWidget(plain_label(quoted, "muted", wrap=True))
        question = self._order[place]
        count = self.tr("Question {number} of {count}").format(
            number=place + 1, count=len(self._order)
        )
        self.lines.addWidget(plain_label(count, "small"))
        self.lines.addWidget(plain_label(self._question(question), "heading", wrap=True))
        for said, label in (
            (Said.YES, self.tr("Yes")),
            (Said.NO, self.tr("No")),
            (Said.UNSURE, self.tr("I do not know")),
        ):
            one = button(label)
            one.clicked.connect(lambda _=False, value=said: self._answer(place, value))
            self.lines.addWidget(one)
        if place:
            back = button(self.tr("Back"), "link")
            back.clicked.connect(lambda: self._ask(place - 1))
            self.lines.addWidget(back)
        self.lines.addStretch(1)

    def _answer(self, place: int, said: Said) -> None:
        self._answers[self._order[place]] = said
        if place + 1 < len(self._order):
            self._ask(place + 1)
        else:
            self._advise(counsel(self._answers))

    def _advise(self, given: Counsel) -> None:
        clear(self.lines)
        title, said = self._advice(given.advice)
        self.lines.addWidget(plain_label(title, "heading", wrap=True))
        self.lines.addWidget(plain_label(said, wrap=True))
        because = "\n".join(f"– {self._question(one)}" for one in given.because)
        self.lines.addWidget(plain_label(self.tr("Because of what you said to:"), "small"))
        self.lines.addWidget(plain_label(because, "small", wrap=True))
        if given.may_answer:
            self._offer(given.advice)
        again = button(self.tr("Start again"), "link")
        again.clicked.connect(lambda: self._ask(0))
        self.lines.addWidget(again)
        self.lines.addStretch(1)

    def _offer(self, advice: Advice) -> None:
        text = QPlainTextEdit(self._sample(advice))
        text.setAccessibleName(self.tr("Sample answer"))
        rest = QCheckBox(self.tr("Let it rest for an hour before it can leave"))
        rest.setChecked(True)
        prepare = button(self.tr("Prepare the answer"))
        prepare.clicked.connect(
            lambda: self.answer_wanted.emit(self._message, text.toPlainText(), rest.isChecked())
        )
        prepare.clicked.connect(self.accept)
        holder = QWidget()
        holder.setLayout(row(prepare, 1))
        for widget in (text, rest, holder):
            self.lines.addWidget(widget)

    def _question(self, one: Question) -> str:
        match one:
            case Question.FACT:
                return self.tr("Does it tell something that happened: a day, a dish, a price?")
            case Question.TRUE:
                return self.tr("Could it have happened in your shop?")
            case Question.WANTS:
                return self.tr("Does it ask for something that you can give?")
            case Question.THREAT:
                return self.tr("Does it threaten, or hate people for what they are?")
            case Question.AGAIN:
                return self.tr("Has the same been written again and again, whatever you answered?")

    def _advice(self, one: Advice) -> tuple[str, str]:
        match one:
            case Advice.APOLOGISE:
                return (
                    self.tr("An unhappy customer"),
                    self.tr(
                        "Answer soon: you are sorry, what you do about it, and where to write"
                        " to you in private. Anger passes once somebody listens."
                    ),
                )
            case Advice.CORRECT:
                return (
                    self.tr("A mistake to put right"),
                    self.tr(
                        "Give the fact once, kindly, and thank them for asking. No second"
                        " round in public."
                    ),
                )
            case Advice.SILENCE:
                return (
                    self.tr("Do not answer"),
                    self.tr(
                        "There is nothing in it to answer: an answer is what it waits for."
                        " You may silence it here."
                    ),
                )
            case Advice.REPORT:
                return (
                    self.tr("Do not answer, report it"),
                    self.tr(
                        "Keep a picture of the screen, report the message on X, and go to the"
                        " police where you are threatened."
                    ),
                )
            case Advice.ONE_ANSWER:
                return (
                    self.tr("One calm answer, and no second"),
                    self.tr(
                        "It is not clear what it wants. Ask once what happened, in a friendly"
                        " way; if nothing follows, leave it."
                    ),
                )

    def _sample(self, one: Advice) -> str:
        match one:
            case Advice.APOLOGISE:
                return self.tr(
                    "Thank you for telling us, and we are sorry. Write to us in private"
                    " with the day and the hour: we put it right."
                )
            case Advice.CORRECT:
                return self.tr("Thank you for asking. {fact}").format(
                    fact="{" + self.tr("what is true, with a date or a figure") + "}"
                )
            case _:
                return self.tr(
                    "Thank you for your message. What happened, and when? We would like"
                    " to understand."
                )
