"""The language in force: Ramage's own words, Qt's, and how dates and numbers are written."""

from __future__ import annotations

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from desktop.core.language import Tongue
from desktop.core.settings import Language
from desktop.paths import RESOURCES

FALLBACK = "fr"
"""Ramage speaks French where the system speaks neither of its languages: its shops are French."""

LACKING_IN_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
"""What Qt's own French leaves in English of its file dialog: named here, it stands in our
catalogue, where Qt looks too."""


def tongue() -> Tongue:
    """The language in force, for what is read from files: ideas, templates, names of trades."""
    is_french = QLocale().language() is QLocale.Language.French
    return Tongue.FRENCH if is_french else Tongue.ENGLISH


class Languages:
    """Installs the translators of one language at a time."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def choose(self, language: Language) -> str:
        """Put `language` in force and return its code ("fr" or "en")."""
        self.leave()
        code = code_of(language)
        QLocale.setDefault(_locale(code))
        self._install(f"ramage_{code}", str(RESOURCES / "i18n"))
        if not self._install(f"qtbase_{code}", str(RESOURCES / "i18n")):
            self._install(
                f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            )
        return code

    def leave(self) -> None:
        """Take every translator out again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> bool:
        translator = QTranslator()
        if not translator.load(name, folder):
            return False
        self._installed.append(translator)
        return QCoreApplication.installTranslator(translator)


def code_of(language: Language) -> str:
    """The code of the language that a choice comes to on this computer: "fr" or "en"."""
    if language is not Language.SYSTEM:
        return str(language.value)
    for name in QLocale.system().uiLanguages():
        code = str(name).replace("_", "-").split("-")[0].lower()
        if code in (Language.FRENCH.value, Language.ENGLISH.value):
            return code
    return FALLBACK


def _locale(code: str) -> QLocale:
    """The system's own variant of that language (Belgian French, say) where it has one."""
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == code:
        # Not the system's own: it takes the names of days from where a mixed system sets times.
        return QLocale(system.language(), system.territory())
    country = QLocale.Country.France if code == "fr" else QLocale.Country.UnitedKingdom
    language = QLocale.Language.French if code == "fr" else QLocale.Language.English
    return QLocale(language, country)
