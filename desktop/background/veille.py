"""The veille as it stands: what is followed, what its columns show, what it tells."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.veille.subject import Subject

if TYPE_CHECKING:
    from desktop.core.veille.layout import Layout
    from desktop.core.veille.people import PeopleList
    from desktop.core.veille.tells import Insight
    from desktop.core.veille.view import View
    from desktop.services.veille.file import VeilleFile
    from desktop.services.veille.reading import VeilleReading
    from desktop.services.veille.subjects import Standing, Subjects

T = TypeVar("T")


class Veille(QObject):
    """Asks on lanes: what writes on the errands', what reads on the searching one."""

    standing_ready = Signal(object)
    """The `Standing`; `standing` holds it from now on."""
    page_ready = Signal(str, object, object, bool)
    """A column's key, where its page begins (an id, None for the newest), its messages newest
    first, and whether there are older ones."""
    insight_ready = Signal(object)
    """The `Insight` that was last asked for; None where its subject is no longer followed."""
    hashtags_ready = Signal(object, object)
    """Hashtags beside what is followed, and those met in complaints alone."""
    sorted_anew = Signal(object)
    """A `Subject` whose older messages were found or taken away."""
    saved = Signal(object)
    """A `Subject` that is kept now."""
    removed = Signal(object)
    """A `Subject` that is no longer followed; saving it anew follows it again."""
    mended = Signal(object)
    """The `Path` of a damaged file that was put beside: the veille begins anew."""
    failed = Signal(object)
    """The `Exception` for which nothing was changed or shown."""

    def __init__(
        self,
        runner: Runner,
        file: VeilleFile,
        subjects: Subjects,
        reading: VeilleReading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._file = file
        self._subjects = subjects
        self._reading = reading
        self.standing: Standing | None = None
        self.insights: dict[int, Insight] = {}
        """What was told last of each subject that was asked after."""

    def refresh(self) -> None:
        """Read anew what is followed."""
        self._read("standing", self._subjects.standing, self._take_standing)

    def ask_page(
        self, key: str, view: View, before_id: int | None = None, down_to: int = 0
    ) -> None:
        """`page_ready` answers; of two for the same key the later one alone. With `down_to` as far
        as that message, where it is not far."""
        self._read(
            f"page {key}",
            partial(self._reading.page, view, before_id, down_to),
            lambda page: self.page_ready.emit(key, before_id, *page),
        )

    def ask_messages(self, key: str, ids: tuple[int, ...]) -> None:
        """Those very messages, as a page of that key."""
        self._read(
            f"page {key}",
            partial(self._reading.by_ids, ids),
            lambda found: self.page_ready.emit(key, None, found, False),
        )

    def ask_insight(self, subject_id: int) -> None:
        self._read("insight", partial(self._reading.insight, subject_id), self._take_insight)

    def ask_hashtags(self) -> None:
        self._read("tags", self._reading.hashtags, lambda tags: self.hashtags_ready.emit(*tags))

    def save(self, subject: Subject) -> None:
        """Follow it from now on; what was heard already is sorted under it."""
        self._write(partial(self._subjects.save, subject), self._take_saved)

    def save_all(self, several: tuple[Subject, ...], lists: tuple[PeopleList, ...] = ()) -> None:
        self._write(partial(self._subjects.save_all, several, lists), self._take_several)

    def remove(self, subject: Subject) -> None:
        self._write(
            partial(self._subjects.remove, subject.id), lambda _: self._take_removed(subject)
        )

    def put_in_order(self, ids: tuple[int, ...]) -> None:
        self._write(partial(self._subjects.put_in_order, ids), lambda _: self.refresh())

    def keep_layout(self, layout: Layout) -> None:
        """The columns are set up so from now on."""
        self._write(partial(self._subjects.keep_layout, layout), lambda _: self.refresh())

    def keep_place(self, layout: Layout) -> None:
        """As `keep_layout`, where nothing that is shown changes."""
        self._write(partial(self._subjects.keep_layout, layout), lambda _: None)

    def mark_seen(self, subject_id: int, message_id: int) -> None:
        self._write(
            partial(self._subjects.mark_seen, subject_id, message_id), lambda _: self.refresh()
        )

    def mend(self) -> None:
        """The file is damaged: put it beside and begin anew."""
        self._write(self._file.mend, self._take_mended)

    def _take_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.standing_ready.emit(standing)

    def _take_insight(self, insight: Insight | None) -> None:
        if insight is not None:
            self.insights[insight.subject_id] = insight
        self.insight_ready.emit(insight)

    def _take_saved(self, subject: Subject) -> None:
        self.saved.emit(subject)
        self.refresh()
        self._sort_out(subject, None)

    def _take_several(self, several: tuple[Subject, ...]) -> None:
        for subject in several:
            self._take_saved(subject)

    def _take_removed(self, subject: Subject) -> None:
        self.removed.emit(subject)
        self.refresh()

    def _take_mended(self, path: Path | None) -> None:
        if path is not None:
            self.mended.emit(path)
        self.refresh()

    # A slice a job: with hundreds of thousands of messages, saves come in between.

    def _sort_out(self, subject: Subject, before_id: int | None) -> None:
        self._write(
            partial(self._subjects.sort_out, subject, before_id),
            lambda left: self._sort_out(subject, left) if left else self._sort_in(subject, 0),
        )

    def _sort_in(self, subject: Subject, after_id: int) -> None:
        self._write(
            partial(self._subjects.sort_in, subject, after_id),
            lambda left: self._sort_in(subject, left) if left else self._sorted(subject),
        )

    def _sorted(self, subject: Subject) -> None:
        self.refresh()
        self.sorted_anew.emit(subject)

    def _read(self, topic: str, work: Callable[[], T], then: Callable[[T], Any]) -> None:
        self._runner.ask(
            Lane.SEARCHING, work, then, asker=self, failed=self.failed.emit, topic=topic
        )

    def _write(self, work: Callable[[], T], then: Callable[[T], Any]) -> None:
        self._runner.ask(Lane.ERRANDS, work, then, asker=self, failed=self.failed.emit)
