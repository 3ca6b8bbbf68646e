"""What is done with messages of the veille: kept, muted, listed, corrected, erased, pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.core.veille.message import FollowUp, Found, Message, Mood
    from desktop.core.veille.mute import Mute
    from desktop.core.veille.people import Listed, PeopleList
    from desktop.core.veille.subject import Feed, Subject
    from desktop.services.veille.deeds import Deeds

T = TypeVar("T")


class VeilleDeeds(QObject):
    message_changed = Signal(object)
    """A `Message` as it stands now."""
    standing_changed = Signal()
    """Mutes or lists are others now."""
    kept_ready = Signal(object)
    """The messages in *À suivre*."""
    due_ready = Signal(object)
    """Those to come back to within the days that were asked for."""
    person_ready = Signal(str, object)
    """An `Author.key` and all that is kept of them."""
    erased = Signal(str, int)
    """An `Author.key`, and how many messages went."""
    pasted = Signal(object)
    """A `Pasted`."""
    completed = Signal(str, object)
    """An address, and the `Found` that X tells of it."""
    not_completed = Signal(str, object)
    feeds_found = Signal(object)
    """The `Feed`s of the site that was asked last."""
    feeds_not_found = Signal(object)
    feeds_read = Signal(object, object)
    """The `Path` of a list of feeds, and the `Followed` in it."""
    feeds_not_read = Signal(object, object)
    """The `Path` of what is no such list, and the `Exception` that says why."""
    exported = Signal(object)
    """The `Path` of the file that was written."""
    failed = Signal(object)
    """The `Exception` for which nothing was changed."""

    def __init__(
        self,
        runner: Runner,
        deeds: Deeds,
        complete: Callable[[str], Found],
        find_feeds: Callable[[str], tuple[Feed, ...]],
        parent: QObject | None = None,
    ) -> None:
        """`complete` asks X for the tweet at an address, `find_feeds` a site for its feeds; both
        raise the errors of the network."""
        super().__init__(parent)
        self._runner = runner
        self._deeds = deeds
        self._complete = complete
        self._find_feeds = find_feeds

    def keep(self, message: Message, follow_up: FollowUp) -> None:
        self._do(partial(self._deeds.keep, message.id, follow_up), self._take_followed)

    def drop(self, message: Message) -> None:
        self._do(partial(self._deeds.drop, message.id), self._take_followed)

    def ask_kept(self) -> None:
        self._read("kept", self._deeds.kept, self.kept_ready.emit)

    def ask_due(self, first: date, last: date) -> None:
        """`due_ready` answers: what is to be come back to from day to day, both included."""
        self._read("due", partial(self._deeds.due_between, first, last), self.due_ready.emit)

    def correct_mood(self, message: Message, mood: Mood | None) -> None:
        self._do(partial(self._deeds.correct_mood, message.id, mood), self._take)

    def mute(self, mute: Mute) -> None:
        self._change(partial(self._deeds.mute, mute))

    def unmute(self, mute: Mute) -> None:
        self._change(partial(self._deeds.unmute, mute.id))

    def save_list(self, people_list: PeopleList) -> None:
        self._change(partial(self._deeds.save_list, people_list))

    def remove_list(self, people_list: PeopleList) -> None:
        self._change(partial(self._deeds.remove_list, people_list.id))

    def put_in_list(self, list_id: int, listed: Listed) -> None:
        self._change(partial(self._deeds.put_in_list, list_id, listed))

    def ask_person(self, key: str) -> None:
        self._read(
            "person",
            partial(self._deeds.of_author, key),
            lambda found: self.person_ready.emit(key, found),
        )

    def erase(self, key: str) -> None:
        self._do(partial(self._deeds.erase, key), partial(self._take_erased, key))

    def paste(self, found: Found, subject_id: int) -> None:
        self._do(partial(self._deeds.paste, found, subject_id), self.pasted.emit)

    def complete(self, address: str) -> None:
        """Ask X, for free, what stands at an address that the person pasted."""
        self._runner.ask(
            Lane.LISTENING,
            partial(self._complete, address),
            partial(self.completed.emit, address),
            asker=self,
            failed=partial(self.not_completed.emit, address),
            topic="complete",
        )

    def find_feeds(self, address: str) -> None:
        """Ask a site for its feeds: `feeds_found` or `feeds_not_found` answers."""
        self._runner.ask(
            Lane.LISTENING,
            partial(self._find_feeds, address),
            self.feeds_found.emit,
            asker=self,
            failed=self.feeds_not_found.emit,
            topic="feeds",
        )

    def read_feeds(self, path: Path) -> None:
        """What a list of feeds from another reader would bring; nothing is followed yet."""
        self._runner.ask(
            Lane.SEARCHING,
            partial(self._deeds.followed_in, path),
            partial(self.feeds_read.emit, path),
            asker=self,
            failed=partial(self.feeds_not_read.emit, path),
            topic="opml",
        )

    def write_followed(
        self, path: Path, subjects: Sequence[Subject], lists: Sequence[PeopleList]
    ) -> None:
        """All that is followed, as a file for other readers: `exported` or `failed` answers."""
        from desktop.core.veille.opml import write
        from desktop.services.files import put_in_place

        self._do(
            lambda: put_in_place(path, write(subjects, lists)), lambda _: self.exported.emit(path)
        )

    def export(self, path: Path, table: list[tuple[str, ...]]) -> None:
        from desktop.services.spendings import export

        self._do(partial(export, path, table), lambda _: self.exported.emit(path))

    def _take_erased(self, key: str, count: int) -> None:
        self.erased.emit(key, count)
        self._scrub()

    def _scrub(self) -> None:
        """Piece by piece, so that saves come in between."""
        self._do(self._deeds.scrub, lambda is_more: self._scrub() if is_more else None)

    def _take_followed(self, message: Message | None) -> None:
        self._take(message)
        self.ask_kept()

    def _take(self, message: Message | None) -> None:
        if message is not None:
            self.message_changed.emit(message)

    def _change(self, work: Callable[[], Any]) -> None:
        self._do(work, lambda _: self.standing_changed.emit())

    def _read(self, topic: str, work: Callable[[], T], then: Callable[[T], Any]) -> None:
        self._runner.ask(
            Lane.SEARCHING, work, then, asker=self, failed=self.failed.emit, topic=topic
        )

    def _do(self, work: Callable[[], T], then: Callable[[T], Any]) -> None:
        self._runner.ask(Lane.ERRANDS, work, then, asker=self, failed=self.failed.emit)
