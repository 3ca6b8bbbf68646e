"""Earlier versions of what stands in the composer: shown, compared, taken up again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.background.library import Shelving
from desktop.background.writing import Writing
from desktop.core.agenda import Clock
from desktop.core.versions import Version
from desktop.ui.theme import Theme
from desktop.ui.write.versions_dialog import VersionsDialog


class VersionsDesk(QObject):
    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        shelving: Shelving,
        writing: Writing,
        take: Callable[[str], None],
        clock: Clock,
    ) -> None:
        """`take` puts a text into the composer, as one thing that can be undone."""
        super().__init__(parent)
        self._parent, self._theme, self._clock = parent, theme, clock
        self._shelving, self._writing, self._take = shelving, writing, take
        self._dialog: VersionsDialog | None = None
        shelving.versions_ready.connect(self._show)
        shelving.restored.connect(self._restored)

    def open(self) -> None:
        """Show the versions of the tweet in the composer."""
        tweet = self._writing.tweet
        if tweet is None:
            self._show(0, ())
        else:
            self._shelving.list_versions(tweet.id)

    def _show(self, tweet_id: int, versions: tuple[Version, ...]) -> None:
        if tweet_id != self._tweet_id():
            return
        if self._dialog is None:
            self._dialog = VersionsDialog(self._parent, self._theme, self._clock)
            self._dialog.restore_asked.connect(self._restore)
        self._dialog.show_versions(versions, self._writing.text)
        self._dialog.open()

    def _restore(self, version_id: int) -> None:
        tweet = self._writing.tweet
        if tweet is not None:
            self._shelving.restore(tweet.id, version_id, self._writing.text)

    def _restored(self, tweet_id: int, text: str) -> None:
        """Another tweet may have been opened meanwhile: its text stays."""
        if tweet_id == self._tweet_id():
            self._take(text)

    def _tweet_id(self) -> int:
        return self._writing.tweet.id if self._writing.tweet else 0
