"""The faces' desk: each account's picture is read once, away from the keys."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.background.choosing import Choosing
from desktop.background.runner import Lane, Runner
from desktop.core.account import Account
from desktop.ui.avatar import Faces, read_face


class FacesDesk(QObject):
    def __init__(self, faces: Faces, runner: Runner, choosing: Choosing, media: Path) -> None:
        """`media`: the folder in which an account's picture lies."""
        super().__init__(faces)
        self._faces = faces
        self._runner = runner
        self._media = media
        self._asked: set[str] = set()
        choosing.accounts_changed.connect(self._read)
        self._read(choosing.accounts)

    def _read(self, accounts: tuple[Account, ...]) -> None:
        for picture in {account.picture for account in accounts} - self._asked - {""}:
            self._asked.add(picture)
            self._runner.ask(
                Lane.MEDIA,
                partial(read_face, self._media / picture),
                partial(self._take, picture),
                asker=self,
            )

    def _take(self, picture: str, image: QImage) -> None:
        self._faces.take(picture, image)
