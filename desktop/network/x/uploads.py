"""Files that X has already: another try of the same tweet neither sends nor describes them anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.core.agenda import Clock
from desktop.core.extras import Attachment
from desktop.network.x.media import Handed

KEPT = timedelta(hours=20)
"""X forgets a file that no post uses after a day."""


@dataclass(slots=True)
class Upload:
    """One file at X; `is_described` once its description was given, which X asks money for."""

    handed: Handed
    at: datetime
    is_described: bool = False


@dataclass(slots=True)
class Uploads:
    """By account at X, content and description; used from one thread."""

    clock: Clock
    _known: dict[tuple[str, str, str], Upload] = field(default_factory=dict)

    def get(self, user_id: str, one: Attachment) -> Upload | None:
        oldest = self.clock() - KEPT
        self._known = {key: known for key, known in self._known.items() if known.at > oldest}
        return self._known.get(_key(user_id, one))

    def add(self, user_id: str, one: Attachment, handed: Handed) -> Upload:
        upload = Upload(handed, self.clock())
        self._known[_key(user_id, one)] = upload
        return upload

    def forget(self, user_id: str, one: Attachment) -> None:
        self._known.pop(_key(user_id, one), None)


def _key(user_id: str, one: Attachment) -> tuple[str, str, str]:
    return user_id, one.sha256, one.alt
