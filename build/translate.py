"""Keeps resources/i18n in step with the sentences in desktop/, and compiles it for Qt.

    python build/translate.py            bring the .ts files up to date
    python build/translate.py --check    say what is missing or wrong, exit 1 if anything is
    python build/translate.py --release  make the .qm files that are older than their .ts

The English sentences in the source are the messages; ramage_fr.ts holds all of them, ramage_en.ts
those with a number in them, for their singular and plural.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
SOURCES = TOP / "desktop"
CATALOGUES = TOP / "resources" / "i18n"
LANGUAGES = ("fr", "en")


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            return update()
        case ["--check"]:
            return check()
        case ["--release"]:
            release(Path(sys.executable).parent)
            return 0
        case _:
            print(__doc__)
            return 2


def update() -> int:
    """Rewrite the .ts files: new messages unfinished, vanished ones gone, others as they were."""
    from i18n import catalogue, messages, proofreading

    found, problems = messages.found_in(SOURCES)
    for language in LANGUAGES:
        file = CATALOGUES / f"ramage_{language}.ts"
        wanted = catalogue.messages_of(language, found)
        translations = catalogue.read(file)
        catalogue.write(file, language, wanted, translations)
        open_ones = list(proofreading.missing(wanted, translations))
        print(f"{file.name}: {len(wanted)} messages, {len(open_ones)} to translate")
    return _tell(problems)


def check() -> int:
    """Say each message that a person would see untranslated or broken."""
    from i18n import catalogue, messages, proofreading

    found, problems = messages.found_in(SOURCES)
    for language in LANGUAGES:
        file = CATALOGUES / f"ramage_{language}.ts"
        wanted = catalogue.messages_of(language, found)
        translations = catalogue.read(file)
        problems += [f"{file.name}: {one}" for one in proofreading.missing(wanted, translations)]
        problems += [f"{file.name}: {one}" for one in proofreading.faults(language, translations)]
    return _tell(problems)


def _tell(problems: list[str]) -> int:
    for problem in problems:
        print(problem.replace("\n", "⏎"))
    return 1 if problems else 0


def release(programs: Path, catalogues: Path = CATALOGUES) -> None:
    """Compile with the lrelease that lies in the folder `programs`, only what has changed."""
    for language in LANGUAGES:
        text = catalogues / f"ramage_{language}.ts"
        compiled = text.with_suffix(".qm")
        if text.exists() and not _is_newer(compiled, text):
            subprocess.run(
                [programs / "pyside6-lrelease", "-silent", text, "-qm", compiled], check=True
            )


def _is_newer(compiled: Path, text: Path) -> bool:
    return compiled.exists() and compiled.stat().st_mtime_ns >= text.stat().st_mtime_ns


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
