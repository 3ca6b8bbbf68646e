"""What goes with a tweet is kept as it was, and is part of what was planned."""

from __future__ import annotations

from datetime import datetime

import pytest

from desktop.core.agenda import WallTime
from desktop.core.extras import (
    NOTHING,
    Attachment,
    Extras,
    MediaKind,
    Poll,
    as_json,
    from_json,
)
from desktop.core.kinds import Kind
from desktop.core.tweet import fingerprint

PHOTO = Attachment(
    MediaKind.PICTURE, "a" * 64, "brioche été.jpg", "image/jpeg", 4_000, 1600, 1200, "Des brioches"
)
CLIP = Attachment(
    MediaKind.VIDEO, "b" * 64, "four.mp4", "video/mp4", 9_000, 1280, 720, seconds=12.5
)
FULL = Extras(
    (PHOTO, CLIP), Poll(("Pain", "Brioche"), 60), "https://x.com/a/status/1", "note", Kind.HUMOUR
)
WHEN = WallTime(datetime.fromisoformat("2026-11-24T08:15"), "Europe/Paris")


@pytest.mark.parametrize("extras", [NOTHING, FULL, Extras(note="x"), Extras(kind=Kind.ADVICE)])
def test_what_is_kept_reads_back_the_same(extras: Extras) -> None:
    assert from_json(as_json(extras)) == extras


def test_nothing_is_kept_as_nothing() -> None:
    assert as_json(NOTHING) == ""


@pytest.mark.parametrize(
    "kept",
    ["{", "[]", "3", '{"media":[{}]}', '{"media":3}', '{"poll":{"choices":3}}', '{"kind":"x"}'],
)
def test_what_was_never_written_is_refused(kept: str) -> None:
    with pytest.raises(ValueError):
        from_json(kept)


def test_only_what_would_leave_is_published() -> None:
    published = FULL.published
    assert (published.note, published.kind) == ("", None)
    assert published.media == FULL.media


def test_a_video_needs_no_description_and_a_blank_one_is_none() -> None:
    from dataclasses import replace

    assert FULL.without_alt == 0
    assert Extras((replace(PHOTO, alt=" "), CLIP)).without_alt == 1


def test_a_plan_is_another_one_with_another_picture_or_description() -> None:
    from dataclasses import replace

    bare = fingerprint(1, ("Bonjour",), WHEN)
    assert fingerprint(1, ("Bonjour",), WHEN, NOTHING) == bare
    described = fingerprint(1, ("Bonjour",), WHEN, Extras((PHOTO,)))
    other = fingerprint(1, ("Bonjour",), WHEN, Extras((replace(PHOTO, alt="Du pain"),)))
    assert len({bare, described, other}) == 3
