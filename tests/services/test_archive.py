"""One file with everything: made, brought back here, and on another computer."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.tweet import Reason, State
from desktop.paths import DataFolder
from desktop.services.archive.form import LIST, PLAN, NewerArchive, NoArchive, from_json
from desktop.services.archive.making import Archiving
from desktop.services.archive.placing import WAITING, put_in_place
from desktop.services.archive.taking import Taking
from desktop.services.opening import FileTrouble
from desktop.store.database import open_plan, rows
from desktop.store.ledger import Ledger, Mark
from desktop.store.veille.database import open_veille
from tests.workshop import ScriptedNetwork, Workshop

PICTURE = "ab" * 32


def archived(shop: Workshop, folder: Path) -> Path:
    return Archiving(shop.folder, shop.clock).make(folder / "Ma boutique é.ramage")


def brought_to(archive: Path, root: Path, shop: Workshop) -> Workshop:
    """Brought back on a folder, with the next start behind it."""
    root.mkdir(parents=True, exist_ok=True)
    Taking(DataFolder(root)).unpack(archive)
    assert put_in_place(root, shop.clock())
    return Workshop(root, shop.clock)


def test_all_of_a_shop_comes_to_another_computer(shop: Workshop, tmp_path: Path) -> None:
    draft = shop.draft("Du pain d’épices")
    shop.folder.media.mkdir()
    (shop.folder.media / PICTURE).write_bytes(b"a picture")
    (shop.folder.media / "notes.part").write_bytes(b"unfinished")
    (shop.folder.root / "practice.jsonl").write_text("{}\n")
    with open_veille(shop.folder.veille):
        pass
    archive = archived(shop, tmp_path)
    told = Taking(shop.folder).look(archive)
    assert (told.tweets, told.pictures) == (1, 1)
    assert told.made_at == shop.clock().replace(microsecond=0)
    there = brought_to(archive, tmp_path / "Mon ordi à moi", shop)
    opened = there.opening.open()
    assert opened.trouble is FileTrouble.COPIED
    assert opened.accounts == shop.all_accounts()
    assert there.tweet(draft).text == "Du pain d’épices"
    assert (there.folder.media / PICTURE).read_bytes() == b"a picture"
    assert sorted(one.name for one in there.folder.media.iterdir()) == [PICTURE]
    assert there.folder.veille.exists()
    assert not (there.folder.root / WAITING).exists()


def test_what_comes_back_sends_nothing_until_the_person_says_so(
    shop: Workshop, tmp_path: Path, network: ScriptedNetwork
) -> None:
    tweet = shop.plan("Bonjour", minutes=5)
    archive = archived(shop, tmp_path)
    shop.clock.pass_by(minutes=6)
    there = Workshop(tmp_path / "two", shop.clock, network)
    there.folder.make()
    Taking(there.folder).unpack(archive)
    put_in_place(there.folder.root, shop.clock())
    there.opening.open()
    there.publisher.tick()
    assert network.accepted == []
    there.publisher.publish_from_here()
    assert (there.tweet(tweet).state, there.tweet(tweet).reason) == (
        State.TO_CHECK,
        Reason.ROLLED_BACK,
    )


def test_what_was_sent_from_here_stays_known_whatever_comes_back(
    shop: Workshop, tmp_path: Path, network: ScriptedNetwork
) -> None:
    tweet = shop.plan("Bonjour", minutes=5)
    archive = archived(shop, tmp_path)
    shop.clock.pass_by(minutes=6)
    shop.publisher.tick()
    assert len(network.accepted) == 1
    Taking(shop.folder).unpack(archive)
    put_in_place(shop.folder.root, shop.clock())
    again = Workshop(shop.folder.root, shop.clock, network)
    again.opening.open()
    again.publisher.publish_from_here()
    again.publisher.tick()
    assert len(network.accepted) == 1
    assert Ledger(shop.folder.ledger).last_lines()[tweet.uuid][0].mark is Mark.SENT
    assert again.tweet(tweet).state is State.PUBLISHED


def test_what_gave_way_lies_in_a_folder_beside(shop: Workshop, tmp_path: Path) -> None:
    archive = archived(shop, tmp_path)
    shop.draft("écrit depuis")
    there = brought_to(archive, shop.folder.root, shop)
    there.opening.open()
    (aside,) = shop.folder.root.glob("Ramage *Z")
    with open_plan(aside / PLAN) as db:
        assert rows(db, "SELECT COUNT(*) FROM tweet") == [(1,)]


@pytest.mark.parametrize("stop", range(1, 9))
def test_a_power_cut_while_it_takes_its_place_is_made_good_by_the_next_start(
    shop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    shop.draft("gardé")
    shop.folder.media.mkdir()
    (shop.folder.media / PICTURE).write_bytes(b"a picture")
    with open_veille(shop.folder.veille):
        pass
    archive = archived(shop, tmp_path)
    (shop.folder.root / "practice.jsonl").write_text("{}\n")
    Taking(shop.folder).unpack(archive)
    whole, left = Path.replace, [stop]

    def replace(self: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt
        return whole(self, target)

    with monkeypatch.context() as cut:
        cut.setattr(Path, "replace", replace)
        try:
            put_in_place(shop.folder.root, shop.clock())
        except KeyboardInterrupt:
            shop.clock.pass_by(minutes=1)
            cut.undo()
            assert put_in_place(shop.folder.root, shop.clock())
    assert not put_in_place(shop.folder.root, shop.clock())
    again = Workshop(shop.folder.root, shop.clock)
    assert again.opening.open().trouble is FileTrouble.COPIED
    with again.open_plan() as db:
        assert rows(db, "SELECT COUNT(*) FROM tweet") == [(1,)]
    assert (shop.folder.media / PICTURE).exists()
    assert len(list(shop.folder.root.glob("Ramage *Z"))) == 1
    assert not (shop.folder.root / "practice.jsonl").exists()


def changed(archive: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(archive) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    with zipfile.ZipFile(archive, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return archive


def said(files: dict[str, bytes], **fields: object) -> None:
    files[LIST] = json.dumps(json.loads(files[LIST]) | fields).encode()


def with_stranger(files: dict[str, bytes]) -> None:
    files["../evil"] = b"x"
    told = json.loads(files[LIST])
    told["files"]["../evil"] = {"size": 1, "sha256": "0"}
    files[LIST] = json.dumps(told).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda files: files.pop(LIST),
        lambda files: files.pop(PLAN),
        lambda files: files.update({LIST: b"[]"}),
        lambda files: files.update({PLAN: files[PLAN][:5000]}),
        lambda files: files.update({PLAN: files[PLAN] + b"x" * 10_000_000}),
        lambda files: files.update({PLAN: b"no database"}),
        lambda files: files.update({"media/evil.sh": b"x"}),
        lambda files: said(files, made_at=10**30),
        with_stranger,
    ],
    ids=["no list", "no plan", "odd list", "cut", "bomb", "foreign", "stranger", "date", "outside"],
)
def test_what_is_no_archive_changes_nothing(
    shop: Workshop, tmp_path: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    archive = changed(archived(shop, tmp_path), change)
    before = sorted(one.name for one in shop.folder.root.iterdir())
    with pytest.raises(NoArchive):
        Taking(shop.folder).unpack(archive)
    assert sorted(one.name for one in shop.folder.root.iterdir()) == before
    assert not put_in_place(shop.folder.root, shop.clock())


def test_a_photo_and_a_file_cut_short_are_no_archives(shop: Workshop, tmp_path: Path) -> None:
    whole = archived(shop, tmp_path).read_bytes()
    for name, data in (("photo.jpg", b"\xff\xd8\xff"), ("cut.ramage", whole[:-400]), ("no", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(NoArchive):
            Taking(shop.folder).look(tmp_path / name)


def test_the_archive_of_a_newer_ramage_is_named_as_such(shop: Workshop, tmp_path: Path) -> None:
    archive = changed(archived(shop, tmp_path), lambda files: said(files, format=99))
    with pytest.raises(NewerArchive):
        Taking(shop.folder).look(archive)


def test_an_archive_that_cannot_be_written_leaves_the_old_one(
    shop: Workshop, tmp_path: Path
) -> None:
    old = archived(shop, tmp_path)
    before = old.read_bytes()
    shop.folder.plan.rename(shop.folder.root / "gone.db")
    with pytest.raises(Exception, match="plan"):
        Archiving(shop.folder, shop.clock).make(old)
    assert old.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []
    assert old.stat().st_mode & 0o077 == 0


def test_copies_that_a_power_cut_left_go_with_the_next_archive(
    shop: Workshop, tmp_path: Path
) -> None:
    left = shop.folder.root / "archive-x1"
    left.mkdir()
    (left / PLAN).write_bytes(b"half")
    archived(shop, tmp_path)
    assert not left.exists()


def test_what_a_killed_save_left_beside_the_file_does_not_stop_the_next_one(
    shop: Workshop, tmp_path: Path
) -> None:
    (tmp_path / ".Ma boutique é.ramage.part").write_bytes(b"half of it, and longer" * 100_000)
    archive = archived(shop, tmp_path)
    assert Taking(shop.folder).look(archive).tweets == 0
    assert [one.name for one in tmp_path.glob(".*.part")] == []


def test_a_list_says_what_is_in_it_or_is_none() -> None:
    for said_ in ("", "{}", "[1]", '{"format":1,"made_at":0,"tweets":0,"files":{}}'):
        with pytest.raises(NoArchive):
            from_json(said_)
