"""Opening the plan: whatever the file has become, a clear answer, and nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.settings import Settings, ThemeChoice
from desktop.core.tweet import Reason, State
from desktop.network.contract import Outgoing, Sent
from desktop.network.errors import NoAnswer, Unreachable
from desktop.services.opening import FileTrouble
from desktop.services.publisher import PublisherTrouble
from desktop.store import backups
from desktop.store.database import change, connect_unchecked, open_plan, rows
from desktop.store.errors import StoreError
from desktop.store.schema import MIGRATIONS, VERSION
from tests.workshop import HeldClock, ScriptedNetwork, Workshop


def again(shop: Workshop, network: ScriptedNetwork | None = None) -> Workshop:
    return Workshop(shop.folder.root, shop.clock, network)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_first_start_makes_a_plan(tmp_path: Path, clock: HeldClock) -> None:
    shop = Workshop(tmp_path / "new" / "ramage", clock)
    opened = shop.opening.open()
    assert (opened.trouble, opened.settings, opened.accounts, opened.draft) == (
        None,
        Settings(),
        (),
        None,
    )
    assert shop.folder.root.stat().st_mode & 0o077 == 0
    assert shop.folder.plan.stat().st_mode & 0o077 == 0


def test_a_first_start_that_was_cut_short_is_still_a_first_start(
    tmp_path: Path, clock: HeldClock
) -> None:
    shop = Workshop(tmp_path, clock)
    shop.folder.plan.write_bytes(b"")
    assert shop.opening.open().trouble is None
    assert shop.draft("x").text == "x"


def test_what_was_there_is_there(shop: Workshop) -> None:
    draft = shop.draft("brouillon")
    chosen = Settings(theme=ThemeChoice.DARK, draft_id=draft.id)
    shop.choices.save(chosen)
    opened = again(shop).opening.open()
    assert (opened.settings, opened.draft) == (chosen, draft)
    assert opened.accounts == shop.all_accounts()


class TestDamaged:
    @pytest.fixture
    def shop(self, shop: Workshop) -> Workshop:
        """With a copy of an hour ago that holds one draft, and another draft since."""
        shop.draft("dans la copie")
        shop.opening.close()
        shop.clock.pass_by(hours=1)
        shop.draft("depuis")
        return shop

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
    def test_a_truncated_plan_is_restored(self, shop: Workshop, share: float) -> None:
        whole = shop.folder.plan.read_bytes()
        torn = whole[: int(len(whole) * share)]
        shop.folder.plan.write_bytes(torn)
        made = backups.times(shop.folder.backups)[-1]
        opened = again(shop).opening.open()
        assert (opened.trouble, opened.restored_from) == (FileTrouble.RESTORED, made)
        assert opened.moved_aside is not None
        assert opened.moved_aside.read_bytes() == torn
        assert [draft.text for draft in again(shop).drafts.all()] == ["dans la copie"]

    @pytest.mark.parametrize("content", [b"\0" * 40960, b"\xff" * 40960, b"texte" * 9000])
    def test_an_overwritten_plan_is_restored(self, shop: Workshop, content: bytes) -> None:
        shop.folder.plan.write_bytes(content)
        assert again(shop).opening.open().trouble is FileTrouble.RESTORED

    def test_a_plan_that_vanished_is_restored_and_no_first_start(self, shop: Workshop) -> None:
        shop.folder.plan.unlink()
        opened = again(shop).opening.open()
        assert (opened.trouble, opened.moved_aside) == (FileTrouble.RESTORED, None)

    def test_an_overwritten_page_is_noticed(self, shop: Workshop) -> None:
        whole = bytearray(shop.folder.plan.read_bytes())
        whole[8192:12288] = bytes(4096)
        shop.folder.plan.write_bytes(whole)
        assert again(shop).opening.open().trouble is FileTrouble.RESTORED

    def test_the_journal_of_a_damaged_plan_is_not_played_into_the_copy(
        self, shop: Workshop
    ) -> None:
        shop.folder.plan.write_bytes(b"")
        journal = shop.folder.plan.with_name("plan.db-journal")
        journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 1016)
        assert again(shop).opening.open().trouble is FileTrouble.RESTORED
        assert not journal.exists()

    def test_a_damaged_copy_is_passed_over(self, shop: Workshop) -> None:
        shop.opening.close()
        newest = backups.times(shop.folder.backups)[-1]
        backups.path_of(shop.folder.backups, newest).write_bytes(b"rotten")
        shop.folder.plan.write_bytes(b"rotten")
        opened = again(shop).opening.open()
        assert opened.restored_from == backups.times(shop.folder.backups)[0]

    @pytest.mark.parametrize("name", [b"planned_tdxt", b"planned\xa0text", b"planned(text"])
    def test_a_column_that_lost_its_name_is_noticed(self, shop: Workshop, name: bytes) -> None:
        """The first is a sound database to SQLite, and none to us."""
        whole = shop.folder.plan.read_bytes()
        assert whole.count(b"planned_text TEXT") == 1
        shop.folder.plan.write_bytes(whole.replace(b"planned_text TEXT", name + b" TEXT"))
        assert again(shop).opening.open().trouble is FileTrouble.RESTORED

    def test_a_copy_that_lost_a_tables_name_is_passed_over(self, shop: Workshop) -> None:
        shop.opening.close()
        oldest, newest = backups.times(shop.folder.backups)
        copy = backups.path_of(shop.folder.backups, newest)
        copy.write_bytes(copy.read_bytes().replace(b"planned_text TEXT", b"planned_tdxt TEXT"))
        shop.folder.plan.write_bytes(b"rotten")
        assert again(shop).opening.open().restored_from == oldest

    def test_without_a_sound_copy_it_starts_anew_and_says_so(self, shop: Workshop) -> None:
        for at in backups.times(shop.folder.backups):
            backups.path_of(shop.folder.backups, at).write_bytes(b"")
        shop.folder.plan.write_bytes(b"rotten")
        opened = again(shop).opening.open()
        assert opened.trouble is FileTrouble.LOST
        assert opened.moved_aside is not None
        assert opened.moved_aside.read_bytes() == b"rotten"
        assert again(shop).opening.open().trouble is None

    def test_another_programs_file_is_moved_aside_and_kept(self, shop: Workshop) -> None:
        shop.folder.plan.unlink()
        with closing(sqlite3.connect(shop.folder.plan)) as foreign:
            foreign.execute("CREATE TABLE recipe (name)")
        opened = again(shop).opening.open()
        assert opened.trouble is FileTrouble.RESTORED
        assert opened.moved_aside is not None
        with closing(sqlite3.connect(opened.moved_aside)) as foreign:
            assert foreign.execute("SELECT * FROM recipe").fetchall() == []


class TestNewer:
    def test_a_newer_plan_is_refused_and_nothing_is_written(self, shop: Workshop) -> None:
        tweet = shop.plan()
        with connect_unchecked(shop.folder.plan) as db:
            change(db, f"PRAGMA user_version = {VERSION + 1}")
        before = contents(shop.folder.root)
        old = again(shop)
        opened, report = old.start()
        assert opened.trouble is FileTrouble.NEWER
        assert report.trouble is PublisherTrouble.STORE
        shop.clock.pass_by(minutes=15)
        old.publisher.tick()
        old.opening.close()
        assert contents(shop.folder.root) == before
        assert tweet.state is State.PLANNED

    def test_an_older_plan_is_copied_before_it_is_brought_up_to_date(
        self, shop: Workshop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shop.draft("un")
        later = (*MIGRATIONS, ("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT",))
        monkeypatch.setattr("desktop.services.opening.VERSION", VERSION + 1)
        monkeypatch.setattr("desktop.store.database.VERSION", VERSION + 1)
        monkeypatch.setattr("desktop.store.checks.MIGRATIONS", later)
        monkeypatch.setattr("desktop.store.migrations.migrate.__defaults__", (later,))
        assert again(shop).opening.open().trouble is None
        with open_plan(shop.folder.plan) as db:
            assert rows(db, "SELECT * FROM later") == []
        (made,) = backups.times(shop.folder.backups)
        with connect_unchecked(backups.path_of(shop.folder.backups, made)) as db:
            assert rows(db, "PRAGMA user_version") == [(VERSION,)]
            assert rows(db, "SELECT text FROM tweet") == [("un",)]


class TestCopies:
    def test_quitting_makes_a_copy_of_what_changed_at_most_every_half_hour(
        self, shop: Workshop
    ) -> None:
        def made() -> int:
            return len(backups.times(shop.folder.backups))

        shop.draft("un")
        shop.opening.close()
        assert made() == 1
        shop.clock.pass_by(minutes=29)
        shop.draft("deux")
        shop.opening.close()
        assert made() == 1
        shop.clock.pass_by(minutes=1)
        shop.opening.close()
        assert made() == 2
        shop.clock.pass_by(hours=5)
        shop.opening.close()
        assert made() == 2

    def test_a_ramage_that_is_never_quit_is_copied_daily(self, shop: Workshop) -> None:
        shop.draft("un")
        shop.opening.close()
        for hours, copies in ((23, 1), (1, 2), (23, 2)):
            shop.clock.pass_by(hours=hours)
            shop.draft("deux")
            again(shop).opening.open()
            assert len(backups.times(shop.folder.backups)) == copies


class TestAltered:
    def test_a_changed_plan_is_found_at_the_start(self, shop: Workshop) -> None:
        tweet, other = shop.plan("un"), shop.plan("deux")
        with shop.open_plan() as db:
            change(db, "UPDATE part SET text = 'on' WHERE tweet_id = ?", (tweet.id,))
        assert again(shop).opening.open().trouble is None
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.FAILED, Reason.ALTERED)
        assert shop.tweet(other).state is State.PLANNED


class TestOlderFile:
    """An older plan put back, by us or by anybody, sends nothing a second time."""

    def test_what_left_since_is_known_by_the_ledger(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet, thread = shop.plan("un"), shop.plan("a", "b")
        older = shop.folder.plan.read_bytes()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        shop.folder.plan.write_bytes(older)
        shop = again(shop, network)
        shop.start()
        for before in (tweet, thread):
            now = shop.tweet(before)
            assert (now.state, now.reason) == (State.PUBLISHED, Reason.ROLLED_BACK)
            assert [part.text for part in now.parts] == [part.text for part in before.parts]
            assert all(part.remote_id for part in now.parts)
        shop.publisher.tick()
        assert len(network.accepted) == 3

    def test_nothing_leaves_before_an_opening_has_succeeded(
        self,
        shop: Workshop,
        clock: HeldClock,
        network: ScriptedNetwork,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Another program held the older plan while it was opened, and let it go after."""
        monkeypatch.setattr("desktop.store.database._BUSY_S", 0.01)
        tweet, by_hand = shop.plan("un"), shop.plan("deux", way=Way.BROWSER)
        older = shop.folder.plan.read_bytes()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        shop.folder.plan.write_bytes(older)
        shop = again(shop, network)
        with closing(sqlite3.connect(shop.folder.plan)) as other:
            other.execute("BEGIN EXCLUSIVE")
            assert shop.opening.open().trouble is FileTrouble.BUSY
        assert not shop.opening.is_settled
        for job in (
            shop.publisher.recover,
            shop.publisher.tick,
            shop.publisher.publish_from_here,
            lambda: shop.publisher.publish_now(tweet.id, ("un",), "Europe/Paris"),
        ):
            report = job()
            assert (report.trouble, report.concluded) == (PublisherTrouble.STORE, ())
        for act in (
            shop.publisher.hand_over,
            lambda number: shop.publisher.confirm(number, 0),
            shop.publisher.not_yet,
            shop.publisher.give_up,
            shop.publisher.it_left,
            shop.publisher.it_did_not,
        ):
            with pytest.raises(StoreError):
                act(by_hand.id)
        assert shop.tweet(tweet).state is State.PLANNED
        opened, report = shop.start()
        assert (opened.trouble, report.trouble) == (None, None)
        shop.publisher.tick()
        assert [message.text for message in network.accepted] == ["un"]
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert shop.tweet(by_hand).state is State.TO_PUBLISH

    def test_what_a_failed_try_restored_is_told_and_doubted_by_the_next(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("un")
        shop.opening.close()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        shop.folder.ledger.unlink()
        shop.folder.ledger.mkdir()
        shop.folder.plan.write_bytes(b"rotten")
        shop = again(shop, network)
        assert shop.opening.open().trouble is FileTrouble.OTHER
        shop.folder.ledger.rmdir()
        opened, _ = shop.start()
        assert opened.trouble is FileTrouble.RESTORED
        assert opened.moved_aside is not None
        assert opened.moved_aside.read_bytes() == b"rotten"
        assert shop.tweet(tweet).state is State.TO_CHECK
        shop.publisher.tick()
        assert len(network.accepted) == 1

    def test_a_draft_that_left_since_is_published(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        draft = shop.draft("un")
        older = shop.folder.plan.read_bytes()
        shop.publisher.publish_now(draft.id, ("un",), "Europe/Paris")
        shop.folder.plan.write_bytes(older)
        shop.opening.open()
        now = shop.tweet(draft)
        assert (now.state, [part.text for part in now.parts]) == (State.PUBLISHED, ["un"])

    def test_what_was_on_its_way_is_checked(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("un")
        older = shop.folder.plan.read_bytes()
        clock.pass_by(minutes=15)
        network.loses_answers(NoAnswer())
        shop.publisher.tick()
        network.weather = network.accept
        shop.folder.plan.write_bytes(older)
        shop = again(shop, network)
        shop.start()
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_CHECK, Reason.ROLLED_BACK)
        shop.publisher.tick()
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert len(network.accepted) == 1

    def test_a_second_message_on_its_way_is_checked_though_the_older_plan_knew_the_first(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        """Found by the simulation: the older plan had the first message open, the ledger both."""
        tweet = shop.plan("a", "b")
        clock.pass_by(minutes=15)
        network.loses_answers(NoAnswer())
        shop.publisher.tick()
        older = shop.folder.plan.read_bytes()
        clock.pass_by(seconds=5)
        shop.publisher.tick()
        assert [message.text for message in network.accepted] == ["a", "b"]
        network.weather = network.accept
        shop.folder.plan.write_bytes(older)
        shop = again(shop, network)
        shop.start()
        assert shop.tweet(tweet).state is State.TO_CHECK
        shop.publisher.tick()
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert len(network.accepted) == 2

    def test_of_a_thread_that_left_in_part_only_the_rest_leaves(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        shop.plan("a", "b", "c")
        older = shop.folder.plan.read_bytes()
        clock.pass_by(minutes=15)

        def only_the_first(outgoing: Outgoing) -> Sent:
            if outgoing.text != "a":
                raise Unreachable
            return network.accept(outgoing)

        network.weather = only_the_first
        shop.publisher.tick()
        network.weather = network.accept
        shop.folder.plan.write_bytes(older)
        shop = again(shop, network)
        shop.start()
        shop.publisher.tick()
        assert [message.text for message in network.accepted] == ["a", "b", "c"]
        assert network.accepted[1].in_reply_to == "1001"

    def test_a_restored_plan_without_its_ledger_doubts_what_was_due(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet, later = shop.plan("un"), shop.plan("deux", minutes=120)
        shop.opening.close()
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        shop.folder.ledger.unlink()
        shop.folder.plan.write_bytes(b"rotten")
        shop = again(shop, network)
        opened, _ = shop.start()
        assert opened.trouble is FileTrouble.RESTORED
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.TO_CHECK, Reason.ROLLED_BACK)
        assert shop.tweet(later).state is State.PLANNED
        shop.publisher.tick()
        assert len(network.accepted) == 1

    def test_what_the_person_said_did_not_leave_is_not_doubted_again(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = shop.plan("un")
        clock.pass_by(minutes=15)
        network.raises(NoAnswer())
        shop.publisher.tick()
        shop.publisher.it_did_not(tweet.id)
        shop.planner.move(tweet.id, shop.in_minutes(60))
        again(shop).start()
        assert shop.tweet(tweet).state is State.PLANNED

    def test_a_copied_plan_says_so(self, shop: Workshop) -> None:
        other = Workshop(shop.folder.root, shop.clock, lease="another computer")
        assert other.opening.open().trouble is FileTrouble.COPIED
        other.publisher.publish_from_here()
        assert other.opening.open().trouble is None
        assert shop.opening.open().trouble is FileTrouble.COPIED


def test_a_plan_held_by_another_program_is_not_taken_for_damaged(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.database._BUSY_S", 0.01)
    with closing(sqlite3.connect(shop.folder.plan)) as other:
        other.execute("BEGIN EXCLUSIVE")
        opened = again(shop).opening.open()
    assert opened.trouble is FileTrouble.BUSY
    assert [path.name for path in shop.folder.root.iterdir()] == [shop.folder.plan.name]


def test_a_folder_that_is_none_is_no_folder_that_may_not_be_written(
    tmp_path: Path, clock: HeldClock
) -> None:
    (tmp_path / "ramage").write_bytes(b"")
    shop = Workshop(tmp_path / "ramage", clock)
    assert shop.opening.open().trouble is FileTrouble.OTHER
    assert not shop.opening.is_settled


def test_choices_are_written_back(shop: Workshop) -> None:
    shop.choices.save(replace(shop.chosen(), grace_minutes=15))
    assert again(shop).opening.open().settings.grace == timedelta(minutes=15)
