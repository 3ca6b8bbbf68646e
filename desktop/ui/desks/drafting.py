"""What helps to begin and to go on: ideas, templates, short words, a note, earlier versions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from desktop.background.choosing import Choosing
from desktop.background.library import Shelving
from desktop.background.writing import Writing
from desktop.core.agenda import Clock
from desktop.core.kinds.kind import Kind
from desktop.core.tweet import Tweet
from desktop.ui.desks.idea_tool import IdeaTool
from desktop.ui.desks.telling import refuse
from desktop.ui.desks.versions import VersionsDesk
from desktop.ui.parts import button
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write import WritePage
from desktop.ui.write.braces import Braces
from desktop.ui.write.note_field import NoteField
from desktop.ui.write.standing import Stage


class DraftingDesk(QObject):
    ideas_wanted = Signal()
    """The ideas page is to come up."""

    def __init__(
        self,
        page: WritePage,
        window: MainWindow,
        theme: Theme,
        shelving: Shelving,
        writing: Writing,
        choosing: Choosing,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._page, self._window = page, window
        self.braces = Braces(page.editor)
        page.editor.add_key_taker(self.braces.take_key)
        self._ideas = IdeaTool(
            page.composer.tools["idea"], self.braces, shelving, choosing, clock, zone
        )
        self._ideas.all_wanted.connect(self.ideas_wanted)
        self._versions = VersionsDesk(page, theme, shelving, writing, self._take, clock)
        self.note = NoteField(theme)
        self.earlier = button(self.tr("Versions"), "foot")
        theme.dress(self.earlier, "history", "muted", size=14)
        self.earlier.clicked.connect(self._versions.open)
        page.composer.add_below(self.note)
        page.composer.add_foot(self.note.toggle)
        page.composer.add_foot(self.earlier)
        self.note.changed.connect(self._note_changed)
        page.tweet_shown.connect(self._show)
        page.state_shown.connect(self._set_read_only)
        page.composer.tool_asked.connect(self._use)
        page.brace_asked.connect(self.braces.begin)
        shelving.refused.connect(self._refused)
        self._show(page.tweet)

    def offer_ideas(self, kind: Kind | None = None) -> None:
        """Open the ideas that fit, of one kind where the last tweets lack it."""
        if self._page.stage is Stage.CLOSED:
            self.ideas_wanted.emit()
        else:
            self._ideas.open(kind)

    def begin_with(self, text: str) -> None:
        """Put an idea or a template into the blank page."""
        self.braces.put_in(text)

    def _use(self, tool: str) -> None:
        if tool == "idea":
            self._ideas.open()

    def _take(self, text: str) -> None:
        """An earlier version stands in the composer again; one undo brings the present back."""
        cursor = self._page.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self._page.editor.setTextCursor(cursor)
        self._page.editor.put(text)

    def _show(self, _: Tweet | None) -> None:
        self.note.set_note(self._page.extras.note)
        self._set_read_only(self._page.tweet)

    def _set_read_only(self, _: Tweet | None) -> None:
        is_closed = self._page.stage is Stage.CLOSED
        self.note.set_read_only(is_closed)
        self.earlier.setEnabled(not is_closed)

    def _note_changed(self, note: str) -> None:
        self._page.set_extras(replace(self._page.extras, note=note))

    def _refused(self, error: Exception) -> None:
        refuse(self._window, error)
