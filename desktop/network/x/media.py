"""Handing a file over to X: announced, sent in pieces, concluded, and waited for.

initialize → append (4 MiB each) → finalize → status until X has prepared it → its description

Source of the form: X's API description, and X's own client xurl 1.3.1 for the pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import BinaryIO

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.limits import ALT_LETTERS
from desktop.core.tweet import Reason
from desktop.network.errors import Refused, Unreachable
from desktop.network.x.api import Api
from desktop.network.x.asked import cleaned
from desktop.network.x.plain import Json, number, part, text
from desktop.network.x.reading import is_id

PIECE = 4 * 1024 * 1024
LONGEST_WAIT = timedelta(minutes=10)
"""How long X may take to prepare a file before it is left for another try."""
_USUAL_WAIT, _LEAST_WAIT, _MOST_WAIT = 2, 1, 30
"""Seconds between two questions, where X says none, and as X may say."""

_CATEGORIES = {
    MediaKind.PICTURE: "tweet_image",
    MediaKind.GIF: "tweet_gif",
    MediaKind.VIDEO: "tweet_video",
}

OpenMedia = Callable[[Attachment], BinaryIO]
"""Opens the copy of a file. Raises OSError or ValueError where it is gone."""
Sleep = Callable[[float], None]
"""Waits that many seconds."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A file that X has in whole; `wait` seconds until it is worth asking again, 0 once ready."""

    id: str
    wait: int = 0


def hand_over(api: Api, one: Attachment, open_media: OpenMedia) -> Handed:
    """Raises Refused (X does not want it, or it is gone here) and Unreachable."""
    with _opened(one, open_media) as content:
        media_id = _initialized(api, one)
        sent, index = 0, 0
        while piece := _read(content):
            _append(api, media_id, index, piece)
            sent, index = sent + len(piece), index + 1
    if sent != one.size:
        raise Refused("the file is not what it was", Reason.MEDIA_GONE)
    return _as_it_stands(media_id, api.ask("POST", f"/2/media/upload/{media_id}/finalize"))


def wait_for(api: Api, handed: Handed, sleep: Sleep) -> None:
    """Return once X has prepared it. Raises Refused where X cannot, Unreachable where it takes
    longer than `LONGEST_WAIT`."""
    left = LONGEST_WAIT.total_seconds()
    while handed.wait:
        if handed.wait > left:
            raise Unreachable("X is still preparing the file")
        sleep(handed.wait)
        left -= handed.wait
        query = {"command": "STATUS", "media_id": handed.id}
        handed = _as_it_stands(handed.id, api.ask("GET", "/2/media/upload", params=query))


def describe(api: Api, media_id: str, alt: str) -> None:
    """Give it its description, which X asks money for."""
    said = {"id": media_id, "metadata": {"alt_text": {"text": alt[:ALT_LETTERS]}}}
    api.tell("POST", "/2/media/metadata", json=said)


def is_described(one: Attachment) -> bool:
    """Whether it has a description that X takes: a video has none there."""
    return bool(one.alt.strip()) and one.kind is not MediaKind.VIDEO


def _opened(one: Attachment, open_media: OpenMedia) -> BinaryIO:
    try:
        return open_media(one)
    except (OSError, ValueError) as error:
        raise Refused("the file is gone", Reason.MEDIA_GONE) from error


def _read(content: BinaryIO) -> bytes:
    try:
        return content.read(PIECE)
    except OSError as error:
        # A disk that fails says nothing of X: nothing was published.
        raise Refused("the file cannot be read", Reason.MEDIA_GONE) from error


def _initialized(api: Api, one: Attachment) -> str:
    said = {
        "media_type": one.media_type,
        "total_bytes": one.size,
        "media_category": _CATEGORIES[one.kind],
    }
    media_id = text(part(api.ask("POST", "/2/media/upload/initialize", json=said), "data"), "id")
    if not is_id(media_id):
        raise Unreachable("no id for the file in X's answer")
    return media_id


def _append(api: Api, media_id: str, index: int, piece: bytes) -> None:
    api.tell(
        "POST",
        f"/2/media/upload/{media_id}/append",
        data={"segment_index": str(index)},
        files={"media": ("media", piece, "application/octet-stream")},
    )


def _as_it_stands(media_id: str, body: Json) -> Handed:
    processing = part(part(body, "data"), "processing_info")
    match text(processing, "state"):
        case "failed":
            problem = text(part(processing, "error"), "message", "name")
            raise Refused(cleaned(problem) or "X cannot use the file", Reason.MEDIA_REFUSED)
        case "pending" | "in_progress":
            wait = number(processing, "check_after_secs") or _USUAL_WAIT
            return Handed(media_id, min(max(wait, _LEAST_WAIT), _MOST_WAIT))
    return Handed(media_id)
