"""Making an archive: databases are copied through SQLite, so that the copy is of one moment."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from desktop import __version__
from desktop.core.agenda import Clock
from desktop.paths import DataFolder
from desktop.services.archive.form import (
    LIST,
    MEDIA,
    PLAN,
    SINGLE,
    SUFFIX,
    VEILLE,
    Contents,
    Packed,
    is_ours,
    to_json,
)
from desktop.store import backups, logbook
from desktop.store.database import open_plan
from desktop.store.veille.database import copy_veille

_COPIES = "archive-"
_OWNER_ONLY = 0o600
_CHUNK = 1 << 20


class Archiving:
    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def make(self, path: Path) -> Path:
        """All that is kept, in one file at `path`, which gets our suffix where it has another.

        What stood there before stays until the new one is whole. Raises StoreError and OSError.
        """
        named = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        unfinished = named.with_name(f".{named.name}.part")
        self._sweep()
        try:
            with TemporaryDirectory(prefix=_COPIES, dir=self._folder.root) as copies:
                self._write(unfinished, Path(copies))
            unfinished.chmod(_OWNER_ONLY)
            unfinished.replace(named)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        return named

    def _sweep(self) -> None:
        """Away with the copies that a power cut left: one archive is made at a time."""
        for left in self._folder.root.glob(f"{_COPIES}*"):
            shutil.rmtree(left, ignore_errors=True)

    def _write(self, target: Path, copies: Path) -> None:
        backups.copy_plan(self._folder.plan, copies / PLAN)
        if self._folder.veille.exists():
            copy_veille(self._folder.veille, copies / VEILLE)
        # The ledger after the plan: it may know more, and never less.
        for name in SINGLE:
            there = self._folder.root / name
            if name not in (PLAN, VEILLE) and there.exists():
                shutil.copyfile(there, copies / name)
        with open_plan(copies / PLAN) as db:
            tweets = sum(logbook.tweets_by_state(db).values())
        files: dict[str, Packed] = {}
        # What a run that was killed left under that name is written over.
        with target.open("wb") as file:
            with ZipFile(file, "w") as packed:
                for name in SINGLE:
                    if (copies / name).exists():
                        files[name] = _pack(packed, copies / name, name, ZIP_DEFLATED)
                for picture in self._pictures():
                    name = f"{MEDIA}/{picture.name}"
                    # Pictures and films are packed already.
                    files[name] = _pack(packed, picture, name, ZIP_STORED)
                contents = Contents(self._clock(), tweets, files)
                packed.writestr(LIST, to_json(contents, __version__), ZIP_DEFLATED)
            file.flush()
            os.fsync(file.fileno())

    def _pictures(self) -> list[Path]:
        if not self._folder.media.is_dir():
            return []
        there = sorted(self._folder.media.iterdir())
        return [one for one in there if is_ours(f"{MEDIA}/{one.name}")]


def _pack(packed: ZipFile, source: Path, name: str, way: int) -> Packed:
    told = ZipInfo(name)
    told.compress_type = way
    told.file_size = source.stat().st_size
    digest, size = sha256(), 0
    with source.open("rb") as read, packed.open(told, "w", force_zip64=True) as written:
        while chunk := read.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            written.write(chunk)
    return Packed(size, digest.hexdigest())
