"""At a start, before anything reads the folder: what was unpacked takes the place of what is there.

What stood there is kept in a folder beside; its pictures stay where they are, and in the archive
that was made of all of it before. Each step is a rename, and doing all of them again comes to the
same, so that a power cut in between is made good by the next start. The ledger is the exception:
what was sent from here stays known, whatever comes back.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

WAITING = "bringing-back"
_TAILS = ("", "-journal", "-wal", "-shm")


def put_in_place(root: Path, now: datetime) -> bool:
    """Whether something was waiting and stands in its place now. Raises OSError."""
    waiting = root / WAITING
    if not waiting.is_dir():
        return False
    from desktop.services.archive.form import LEDGER, LIST, MEDIA, SINGLE, from_json

    contents = from_json((waiting / LIST).read_bytes())
    aside = _aside(root, waiting, now)
    for name in SINGLE:
        fresh = waiting / name
        if name == LEDGER:
            if fresh.exists():
                _merge(root / LEDGER, fresh)
                fresh.unlink()
        elif fresh.exists() or name not in contents.files:
            _move_aside(root / name, aside)
            if fresh.exists():
                fresh.replace(root / name)
    pictures = waiting / MEDIA
    if pictures.is_dir():
        (root / MEDIA).mkdir(mode=0o700, exist_ok=True)
        for picture in pictures.iterdir():
            # Named by what it holds: one that is there is the same.
            picture.replace(root / MEDIA / picture.name)
        pictures.rmdir()
    _sync(root)
    (waiting / LIST).unlink()
    for left in waiting.iterdir():
        left.unlink()
    waiting.rmdir()
    return True


def _aside(root: Path, waiting: Path, now: datetime) -> Path:
    """The folder for what gives way: the same one when a start has to finish another's work."""
    from desktop.services import files

    named = waiting / "aside"
    if not named.exists():
        # In no language: nothing here knows which one is spoken.
        files.put_in_place(named, f"Ramage {now:%Y-%m-%d %H%M%S}Z".encode("ascii"))
    aside = root / named.read_text(encoding="ascii")
    aside.mkdir(mode=0o700, exist_ok=True)
    return aside


def _move_aside(file: Path, aside: Path) -> None:
    for tail in _TAILS:
        old = file.with_name(file.name + tail)
        if old.exists():
            old.replace(aside / old.name)


def _merge(ours: Path, theirs: Path) -> None:
    """Add what the other ledger knows and ours does not: a message that left, left."""
    from desktop.store.ledger import Ledger, Mark

    ledger = Ledger(ours)
    known = ledger.last_lines()
    for uuid, lines in Ledger(theirs).last_lines().items():
        for position, line in lines.items():
            mine = known.get(uuid, {}).get(position)
            if mine is None or (
                mine.mark is not Mark.SENT and (line.mark is Mark.SENT or line.at > mine.at)
            ):
                ledger.add(line)


def _sync(folder: Path) -> None:
    from desktop import journal

    journal.sync_folder(folder)
