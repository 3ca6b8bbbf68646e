"""The hashtags to propose: indexed on a lane, so that proposing them costs a key nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.agenda import Clock
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop

if TYPE_CHECKING:
    from desktop.core.hashtags.group import Group
    from desktop.core.hashtags.suggester import Suggester
    from desktop.services.hashtag_groups import HashtagGroups


class Tagging(QObject):
    """Keeps the `Suggester` of the shop that writes; a new one follows each change."""

    ready = Signal()
    """`suggester` is another one."""
    groups_changed = Signal(object)
    """The tuple of `Group`s as it stands."""
    group_removed = Signal(object)
    """This `Group` went; saving it again puts it back."""
    not_kept = Signal(object)

    def __init__(
        self, runner: Runner, groups: HashtagGroups, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = groups
        self._clock = clock
        self._shop: Shop = UNKNOWN
        self._past: tuple[Past, ...] = ()
        self._rising: tuple[str, ...] = ()
        self._shunned: tuple[str, ...] = ()
        self._is_asked = False
        self.groups: tuple[Group, ...] = ()
        self.suggester: Suggester | None = None

    def speak_for(self, shop: Shop, past: tuple[Past, ...]) -> None:
        """The shop that writes now, and its tweets; the index is made anew where they changed."""
        if self._is_asked and (shop, past) == (self._shop, self._past):
            return
        if not self._is_asked:
            self._runner.ask(Lane.ERRANDS, self._store.all, self._take_groups, asker=self)
        self._shop, self._past, self._is_asked = shop, past, True
        self._index()

    def hear(self, rising: tuple[str, ...], shunned: tuple[str, ...]) -> None:
        """What the veille tells: hashtags that stand beside what is followed, and those met in
        complaints alone."""
        if (rising, shunned) != (self._rising, self._shunned):
            self._rising, self._shunned = rising, shunned
            if self._is_asked:
                self._index()

    def save_group(self, name: str, tags: tuple[str, ...]) -> None:
        self._change(partial(self._store.save, name, tags))

    def remove_group(self, group: Group) -> None:
        self._change(partial(self._store.remove, group.id))
        self.group_removed.emit(group)

    def _change(self, work: Callable[[], tuple[Group, ...]]) -> None:
        self._runner.ask(
            Lane.ERRANDS, work, self._take_groups, asker=self, failed=self.not_kept.emit
        )

    def _take_groups(self, groups: tuple[Group, ...]) -> None:
        if groups != self.groups:
            self.groups = groups
            self.groups_changed.emit(groups)
            self._index()

    def _index(self) -> None:
        self._runner.ask(
            Lane.READING,
            partial(
                _made,
                self._shop,
                self._past,
                self.groups,
                self._rising,
                self._shunned,
                self._clock,
            ),
            self._take,
            asker=self,
            topic="index",
        )

    def _take(self, suggester: Suggester) -> None:
        self.suggester = suggester
        self.ready.emit()


def _made(
    shop: Shop,
    past: tuple[Past, ...],
    groups: tuple[Group, ...],
    rising: tuple[str, ...],
    shunned: tuple[str, ...],
    clock: Clock,
) -> Suggester:
    from desktop.core.hashtags.suggester import Suggester

    return Suggester(shop, past, groups, rising, shunned, now=clock())
