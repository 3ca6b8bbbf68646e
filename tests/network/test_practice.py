"""The practice account: what it was told, it shows, as often as it was told."""

from __future__ import annotations

import errno
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account, Way
from desktop.core.extras import Attachment, Extras, MediaKind, Poll
from desktop.network.contract import Outgoing
from desktop.network.practice import Practice
from desktop.services.practice import PracticeTimeline

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BAKER = Account(1, Way.PRACTICE, "Au bon pain", "pain")
FLORIST = Account(2, Way.PRACTICE, "Rose", "rose")


def outgoing(key: str, text: str = "Bonjour", account: Account = BAKER) -> Outgoing:
    return Outgoing(key, account, text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "practice.jsonl"


@pytest.fixture
def practice(path: Path) -> Practice:
    return Practice(path, lambda: NOON)


def test_what_is_published_is_shown_as_it_was_said(practice: Practice) -> None:
    text = "Pain « levain »\n5 € #fournil & co 🥖\u200d"
    sent = practice.publish(outgoing("a", text))
    (post,) = practice.posts()
    assert (post.remote_id, post.text, post.at) == (sent.remote_id, text, NOON)


def test_told_twice_it_publishes_twice_as_x_would(practice: Practice) -> None:
    ids = {practice.publish(outgoing("a")).remote_id for _ in range(2)}
    assert len(ids) == 2
    assert len(list(practice.posts())) == 2


def test_a_message_is_found_again_by_its_key_alone(practice: Practice) -> None:
    sent = practice.publish(outgoing("a"))
    assert practice.find(outgoing("a", "edited since"), NOON + timedelta(days=1), 5).sent == sent
    assert practice.find(outgoing("b"), NOON, 5).sent is None


def test_nothing_is_found_where_nothing_was_published(practice: Practice) -> None:
    assert practice.find(outgoing("a"), NOON, 5).sent is None


def test_a_torn_last_line_neither_counts_nor_swallows_the_next(
    practice: Practice, path: Path
) -> None:
    practice.publish(outgoing("a", "first"))
    whole = path.read_bytes()
    for cut in range(1, len(whole)):
        path.write_bytes(whole + whole[:cut])
        # Cut just before its line end, the line is whole.
        kept = 2 if cut == len(whole) - 1 else 1
        assert len(list(practice.posts())) == kept
        practice.publish(outgoing("c", "third"))
        assert [post.text for post in practice.posts()] == ["first"] * kept + ["third"]


def test_lines_of_something_else_are_left_out(practice: Practice, path: Path) -> None:
    path.write_bytes(b'[]\n{"id": 1}\n\xff\xfe\n{"at": "noon"}\n' + b"x" * 1000 + b"\n")
    practice.publish(outgoing("a"))
    assert len(list(practice.posts())) == 1


def test_a_page_shows_the_accounts_own_newest_first(practice: Practice) -> None:
    for number in range(5):
        practice.publish(outgoing(str(number), f"n° {number}"))
    practice.publish(outgoing("other", "fleurs", FLORIST))
    renamed = Account(1, Way.PRACTICE, "Au bon pain d'Ici", "bonpain")
    page = PracticeTimeline(practice).page(renamed, limit=2)
    assert [(shown.text, shown.handle) for shown in page] == [
        ("n° 4", "bonpain"),
        ("n° 3", "bonpain"),
    ]


def test_what_goes_with_a_message_is_kept_and_shown_but_for_the_writer_s_note(
    practice: Practice, path: Path
) -> None:
    one = Attachment(MediaKind.PICTURE, "a" * 64, "four.jpg", "image/jpeg", 9, 8, 5, "Un four")
    extras = Extras(media=(one,), poll=Poll(("Pain", "Brioche")), note="pas pour X")
    practice.publish(Outgoing("a", BAKER, "Lequel ?", extras=extras))
    (post,) = practice.posts()
    assert post.extras == Extras(media=(one,), poll=Poll(("Pain", "Brioche")))
    assert practice.shown_media() == {"a" * 64}
    assert PracticeTimeline(practice).page(BAKER)[0].extras == post.extras
    assert "pas pour X" not in path.read_text()


def test_lines_of_before_there_were_pictures_are_still_read(practice: Practice, path: Path) -> None:
    practice.publish(outgoing("a"))
    line = json.loads(path.read_text())
    del line["extras"]
    path.write_text(json.dumps(line) + "\n" + json.dumps({**line, "extras": "{damaged"}) + "\n")
    assert [post.extras for post in practice.posts()] == [Extras()]


def test_an_answer_names_what_it_answers(practice: Practice) -> None:
    first = practice.publish(outgoing("a"))
    practice.publish(Outgoing("b", BAKER, "suite", first.remote_id))
    assert [post.in_reply_to for post in practice.posts()] == ["", first.remote_id]


def test_a_full_disk_is_an_error_and_not_a_publication(path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    practice = Practice(full, lambda: NOON)
    with pytest.raises(OSError) as full_disk:
        practice.publish(outgoing("a"))
    assert full_disk.value.errno == errno.ENOSPC
