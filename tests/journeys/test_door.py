"""What happens between the click and the window, where something was left to be done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import __main__ as door
from desktop.background import again
from desktop.background.instance import Instance
from desktop.network.x.keyring_errors import NoKeyring
from desktop.network.x.system_keyring import Keyring
from desktop.paths import DataFolder
from desktop.services import demo
from desktop.services.archive.making import Archiving
from desktop.services.archive.placing import WAITING
from desktop.services.archive.taking import Taking
from desktop.world import DEMO_FOLDER, World, XPlace
from tests.folders import leave_a_lock
from tests.workshop import HeldClock, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    made = Workshop(tmp_path / "ramage", HeldClock())
    made.start()
    made.draft("gardé")
    return made


def world_on(shop: Workshop) -> World:
    return World(shop.folder, "Europe/Paris", "this computer", clock=shop.clock)


def test_what_was_brought_back_stands_before_the_window_reads_the_file(
    shop: Workshop, tmp_path: Path
) -> None:
    archive = Archiving(shop.folder, shop.clock).make(tmp_path / "all.ramage")
    shop.draft("écrit depuis")
    Taking(shop.folder).unpack(archive)
    door._before_it_opens(world_on(shop))
    with shop.open_plan() as db:
        assert db.execute("SELECT COUNT(*) FROM tweet").fetchone() == (1,)


def test_what_cannot_take_its_place_leaves_all_as_it_was(shop: Workshop) -> None:
    waiting = shop.folder.root / WAITING
    waiting.mkdir()
    (waiting / "ramage.json").write_text("nonsense")
    before = shop.folder.plan.read_bytes()
    door._before_it_opens(world_on(shop))
    assert shop.folder.plan.read_bytes() == before


def test_an_example_shop_that_a_power_cut_left_behind_goes(shop: Workshop) -> None:
    left = shop.folder.root / DEMO_FOLDER
    (left / "media").mkdir(parents=True)
    (left / "plan.db").write_bytes(b"x")
    door._before_it_opens(world_on(shop))
    assert not left.exists()
    assert shop.folder.plan.exists()


def test_one_that_is_being_visited_stays(shop: Workshop) -> None:
    left = shop.folder.root / DEMO_FOLDER
    left.mkdir()
    visit = Instance(left)
    assert visit.take()
    door._before_it_opens(world_on(shop))
    assert left.exists()
    visit.leave()


def test_one_whose_visit_was_killed_goes_with_its_lock(shop: Workshop) -> None:
    left = shop.folder.root / DEMO_FOLDER
    left.mkdir()
    leave_a_lock(left)
    door._before_it_opens(world_on(shop))
    assert not left.exists()


def test_the_example_shop_is_filled_where_it_opens(shop: Workshop) -> None:
    folder = DataFolder(shop.folder.root / DEMO_FOLDER)
    folder.make()
    world = World(folder, "Europe/Paris", "here", clock=shop.clock, is_demo=True)
    door._before_it_opens(world)
    assert folder.plan.exists()


def no_keyring() -> Keyring:
    raise NoKeyring


def leaving(shop: Workshop) -> World:
    return World(shop.folder, clock=shop.clock, x_place=XPlace(keyring=no_keyring))


def test_who_wants_nothing_kept_leaves_nothing_behind(shop: Workshop) -> None:
    assert door._forget(leaving(shop)) == 0
    assert not shop.folder.root.exists()
    assert door._forget(leaving(shop)) == 0


def test_nothing_is_taken_from_under_a_ramage_that_is_open(shop: Workshop) -> None:
    other = Instance(shop.folder.root)
    assert other.take()
    assert door._forget(leaving(shop)) == 1
    assert shop.folder.plan.exists()
    other.leave()


def test_nothing_is_taken_from_under_a_visit_to_the_example_shop(shop: Workshop) -> None:
    (shop.folder.root / DEMO_FOLDER).mkdir()
    visit = Instance(shop.folder.root / DEMO_FOLDER)
    assert visit.take()
    assert door._forget(leaving(shop)) == 1
    assert shop.folder.plan.exists()
    visit.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the folder cannot be another's")
@pytest.mark.parametrize("wish", ["--leave", "--forget"])
def test_an_installer_needs_no_screen(tmp_path: Path, wish: str) -> None:
    """As over a line from another computer."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    around = {name: value for name, value in os.environ.items() if name not in screens}
    around |= {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", wish], env=around, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_other_folder_than_the_persons_own_can_be_forgotten(tmp_path: Path) -> None:
    assert door.read(["--forget"]).forget
    with pytest.raises(SystemExit):
        door.read(["--forget", "--data", str(tmp_path)])


def test_a_visit_that_cannot_begin_leaves_the_person_with_their_own(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    started: list[bool] = []
    monkeypatch.setattr(again, "start", lambda _, demo: started.append(demo))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(demo, "fill", full)
    with pytest.raises(OSError, match="No space"):
        door._run(qapp, door.Arguments(data=shop.folder.root, demo=True))
    assert started == [False]
