"""The log on disk: what it takes, whose eyes it is for, and what it never disturbs."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from desktop.background.log_file import BYTES, FILES, LogFile
from desktop.core.redaction import Secrets

OURS = logging.getLogger("desktop.services.opening")
LONG = "na na " * 170
ONLY_POSIX = pytest.mark.skipif(os.name != "posix", reason="this system keeps no such modes")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    made = LogFile(tmp_path / "logs", Secrets())
    made.begin()
    yield made
    made.end()


def written(log: LogFile) -> str:
    return "\n".join(log.last_lines(1_000_000))


def test_what_ramage_says_and_what_goes_wrong_in_its_libraries_is_written_down(
    log: LogFile,
) -> None:
    OURS.info("opened")
    OURS.debug("every detail")
    logging.getLogger("urllib3.connectionpool").info("Starting new HTTPS connection")
    logging.getLogger("urllib3.connectionpool").warning("Retrying")
    said = written(log)
    assert "INFO desktop.services.opening: opened" in said
    assert "WARNING urllib3.connectionpool: Retrying" in said
    assert "every detail" not in said
    assert "Starting new" not in said


def test_a_library_made_talkative_before_still_holds_its_tongue(tmp_path: Path) -> None:
    logging.getLogger("requests_oauthlib").setLevel(logging.DEBUG)
    log = LogFile(tmp_path, Secrets())
    log.begin()
    logging.getLogger("requests_oauthlib.oauth2_session").debug("Obtained a token")
    log.note("done")
    log.end()
    assert "Obtained" not in written(log)
    assert "done" in written(log)


def test_a_known_trouble_is_written_with_where_it_came_from(log: LogFile) -> None:
    try:
        raise OSError("no such disk")
    except OSError:
        OURS.warning("The plan could not be opened", exc_info=True)
    assert "OSError: no such disk" in written(log)
    assert "Traceback" in written(log)


def test_no_text_can_pass_for_a_line_of_its_own(log: LogFile) -> None:
    OURS.warning("X said %s", "no\n2026-11-24T07:00:00.000Z ERROR desktop: forged")
    assert [line for line in log.last_lines(10) if line.startswith("2026-11-24T07")] == []


def test_a_trouble_met_at_each_tick_is_written_once(log: LogFile) -> None:
    for number in range(50):
        OURS.warning("The disk is full")
        OURS.info("tick %d", number)
    assert written(log).count("The disk is full") == 1
    assert written(log).count("tick") == 50


def test_the_files_together_stay_small(log: LogFile, tmp_path: Path) -> None:
    for number in range(4_000):
        OURS.info("%d %s", number, LONG)
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == FILES
    assert all(path.stat().st_size <= BYTES for path in files)
    assert "3999 na" in log.last_lines(1)[0]
    assert len(log.last_lines(1_200)) == 1_200


def test_a_line_of_a_million_letters_is_cut(log: LogFile) -> None:
    OURS.warning("x" * 1_000_000)
    assert len(log.last_lines(1)[0]) < 25_000


@ONLY_POSIX
def test_the_log_is_for_its_owner_alone(log: LogFile, tmp_path: Path) -> None:
    for number in range(1_500):
        OURS.info("%d %s", number, LONG)
    folder = tmp_path / "logs"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@pytest.mark.parametrize("is_at_the_end", [False, True])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no always full disk here")
def test_a_full_disk_disturbs_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], is_at_the_end: bool
) -> None:
    (tmp_path / "ramage.log").symlink_to("/dev/full")
    log = LogFile(tmp_path, Secrets())
    log.begin()
    OURS.warning("first")
    if not is_at_the_end:
        (tmp_path / "ramage.log").unlink()
        OURS.warning("second")
        assert "second" in written(log)
    log.end()
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_cannot_be_made_disturbs_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    log = LogFile(tmp_path / "taken" / "logs", Secrets())
    log.begin()
    OURS.warning("said to nobody")
    log.error("a bug")
    assert log.last_lines(10) == ()
    log.end()
    assert capfd.readouterr() == ("", "")


def test_half_a_letter_is_written_in_figures(log: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    # What pytest itself notes down could not be handed from process to process.
    ours = [one for one in logging.getLogger().handlers if isinstance(one, RotatingFileHandler)]
    monkeypatch.setattr(logging.getLogger(), "handlers", ours)
    OURS.warning("half %s", "\ud83d")
    assert "half \\ud83d" in written(log)


def test_what_is_not_in_our_letters_does_not_keep_the_rest_from_being_read(
    log: LogFile, tmp_path: Path
) -> None:
    log.note("before")
    with (tmp_path / "logs" / "ramage.log").open("ab") as file:
        file.write(b"\xff\xfe\x00\n")
    log.note("after")
    assert "before" in written(log)
    assert "after" in written(log)


def test_it_begins_once_and_ends_for_good(tmp_path: Path) -> None:
    log = LogFile(tmp_path, Secrets())
    before = list(logging.getLogger().handlers)
    log.begin()
    log.begin()
    log.note("once")
    log.end()
    log.end()
    OURS.warning("too late")
    assert logging.getLogger().handlers == before
    assert written(log).count("once") == 1
    assert "too late" not in written(log)


def test_a_start_without_a_bug_does_not_pay_for_a_log() -> None:
    ours = "'desktop.background.log_file' in sys.modules"
    code = f"import sys, desktop.background.troubles; sys.exit({ours})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
