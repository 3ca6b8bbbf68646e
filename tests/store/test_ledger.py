"""The sent ledger: what it holds survives whatever happens to its last line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.store.errors import StoreError, StoreFull
from desktop.store.ledger import Ledger, Line, Mark

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ARMED = Line(Mark.ARMED, "u", 0, 2, "f" * 64, NOON)
SENT = Line(Mark.SENT, "u", 0, 2, "f" * 64, NOON, "17", "https://x.com/a/status/17")
NEXT = Line(Mark.ARMED, "u", 1, 2, "f" * 64, NOON)


def test_the_last_line_of_each_message_counts(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "sent.jsonl")
    for line in (ARMED, SENT, NEXT):
        ledger.add(line)
    assert ledger.last_lines() == {"u": {0: SENT, 1: NEXT}}


def test_it_exists_from_its_first_line_on(tmp_path: Path) -> None:
    path = tmp_path / "sent.jsonl"
    assert not Ledger(path).exists
    Ledger(path).add(ARMED)
    assert Ledger(path).exists


def test_a_torn_line_hides_no_other(tmp_path: Path) -> None:
    path = tmp_path / "sent.jsonl"
    ledger = Ledger(path)
    ledger.add(ARMED)
    whole = path.read_bytes()
    ledger.add(SENT)
    both = path.read_bytes()
    for cut in range(len(whole) + 1, len(both) - 1):
        path.write_bytes(both[:cut])
        assert ledger.last_lines() == {"u": {0: ARMED}}
        ledger.add(NEXT)
        assert ledger.last_lines() == {"u": {0: ARMED, 1: NEXT}}


@pytest.mark.parametrize(
    "garbage",
    [b"\0" * 4096, b"{}\n", b'{"mark": "eaten"}\n', b"\xff\xfe\n", b'"armed"\n', b"[1]\n"],
)
def test_what_is_no_line_of_ours_is_passed_over(tmp_path: Path, garbage: bytes) -> None:
    path = tmp_path / "sent.jsonl"
    path.write_bytes(garbage)
    Ledger(path).add(SENT)
    assert Ledger(path).last_lines() == {"u": {0: SENT}}


def test_a_full_disk_says_so(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(StoreFull):
        Ledger(full).add(ARMED)


def test_a_ledger_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Ledger(tmp_path / "nowhere" / "sent.jsonl").add(ARMED)


def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "sent.jsonl"
    Ledger(path).add(ARMED)
    assert path.stat().st_mode & 0o077 == 0
