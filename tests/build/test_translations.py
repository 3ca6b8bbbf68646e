"""Every sentence that a person reads stands whole in both languages, and what finds them works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import translate
from i18n import catalogue, messages, proofreading
from i18n.catalogue import Translation
from i18n.messages import Message

TOP = Path(__file__).resolve().parents[2]
DRAFTS = Message("Page", "%n draft(s)", counted=True)
HELLO = Message("Page", "Hello {name}")


def test_no_sentence_is_missing_unfinished_or_careless() -> None:
    checked = subprocess.run(
        [sys.executable, TOP / "build" / "translate.py", "--check"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert checked.stdout == ""
    assert checked.returncode == 0


DAYS = Message("words", "%n day(s)", counted=True)
CALLS = [
    ('self.tr("Publish")', Message("Page", "Publish")),
    ('self.tr("A long " "line")', Message("Page", "A long line")),
    ('self.tr("{n} h").format(n=3)', Message("Page", "{n} h")),
    ('self.tr("Open", "a file")', Message("Page", "Open", "a file")),
    ('self.tr("%n draft(s)", "", len(self.all))', DRAFTS),
    ('QCoreApplication.translate("words", "Late")', Message("words", "Late")),
    ('TABLE = (("🙂", QT_TRANSLATE_NOOP("emoji", "smile")),)', Message("emoji", "smile")),
    ('QCoreApplication.translate("words", "%n day(s)", "", n)', DAYS),
    ('QCoreApplication.translate("words", "%n day(s)", None, n + 1)', DAYS),
    ('QCoreApplication.translate("words", "%n day(s)", n=n)', DAYS),
]


@pytest.mark.parametrize(("call", "message"), CALLS)
def test_a_sentence_is_found_in_every_form_of_call(
    tmp_path: Path, call: str, message: Message
) -> None:
    write_page(tmp_path, call)
    assert messages.found_in(tmp_path) == ([message], [])


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} drafts")',
        "self.tr(title)",
        'self.tr("%n drafts").format(n=3)',
        'self.tr("drafts", "", 3)',
        'QCoreApplication.translate(context, "Late")',
    ],
)
def test_a_sentence_that_cannot_be_translated_is_told(tmp_path: Path, call: str) -> None:
    write_page(tmp_path, call)
    found, problems = messages.found_in(tmp_path)
    assert found == []
    assert len(problems) == 1


def test_translating_a_string_by_a_table_is_no_sentence(tmp_path: Path) -> None:
    write_page(tmp_path, "text.translate(TABLE)")
    assert messages.found_in(tmp_path) == ([], [])


def test_a_table_of_sentences_is_found_and_looked_up_by_its_names(tmp_path: Path) -> None:
    noted, shown = 'QT_TRANSLATE_NOOP("emoji", "smile")', 'QApplication.translate("emoji", name)'
    write_page(tmp_path, f"{noted}; {shown}")
    assert messages.found_in(tmp_path) == ([Message("emoji", "smile")], [])


def write_page(folder: Path, call: str) -> None:
    (folder / "page.py").write_text(
        f"class Page:\n    def show(self):\n        {call}\n", encoding="utf-8"
    )


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "ramage_fr.ts"
    known = {
        DRAFTS: Translation(("%n brouillon", "%n brouillons"), finished=True),
        HELLO: Translation(('Bonjour\u00a0{name}\u202f; « l’été » & <b>"1\'"</b>',), finished=True),
        Message("Page", "Half"): Translation(("À moitié",), finished=False),
    }
    catalogue.write(file, "fr", list(known), known)
    assert catalogue.read(file) == known


def test_new_sentences_wait_for_a_translation_and_vanished_ones_go(tmp_path: Path) -> None:
    file = tmp_path / "ramage_fr.ts"
    catalogue.write(file, "fr", [HELLO], {HELLO: Translation(("Bonjour {name}",), finished=True)})
    catalogue.write(file, "fr", [DRAFTS], catalogue.read(file))
    assert catalogue.read(file) == {DRAFTS: Translation(("", ""), finished=False)}


def test_english_has_only_its_plurals_to_say() -> None:
    assert catalogue.messages_of("en", [HELLO, DRAFTS]) == [DRAFTS]


@pytest.mark.parametrize(
    ("message", "translation"),
    [
        (HELLO, None),
        (HELLO, Translation(("",), finished=True)),
        (HELLO, Translation(("Bonjour {name}",), finished=False)),
        (DRAFTS, Translation(("%n brouillon", ""), finished=True)),
        (DRAFTS, Translation(("%n brouillon",), finished=True)),
    ],
)
def test_a_hole_in_a_translation_is_missing(
    message: Message, translation: Translation | None
) -> None:
    known = {} if translation is None else {message: translation}
    assert len(list(proofreading.missing([message], known))) == 1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Bonjour {nom}", "placeholders differ"),
        ("Bonjour {name} !", "no-break space"),
        ("« Bonjour » {name}", "no-break space"),
        ("Bonjour {name}, il est 8 h 15", "hour"),
        ("Bonjour d'ici {name}", "apostrophe"),
        ("Bonjour {name}...", "ellipsis"),
    ],
)
def test_a_careless_translation_is_told(text: str, fault: str) -> None:
    told = list(proofreading.faults("fr", {HELLO: Translation((text,), finished=True)}))
    assert any(fault in one for one in told)


def test_careful_french_passes() -> None:
    text = "«\u00a0Bonjour {name}\u202f!\u00a0» d’ici, 8\u00a0h\u00a015… https://x.com"
    assert list(proofreading.faults("fr", {HELLO: Translation((text,), finished=True)})) == []


def test_what_is_compiled_speaks_and_is_compiled_again_only_when_it_changed(tmp_path: Path) -> None:
    programs = Path(sys.executable).parent
    file, compiled = tmp_path / "ramage_fr.ts", tmp_path / "ramage_fr.qm"
    known = {DRAFTS: Translation(("%n brouillon", "%n brouillons"), finished=True)}
    catalogue.write(file, "fr", [DRAFTS], known)
    translate.release(programs, tmp_path)
    first = compiled.stat().st_mtime_ns
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate(DRAFTS.context, DRAFTS.source, "", 2) == "%n brouillons"
    translate.release(programs, tmp_path)
    assert compiled.stat().st_mtime_ns == first
    os.utime(file, ns=(first + 1, first + 1))
    translate.release(programs, tmp_path)
    assert compiled.stat().st_mtime_ns > first
