"""Setting up says plainly what it cannot do, and does nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

import prepare
from system_libraries import EMOJI, KEYRING, QT, Need, SystemLacks, library, provide


def test_a_library_that_cannot_be_installed_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemLacks, match=r"apt-get install libmissing1$") as lacks:
        provide([*QT, library("libmissing1", "libmissing.so.1")])
    assert "\n" not in str(lacks.value)


@pytest.mark.skipif(not EMOJI.is_there(), reason="this computer has no emoji font")
def test_nothing_is_done_where_all_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    provide([Need("python3", lambda: True)])
    assert capsys.readouterr().out == ""


def test_every_level_has_its_lock_and_all_bring_what_running_needs() -> None:
    locks = {file.stem for file in (prepare.TOP / "build" / "lock").glob("*.txt")}
    assert locks == set(prepare.LEVELS)
    assert all("run" in brought for brought in prepare.LEVELS.values())


def test_what_only_a_test_would_like_to_have_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    provide([Need("python3", lambda: True)], KEYRING)
    said = capsys.readouterr().out
    assert "The real keyring is not tested until gnome-keyring is installed.\n" in said
