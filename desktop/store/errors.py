"""What can go wrong with the plan's file, each error named by what the caller can do about it.

StoreError           something else: say so, try again at the next tick
├── StoreBusy        another program holds the file: try again shortly
├── StoreFull        the disk is full: nothing was written, the person makes room
├── StoreReadOnly    the file or its folder cannot be written: show, change nothing
├── StoreMissing     there is no file: only the opening may make one
├── StoreDamaged     it is not (or no longer) a sound plan: restore
└── StoreNewer       a newer Ramage wrote it: leave it untouched
"""

from __future__ import annotations


class StoreError(Exception):
    """The plan's file could not do what was asked; nothing of it was half done."""


class StoreBusy(StoreError):
    """Held by another program for longer than we wait."""


class StoreFull(StoreError):
    """No room on the disk."""


class StoreReadOnly(StoreError):
    """It can be read but not written."""


class StoreMissing(StoreError):
    """There is no such file."""


class StoreDamaged(StoreError):
    """SQLite or our own checks say that it is not what was written."""


class StoreNewer(StoreError):
    """Its format is later than this program's."""
