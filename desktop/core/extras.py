"""What a tweet carries beside its text: pictures or a video, a poll, the tweet it answers; and what
only its writer sees: a note, the kind they say it is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import Any

from desktop.core.kinds.kind import Kind


class MediaKind(Enum):
    PICTURE = "picture"
    GIF = "gif"
    """One that moves."""
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as it would be published; `sha256` names its copy in the media folder.

    `name` is what the person's own file was called, `media_type` as in `image/jpeg`, `size` in
    bytes, `seconds` the duration of what moves.
    """

    kind: MediaKind
    sha256: str
    name: str
    media_type: str
    size: int
    width: int
    height: int
    alt: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Poll:
    """Two to four choices of 25 characters at most, open for `minutes` (5 to 10,080)."""

    choices: tuple[str, ...]
    minutes: int = 1440


@dataclass(frozen=True, slots=True)
class Extras:
    """All of it; the first message of a thread carries what is published."""

    media: tuple[Attachment, ...] = ()
    poll: Poll | None = None
    reply_to: str = ""
    """The web address of the tweet it answers."""
    note: str = ""
    """Private: never published."""
    kind: Kind | None = None
    """What the person says it is; None leaves it to be guessed."""
    by_browser: bool = False
    """Whether an account that publishes by key sends this one through the browser, for free."""

    @property
    def published(self) -> Extras:
        """What would leave: the rest is the writer's own."""
        return replace(self, note="", kind=None)

    @property
    def without_alt(self) -> int:
        """How many pictures nobody has described yet; a video takes no description on X."""
        return sum(not one.alt.strip() and one.kind is not MediaKind.VIDEO for one in self.media)


NOTHING = Extras()


def as_json(extras: Extras) -> str:
    """As it is kept; empty for nothing. The same value gives the same letters."""
    if extras == NOTHING:
        return ""
    kept = {name: value for name, value in asdict(extras).items() if value}
    return json.dumps(kept, ensure_ascii=False, default=_plain, separators=(",", ":"))


def from_json(kept: str) -> Extras:
    """Raises ValueError for what `as_json` never wrote."""
    if not kept:
        return NOTHING
    try:
        read: dict[str, Any] = json.loads(kept)
        media = tuple(
            Attachment(**{**one, "kind": MediaKind(one["kind"])}) for one in read.get("media", ())
        )
        poll = read.get("poll")
        return Extras(
            media=media,
            poll=Poll(tuple(poll["choices"]), poll["minutes"]) if poll else None,
            reply_to=read.get("reply_to", ""),
            note=read.get("note", ""),
            kind=Kind(read["kind"]) if read.get("kind") else None,
            by_browser=bool(read.get("by_browser", False)),
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(str(error)) from error


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value))
