"""Everything in one file and back: the desk for saving, bringing back and moving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt
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


def archive_desk(window: MainWindow, parts: Parts) -> ArchiveDesk:
    """The one of a window: the first questions and the settings share it."""
    return window.findChild(ArchiveDesk) or ArchiveDesk(window, parts)


class ArchiveDesk(QObject):
    def __init__(self, window: MainWindow, parts: Parts) -> None:
        super().__init__(window)
        self._window, self._parts = window, parts
        self._dialog: AskDialog | None = None
        moving = parts.moving
        moving.made.connect(self._made)
        moving.not_made.connect(self._not_made)
        moving.looked.connect(self._ask)
        moving.not_looked.connect(self._not_taken)
        moving.unpacked.connect(self._start_again)
        moving.not_unpacked.connect(self._not_taken)

    def serve(self, card: DataCard) -> None:
        card.save_asked.connect(self.save)
        card.restore_asked.connect(self.choose)
        card.move_asked.connect(self._move)
        card.example_asked.connect(self._change_shop)

    def save(self) -> None:
        self._ask_where(self._window, self.save_to)

    def save_to(self, path: Path) -> None:
        self._parts.writing.finish()
        self._window.say(self.tr("Saving everything…"))
        self._parts.moving.make(path)

    def save_to_move(self, path: Path) -> None:
        """Nothing leaves from here any more before everything is saved, not even meanwhile."""
        self._parts.writing.finish()
        self._window.say(self.tr("Saving everything…"))
        self._parts.moving.make_to_move(path)

    def choose(self) -> None:
        """Ask for a file to bring back."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Bring back"),
            str(_documents()),
            self.tr("Everything of Ramage") + f" (*{SUFFIX})",
        )
        if path:
            self.bring_back(Path(path))

    def bring_back(self, path: Path) -> None:
        """Look at a file, and ask."""
        self._parts.moving.look(path)

    def _ask_where(self, over: QWidget, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(
            over,
            self.tr("Save everything"),
            str(_documents()),
            self.tr("Everything of Ramage") + f" (*{SUFFIX})",
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # It asks before it writes over a file, and must know the file's whole name for that.
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"Ramage {self._now.day.isoformat()}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def _made(self, path: Path, size: int) -> None:
        said = self.tr("Everything is in {name} ({size}).")
        self._window.say(said.format(name=path.name, size=QLocale().formattedDataSize(size)))

    def _not_made(self, error: Exception) -> None:
        refuse(self._window, error)

    def _ask(self, path: Path, contents: Contents) -> None:
        made = WallTime.at(contents.made_at, self._parts.zone)
        kept = self._kept_name() if self._parts.choosing.accounts else ""
        dialog = AskDialog(
            self._window,
            self.tr("Bring back"),
            self.tr("Saved: {day}.").format(day=times.spoken(made, self._parts.clock())),
            self.tr("Bring it back and reopen Ramage"),
        )
        tweets = self.tr("%n tweet(s)", "", contents.tweets)
        pictures = self.tr("%n picture(s)", "", contents.pictures)
        gives_way = self.tr(
            "What is here now gives way to it. It is saved first in Ramage’s folder, as “{name}”,"
            " and “Bring back…” takes that file too."
        )
        for said in (
            f"{tweets}, {pictures}",
            *([gives_way.format(name=kept)] if kept else []),
            self.tr(
                "Nothing leaves before you say “Publish from this computer”; what has already been"
                " sent from here is not sent again."
            ),
        ):
            dialog.lines.addWidget(plain_label(said, wrap=True))
        dialog.lines.addStretch(1)
        dialog.agreed.connect(lambda: self._unpack(path, kept))
        self._dialog = dialog
        dialog.open()

    def _unpack(self, path: Path, kept: str) -> None:
        if self._dialog is not None:
            self._dialog.main.setEnabled(False)
            self._dialog.main.setText(self.tr("Checking…"))
        self._parts.writing.finish()
        self._parts.moving.unpack(path, self._parts.folder / kept if kept else None)

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
        dialog.save_asked.connect(lambda: self._ask_where(dialog, self.save_to_move))
        dialog.open()

    @property
    def _now(self) -> WallTime:
        return WallTime.at(self._parts.clock(), self._parts.zone)

    def _kept_name(self) -> str:
        """What is here now, by the moment at which it gave way."""
        when = f"{self._now.moment:%Y-%m-%d %H-%M}-{self._parts.clock():%S}"
        return self.tr("Ramage before {when}").format(when=when) + SUFFIX

    def _change_shop(self) -> None:
        self._parts.again.ask(demo=not self._parts.is_demo)
        self._window.quit_asked.emit()


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
