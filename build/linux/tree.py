"""What stands beside the program on a Linux system: its entry, its page in shops, its icons."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import bundle

HERE = Path(__file__).resolve().parent
ENTRY = HERE / "ramage.desktop"
METAINFO = HERE / "org.ramage.Ramage.metainfo.xml"


def share(folder: Path, version: str) -> None:
    """Fill a `share` folder: the desktop entry, the AppStream page, the icons."""
    _copy(ENTRY, folder / "applications" / ENTRY.name)
    written = folder / "metainfo" / METAINFO.name
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(filled(METAINFO, version), encoding="utf-8")
    icons = folder / "icons" / "hicolor"
    for drawn in (bundle.WORK / "icons").glob("*.png"):
        _copy(drawn, icons / f"{drawn.stem}x{drawn.stem}" / "apps" / "ramage.png")
    source = bundle.TOP / "resources" / "icons" / "ramage.svg"
    _copy(source, icons / "scalable" / "apps" / "ramage.svg")


def filled(template: Path, version: str) -> str:
    """A text of ours with this version and its day in it."""
    moment = datetime.fromtimestamp(int(bundle.reproducible()["SOURCE_DATE_EPOCH"]), UTC)
    text = template.read_text(encoding="utf-8")
    return (
        text.replace("@VERSION@", version)
        .replace("@DATE@", f"{moment:%Y-%m-%d}")
        .replace("@MOMENT@", format_datetime(moment))
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
