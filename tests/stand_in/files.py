"""Files handed over in pieces, by X's v2 form."""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from email.policy import HTTP
from typing import Any

from tests.stand_in import problems
from tests.stand_in.posting import json_answer
from tests.stand_in.state import File, State, User
from tests.stand_in.wire import Answer, Request

CATEGORIES = frozenset({"tweet_image", "tweet_gif", "tweet_video"})
TYPES = frozenset(
    {"image/jpeg", "image/png", "image/webp", "image/gif", "video/mp4", "video/quicktime"}
)
LARGEST_PIECE = 5 * 1024 * 1024
LONGEST_ALT = 1_000
_STEP = re.compile(r"/2/media/upload/([0-9]{1,19})/(append|finalize)$")


def handle(state: State, user: User, request: Request) -> Answer:
    if (request.method, request.path) == ("POST", "/2/media/upload/initialize"):
        return _initialize(state, user, request)
    if (request.method, request.path) == ("POST", "/2/media/metadata"):
        return _describe(state, user, request)
    if (request.method, request.path) == ("GET", "/2/media/upload"):
        return _status(state, user, request)
    step = _STEP.match(request.path)
    file = _own(state, user, step[1]) if step else None
    if step is None or file is None or request.method != "POST":
        return problems.NOT_FOUND
    return _append(file, request) if step[2] == "append" else _finalize(state, file)


def _initialize(state: State, user: User, request: Request) -> Answer:
    said = json.loads(request.body)
    if (
        set(said) != {"media_type", "total_bytes", "media_category"}
        or said["media_type"] not in TYPES
        or said["media_category"] not in CATEGORIES
        or not isinstance(said["total_bytes"], int)
    ):
        return problems.invalid("the file is not announced as it should be")
    with state.lock:
        media_id = state.new_id(state.clock())
        state.files[media_id] = File(
            media_id, user.id, said["media_type"], said["media_category"], said["total_bytes"]
        )
    return json_answer(
        200,
        {"data": {"id": media_id, "media_key": f"3_{media_id}", "expires_after_secs": 86_400}},
    )


def _append(file: File, request: Request) -> Answer:
    fields = form(request)
    index, piece = fields.get("segment_index", b""), fields.get("media")
    if piece is None or not index.isdigit() or int(index) > 999 or file.is_final:
        return problems.invalid("no piece of the file")
    if len(piece) > LARGEST_PIECE:
        return problems.problem(413, "Payload Too Large", "The piece is too large")
    file.pieces[int(index)] = piece
    return json_answer(200, {"data": {"expires_at": 1_900_000_000}})


def _finalize(state: State, file: File) -> Answer:
    if len(file.content) != file.total:
        return problems.invalid("Segments do not add up to provided total file size.")
    file.is_final = True
    if file.category != "tweet_image":
        file.asks_left = state.asks_before_ready
        file.fails = state.processing_fails
    return json_answer(200, {"data": _told(file)})


def _status(state: State, user: User, request: Request) -> Answer:
    if request.query.get("command") != ["STATUS"]:
        return problems.invalid("command")
    file = _own(state, user, request.query.get("media_id", [""])[0])
    if file is None:
        return problems.NOT_FOUND
    file.asks_left = max(file.asks_left - 1, 0)
    return json_answer(200, {"data": _told(file)})


def _describe(state: State, user: User, request: Request) -> Answer:
    said = json.loads(request.body)
    file = _own(state, user, str(said.get("id", "")))
    if file is None:
        return problems.NOT_FOUND
    alt = said.get("metadata", {}).get("alt_text", {}).get("text", "")
    if not 0 < len(alt) <= LONGEST_ALT:
        return problems.invalid("alt_text")
    file.alt = alt
    return json_answer(200, {"data": {"id": file.id, "associated_metadata": said["metadata"]}})


def _own(state: State, user: User, media_id: str) -> File | None:
    file = state.files.get(media_id)
    return file if file and file.owner == user.id else None


def _told(file: File) -> dict[str, Any]:
    told: dict[str, Any] = {"id": file.id, "media_key": f"3_{file.id}", "size": file.total}
    if file.category != "tweet_image":
        processing: dict[str, Any] = {"state": file.state, "progress_percent": 50}
        if file.state == "in_progress":
            processing["check_after_secs"] = 5
        if file.state == "failed":
            processing["error"] = {"code": 1, "name": "InvalidMedia", "message": "Unsupported"}
        told["processing_info"] = processing
    return told


def form(request: Request) -> dict[str, bytes]:
    """The fields of a multipart body."""
    head = f"Content-Type: {request.headers.get('content-type', '')}\r\n\r\n".encode()
    message = message_from_bytes(head + request.body, policy=HTTP)
    return {
        str(one.get_param("name", header="content-disposition")): one.get_payload(decode=True)  # type: ignore[misc]
        for one in message.iter_parts()
    }
