"""The cards of the settings page that hold a choice or two each."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.core.settings import Language, Settings, ThemeChoice
from desktop.ui.parts import Card, button, number_field, plain_label, row
from desktop.ui.quiet import QuietComboBox

LATEST_MINUTES = 1440
LABEL_WIDTH = 150


class LooksCard(Card):
    """Language and theme."""

    chosen = Signal(str, object)
    """A field of Settings, and its new value."""

    def __init__(self) -> None:
        super().__init__()
        self._language = _choice(
            (
                (Language.SYSTEM, self.tr("As the computer")),
                (Language.FRENCH, "Français"),
                (Language.ENGLISH, "English"),
            )
        )
        self._theme = _choice(
            (
                (ThemeChoice.SYSTEM, self.tr("As the computer")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            )
        )
        self.column.addWidget(plain_label(self.tr("Language and colours"), "heading"))
        for text, field, name in (
            (self.tr("Language"), self._language, "language"),
            (self.tr("Colours"), self._theme, "theme"),
        ):
            field.setAccessibleName(text)
            field.activated.connect(
                lambda _, field=field, name=name: self.chosen.emit(name, field.currentData())
            )
            label = plain_label(text)
            label.setMinimumWidth(LABEL_WIDTH)
            label.setBuddy(field)
            self.column.addLayout(row(label, field, 1))

    def show_settings(self, settings: Settings) -> None:
        self._language.setCurrentIndex(self._language.findData(settings.language))
        self._theme.setCurrentIndex(self._theme.findData(settings.theme))


class WritingCard(Card):
    """The 140 mark, spelling, silenced tips, and how late a tweet may leave."""

    chosen = Signal(str, object)
    speak_again_asked = Signal()
    words_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark = QCheckBox(self.tr("Show a mark at 140 characters on the meter"))
        self._mark.toggled.connect(lambda wanted: self.chosen.emit("mark_140", wanted))
        self._spelling = QCheckBox(self.tr("Underline what looks misspelt"))
        self._spelling.toggled.connect(lambda wanted: self.chosen.emit("spelling", wanted))
        self._words = button(self.tr("Your own words…"), "link")
        self._words.clicked.connect(self.words_asked)
        self._silenced = plain_label("", "muted")
        self._again = button(self.tr("Let them speak again"), "link")
        self._again.clicked.connect(self.speak_again_asked)
        self._grace = number_field(0, LATEST_MINUTES, 0)
        self._grace.setSuffix(self.tr(" min"))
        self._grace.setKeyboardTracking(False)
        self._grace.valueChanged.connect(lambda value: self.chosen.emit("grace_minutes", value))
        late = self.tr("A late tweet leaves by itself for up to")
        self._grace.setAccessibleName(late)
        label = plain_label(late)
        label.setBuddy(self._grace)
        self.column.addWidget(plain_label(self.tr("Writing and publishing"), "heading"))
        self.column.addWidget(self._mark)
        self.column.addLayout(row(self._spelling, self._words, 1))
        self.column.addLayout(row(self._silenced, self._again, 1))
        self.show_silenced(0)
        self.column.addLayout(row(label, self._grace, 1))
        told = self.tr(
            "The computer may be off or without network when a tweet’s time comes. Later than this,"
            " Ramage sends nothing and asks you first."
        )
        self.column.addWidget(plain_label(told, "small", wrap=True))

    def show_silenced(self, count: int) -> None:
        """How many tips are silent for a week or for good; nothing is said of none."""
        self._silenced.setText(self.tr("%n tip(s) hidden", "", count))
        for part in (self._silenced, self._again):
            part.setVisible(count > 0)

    def show_settings(self, settings: Settings) -> None:
        fields = (self._mark, self._spelling, self._grace)
        for field in fields:
            field.blockSignals(True)
        self._spelling.setChecked(settings.spelling)
        self._mark.setChecked(settings.mark_140)
        self._grace.setValue(settings.grace_minutes)
        for field in fields:
            field.blockSignals(False)


def _choice(values: tuple[tuple[Enum, str], ...]) -> QuietComboBox:
    field = QuietComboBox()
    for value, text in values:
        field.addItem(text, value)
    return field
