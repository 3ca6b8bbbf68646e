"""Bringing an archive back: looked at, unpacked beside what is there, and checked to the last byte.

Nothing of what is in use is touched: `placing` does that at the next start, before anything else.
"""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from desktop.paths import DataFolder
from desktop.services.archive import placing
from desktop.services.archive.form import (
    LIST,
    LONGEST_LIST,
    MOST_FILES,
    PLAN,
    VEILLE,
    Contents,
    NewerArchive,
    NoArchive,
    Packed,
    from_json,
)
from desktop.store import meta
from desktop.store.checks import quick_check
from desktop.store.database import check_ours, connect_unchecked, immediate
from desktop.store.errors import StoreError, StoreFull, StoreNewer
from desktop.store.migrations import migrate
from desktop.store.veille.database import check_veille

ANOTHER = "another computer"
"""Whose the plan is taken to be: it is shown and changed, and sends nothing until the person says
that it shall leave from here."""
_CHUNK = 1 << 20
_SPARE = 64 << 20
"""Bytes of the disk that are left alone."""


class Taking:
    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder

    def look(self, path: Path) -> Contents:
        """What an archive says that it holds. Raises NoArchive and OSError."""
        try:
            with ZipFile(path) as packed:
                return _contents(packed)
        except (BadZipFile, ZlibError, EOFError, RuntimeError, NotImplementedError) as error:
            raise NoArchive(str(error)) from error

    def unpack(self, path: Path) -> Contents:
        """Unpack and check all of it, for the next start to put in place.

        Raises NoArchive, StoreError (StoreFull where the disk has no room) and OSError; then
        nothing is left of it.
        """
        unfinished = self._folder.root / f"{placing.WAITING}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        try:
            contents = self._unpacked(path, unfinished)
            waiting = self._folder.root / placing.WAITING
            shutil.rmtree(waiting, ignore_errors=True)
            unfinished.rename(waiting)
        except (BadZipFile, ZlibError, EOFError, RuntimeError, NotImplementedError) as error:
            raise NoArchive(str(error)) from error
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        return contents

    def forget(self) -> None:
        """What was unpacked is not to be put in place after all."""
        shutil.rmtree(self._folder.root / placing.WAITING, ignore_errors=True)

    def _unpacked(self, path: Path, folder: Path) -> Contents:
        folder.mkdir(mode=0o700, parents=True)
        with ZipFile(path) as packed:
            contents = _contents(packed)
            if shutil.disk_usage(folder).free < contents.size + _SPARE:
                raise StoreFull("no room to unpack")
            for name, told in contents.files.items():
                target = folder / name
                target.parent.mkdir(exist_ok=True)
                with packed.open(name) as read:
                    _write(read, target, told)
            (folder / LIST).write_bytes(packed.read(LIST))
        _check(folder)
        return contents


def _contents(packed: ZipFile) -> Contents:
    names = packed.namelist()
    if LIST not in names or len(names) > MOST_FILES or len(set(names)) != len(names):
        raise NoArchive("no list of files")
    if packed.getinfo(LIST).file_size > LONGEST_LIST:
        raise NoArchive("a list without end")
    contents = from_json(packed.read(LIST))
    if set(contents.files) != set(names) - {LIST}:
        raise NoArchive("the list names other files")
    return contents


def _write(read: IO[bytes], target: Path, told: Packed) -> None:
    digest, left = sha256(), told.size
    with target.open("xb") as file:
        # One byte more than was said: an archive that unpacks to more stops there.
        while chunk := read.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise NoArchive("a file is longer than it says")
            digest.update(chunk)
            file.write(chunk)
    target.chmod(0o600)
    if left or digest.hexdigest() != told.sha256:
        raise NoArchive("a file is not what it was")


def _check(folder: Path) -> None:
    """The databases are sound and ours, and the plan is brought up to date and sends nothing."""
    try:
        with connect_unchecked(folder / PLAN) as db:
            check_ours(db)
            quick_check(db)
            migrate(db)
            with immediate(db):
                meta.set_publisher_device(db, ANOTHER)
        if (folder / VEILLE).exists():
            check_veille(folder / VEILLE)
    except StoreNewer as error:
        raise NewerArchive(str(error)) from error
    except StoreFull:
        raise
    except StoreError as error:
        raise NoArchive(str(error)) from error
