"""What is followed: subjects kept, changed and taken away, and old messages sorted under them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.core.agenda import Clock
from desktop.core.veille.channel import Watched
from desktop.core.veille.layout import AS_MADE, Layout, list_key, subject_of, view_of
from desktop.core.veille.matching import Matcher
from desktop.core.veille.message import Found, Message
from desktop.core.veille.mute import Mute
from desktop.core.veille.people import PeopleList
from desktop.core.veille.subject import Subject
from desktop.core.veille.view import View
from desktop.services.veille.file import VeilleFile
from desktop.store.database import immediate
from desktop.store.veille import channels, layouts, messages, mutes, people_lists, subjects

SLICE = 500
"""So many kept messages are sorted under a subject at a time."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is followed, and how each of it stands; `seen` is by subject, `new` counts by column
    what was not seen yet."""

    subjects: tuple[Subject, ...] = ()
    seen: dict[int, int] | None = None
    new: dict[str, int] | None = None
    watched: tuple[Watched, ...] = ()
    lists: tuple[PeopleList, ...] = ()
    mutes: tuple[Mute, ...] = ()
    layout: Layout = AS_MADE

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns that stand, in the person's order: every subject, and some lists."""
        wanted = [str(one.id) for one in self.subjects]
        wanted += [key for one in self.lists if self.layout.has(key := list_key(one.id))]
        return self.layout.ordered(wanted)

    def seen_in(self, key: str) -> int:
        """The newest message that the person has seen in a column; 0 for none."""
        number = subject_of(key)
        return (self.seen or {}).get(number, 0) if number else self.layout.look(key).seen

    def new_in(self, key: str) -> int:
        return (self.new or {}).get(key, 0)

    @property
    def new_in_all(self) -> int:
        """Of the subjects together; what stands in a list's column is counted there alone."""
        return sum(self.new_in(str(one.id)) for one in self.subjects)


class Subjects:
    def __init__(self, file: VeilleFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock

    def standing(self) -> Standing:
        now = self._clock()
        with self._file.reading() as db:
            if db is None:
                return Standing()
            found = Standing(
                subjects.all_subjects(db),
                subjects.seen(db),
                None,
                channels.all_channels(db),
                people_lists.all_lists(db),
                mutes.mutes(db, now),
                layouts.layout(db),
            )
            views = {
                key: (view_of(key, found.layout.look(key).sieve), found.seen_in(key))
                for key in found.keys
            }
            return replace(found, new=subjects.new_counts(db, views, now))

    def keep_layout(self, layout: Layout) -> None:
        """How the person has set up their columns now."""
        with self._file.writing() as db, immediate(db):
            layouts.keep(db, layout)

    def save(self, subject: Subject) -> Subject:
        """Keep it (new where its id is 0)."""
        with self._file.writing() as db, immediate(db):
            return subjects.save_subject(db, subject)

    def save_all(
        self, several: tuple[Subject, ...], lists: tuple[PeopleList, ...] = ()
    ) -> tuple[Subject, ...]:
        """All of them or none."""
        with self._file.writing() as db, immediate(db):
            for one in lists:
                people_lists.save(db, one)
            return tuple(subjects.save_subject(db, one) for one in several)

    def remove(self, subject_id: int) -> None:
        """With the messages that concern no other subject, save those kept in *À suivre*: they go
        some time afterwards, and until then saving it anew brings all of it back."""
        with self._file.writing() as db, immediate(db):
            subjects.remove_subject(db, subject_id, self._clock())

    def put_in_order(self, ids: tuple[int, ...]) -> None:
        with self._file.writing() as db, immediate(db):
            subjects.put_in_order(db, ids)

    def mark_seen(self, subject_id: int, message_id: int) -> None:
        with self._file.writing() as db, immediate(db):
            subjects.mark_seen(db, subject_id, message_id)

    def sort_in(self, subject: Subject, after_id: int = 0) -> int:
        """Put what is kept already, and concerns it, under a new or changed subject.

        One slice, from `after_id` on; where the next begins, 0 when all is sorted.
        """
        matcher, whole = Matcher(subject), self._taken_whole(subject)
        with self._file.writing() as db, immediate(db):
            found = messages.unattached(db, subject.id, after_id, SLICE)
            fitting = [one.id for one in found if _concerns(matcher, one, whole)]
            messages.attach(db, subject.id, fitting)
        return found[-1].id if len(found) == SLICE else 0

    def sort_out(self, subject: Subject, before_id: int | None = None) -> int:
        """Take from under a changed subject what no longer concerns it; as `sort_in`, downwards."""
        matcher, whole = Matcher(subject), self._taken_whole(subject)
        view = View(subjects=(subject.id,), with_muted=True)
        with self._file.writing() as db, immediate(db):
            found = messages.page(db, view, before_id, SLICE, self._clock())
            strange = [one.id for one in found if not _concerns(matcher, one, whole)]
            messages.detach(db, subject.id, strange)
        return found[-1].id if len(found) == SLICE else 0

    def _taken_whole(self, subject: Subject) -> frozenset[int]:
        """The channels of which this subject takes everything."""
        with self._file.reading() as db:
            return channels.taken_whole(db, subject.id) if db is not None else frozenset()


def _concerns(matcher: Matcher, message: Message, whole: frozenset[int]) -> bool:
    return message.channel_id in whole or matcher.takes(_as_found(message))


def _as_found(message: Message) -> Found:
    return Found(
        message.remote_id,
        message.text,
        message.author,
        message.at,
        message.address,
        message.title,
        message.language,
        message.in_reply_to,
    )
