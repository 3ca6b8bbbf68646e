"""From a tweet that leaves, or a bug, to what stands on the log's page and in the log."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from desktop.core.account import Way
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.logbook import LogPage
from desktop.ui.logbook.report_dialog import ReportDialog
from desktop.ui.shell.banners import Banner
from desktop.ui.write import WritePage
from tests.journeys.conftest import Shop, publish, settle_in, write

TEXT = "Ce matin, la brioche sort du four."
SECRET = "k4narI-7f3QzX91"


def told(guide: Guide) -> list[str]:
    model = guide.one(QListView, guide.one(LogPage)).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def press(guide: Guide, name: str) -> None:
    button = next(
        one
        for one in guide.house.window.findChildren(QPushButton)
        if one.text() == name and one.isVisible()
    )
    hands.click(button)
    guide.settle()


def test_what_leaves_while_the_log_is_up_comes_to_stand_on_it(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("log")
        assert any("Rien n’est encore parti" in one.text() for one in labels(guide))
        write(guide, TEXT)
        publish(guide)
        guide.go("log")
        (entry,) = told(guide)
        assert "@boulange_lune · entraînement" in entry
        assert "Parti." in entry
        assert "brioche" in entry


def test_a_tweet_that_waits_goes_from_the_log_to_the_calendar(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        publish(guide)
        guide.go("log")
        assert "il attend votre clic" in told(guide)[0]
        press(guide, "Voir dans le calendrier")
        assert guide.house.window.current_page == "plan"


def test_each_run_and_each_try_stand_in_the_log_file_and_no_tweet_does(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        publish(guide)
    log = (shop.folder.logs / "ramage.log").read_text(encoding="utf-8")
    assert "Ramage 0.1.0 starts on " in log
    assert "message 1 of 1, attempt 1: ok" in log
    assert log.rstrip().endswith("Ramage stops")
    assert "brioche" not in log


def test_the_report_can_be_read_and_copied(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("log")
        press(guide, "Rapport pour l’assistance…")
        dialog = guide.floating(ReportDialog)
        hands.click(guide.primary(dialog))
        guide.settle()
        copied = QGuiApplication.clipboard().text()
        assert "Comptes : entraînement" in copied.replace("\u00a0", " ")
        assert "Ramage 0.1.0 starts on " in copied
        assert "boulange_lune" not in copied


def test_a_bug_is_told_and_written_down_without_the_secret_in_it(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        error = RuntimeError(f"Authorization: Bearer {SECRET}")
        sys.excepthook(RuntimeError, error, None)
        QApplication.processEvents()
        banner = next(one for one in guide.house.window.findChildren(Banner) if one.isVisible())
        details = " ".join(one.text() for one in banner.findChildren(QLabel))
        assert "RuntimeError" in details
        assert SECRET not in details
    log = (shop.folder.logs / "ramage.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert SECRET not in log


def test_a_bug_keeps_the_draft_at_once_and_offers_the_report(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("write")
        hands.type_text(guide.one(WritePage).editor, "Tapé à l’instant")
        sys.excepthook(RuntimeError, RuntimeError("x"), None)
        QApplication.processEvents()
        # The guide takes a bug for one of the program's own.
        guide._troubles.clear()
        guide.wait_until(lambda: guide.house.parts.writing.tweet is not None, "the saved draft")
        banner = next(one for one in guide.house.window.findChildren(Banner) if one.isVisible())
        next(one for one in banner.findChildren(QPushButton) if one.text() == "Rapport…").click()
        guide.wait_until(
            lambda: guide.house.window.findChild(ReportDialog) is not None, "the report"
        )


def test_a_crash_of_the_last_run_is_told_once_and_stands_in_the_log(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
    shop.last_crash = "Fatal Python error: Segmentation fault"
    with shop.ramage() as guide:
        told = [
            one.text()
            for banner in guide.house.window.findChildren(Banner)
            for one in banner.findChildren(QLabel)
        ]
        assert any("d’un coup" in one for one in told)
    assert "Segmentation fault" in (shop.folder.logs / "ramage.log").read_text(encoding="utf-8")


def test_a_real_crash_leaves_its_stack_for_the_next_run(tmp_path: Path) -> None:
    dies = (
        "import sys, faulthandler\n"
        "from pathlib import Path\n"
        "from desktop.background.troubles import keep_crashes\n"
        "assert keep_crashes(Path(sys.argv[1])) == ''\n"
        "faulthandler._sigsegv()"
    )
    died = subprocess.run([sys.executable, "-c", dies, str(tmp_path / "logs")], check=False)
    assert died.returncode != 0
    reads = dies.replace("assert keep_crashes(Path(sys.argv[1])) == ''", TELLS).rpartition("\n")[0]
    told = subprocess.run(
        [sys.executable, "-c", reads, str(tmp_path / "logs")], capture_output=True, text=True
    )
    assert "Segmentation fault" in told.stdout


TELLS = "print(keep_crashes(Path(sys.argv[1])))"


def test_a_copy_that_fails_is_written_down(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
    if shop.folder.backups.exists():
        for path in shop.folder.backups.iterdir():
            path.unlink()
        shop.folder.backups.rmdir()
    shop.folder.backups.write_text("a file where the folder should be", encoding="utf-8")
    with shop.ramage() as guide:
        write(guide, TEXT)
    log = (shop.folder.logs / "ramage.log").read_text(encoding="utf-8")
    assert "The plan could not be copied" in log


def labels(guide: Guide) -> list[QLabel]:
    return [one for one in guide.house.window.findChildren(QLabel) if one.isVisible()]
