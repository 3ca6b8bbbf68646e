"""Everything in one file and back: the settings' desk for saving, bringing back and moving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.agenda import WallTime
from desktop.services.archive.form import SUFFIX, Contents, NewerArchive, NoArchive
from desktop.ui import times
from desktop.ui.desks.telling import refuse, tell
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label
from desktop.ui.settings.data_card import DataCard
from desktop.ui.shell import MainWindow

if TYPE_CHECKING:
    from desktop.ui.behind import Parts


class ArchiveDesk(QObject):
    def __init__(self, page: QWidget, card: DataCard, window: MainWindow, parts: Parts) -> None:
        super().__init__(page)
        self._page, self._window, self._parts = page, window, parts
        self._dialog: AskDialog | None = None
        card.save_asked.connect(self.save)
        card.restore_asked.connect(self._choose)
        card.move_asked.connect(self._move)
        card.example_asked.connect(self._change_shop)
        moving = parts.moving
        moving.made.connect(self._made)
        moving.not_made.connect(self._not_made)
        moving.looked.connect(self._ask)
        moving.not_looked.connect(self._not_taken)
        moving.unpacked.connect(self._start_again)
        moving.not_unpacked.connect(self._not_taken)

    def save(self) -> None:
        day = WallTime.at(self._parts.clock(), self._parts.zone).day.isoformat()
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save everything"),
            str(_documents() / f"Ramage {day}{SUFFIX}"),
            self.tr("Everything of Ramage") + f" (*{SUFFIX})",
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        self._parts.writing.finish()
        self._window.say(self.tr("Saving everything…"))
        self._parts.moving.make(path)

    def bring_back(self, path: Path) -> None:
        """Look at a file, and ask."""
        self._parts.moving.look(path)

    def _made(self, path: Path, size: int) -> None:
        said = self.tr("Everything is in {name} ({size}).")
        self._window.say(said.format(name=path.name, size=QLocale().formattedDataSize(size)))

    def _not_made(self, error: Exception) -> None:
        refuse(self._window, error)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Bring back"),
            str(_documents()),
            self.tr("Everything of Ramage") + f" (*{SUFFIX})",
        )
        if path:
            self.bring_back(Path(path))

    def _ask(self, path: Path, contents: Contents) -> None:
        made = WallTime.at(contents.made_at, self._parts.zone)
        dialog = AskDialog(
            self._window,
            self.tr("Bring back"),
            self.tr("Saved: {day}.").format(day=times.spoken(made, self._parts.clock())),
            self.tr("Bring it back and start again"),
        )
        tweets = self.tr("%n tweet(s)", "", contents.tweets)
        pictures = self.tr("%n picture(s)", "", contents.pictures)
        for said in (
            f"{tweets}, {pictures}",
            self.tr(
                "It takes the place of what is here now, which is kept in a folder beside"
                " (“replaced-…”)."
            ),
            self.tr(
                "Nothing leaves before you say “Publish from this computer”; what has already been"
                " sent from here is not sent again."
            ),
        ):
            dialog.lines.addWidget(plain_label(said, wrap=True))
        dialog.lines.addStretch(1)
        dialog.agreed.connect(lambda: self._unpack(path))
        self._dialog = dialog
        dialog.open()

    def _unpack(self, path: Path) -> None:
        if self._dialog is not None:
            self._dialog.main.setEnabled(False)
            self._dialog.main.setText(self.tr("Checking…"))
        self._parts.moving.unpack(path)

    def _start_again(self, _: Contents) -> None:
        self._close()
        self._parts.again.ask()
        self._window.quit_asked.emit()

    def _not_taken(self, path: Path, error: Exception) -> None:
        self._close()
        if isinstance(error, NewerArchive):
            said = self.tr("{name} was made by a newer Ramage. Update this one first.")
        elif isinstance(error, NoArchive):
            said = self.tr("{name} was not saved by Ramage, or is damaged. Nothing was changed.")
        else:
            refuse(self._window, error)
            return
        tell(self._window, "archive", said.format(name=path.name))

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog = None

    def _move(self) -> None:
        from desktop.ui.settings.move_dialog import MoveDialog

        dialog = MoveDialog(self._window)
        dialog.save_asked.connect(self.save)
        dialog.open()

    def _change_shop(self) -> None:
        self._parts.again.ask(demo=not self._parts.is_demo)
        self._window.quit_asked.emit()


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
