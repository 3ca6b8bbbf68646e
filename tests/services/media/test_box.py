"""The box of pictures: shown, cropped, laid out, checked before a tweet leaves, and swept."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop.core.account import Way
from desktop.core.extras import Attachment, Extras
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal
from desktop.core.tweet import Reason, State, Tweet
from desktop.services.media.done import CropBox
from desktop.services.media.marks import is_clean
from desktop.services.media.refusal import MediaRefused
from desktop.services.media.taking import Offer
from desktop.store.media import STAYS
from tests.services.media import makers
from tests.workshop import HeldClock, ScriptedNetwork, Workshop


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def network(clock: HeldClock) -> ScriptedNetwork:
    return ScriptedNetwork(clock)


@pytest.fixture
def shop(tmp_path: Path, clock: HeldClock, network: ScriptedNetwork) -> Workshop:
    made = Workshop(tmp_path / "ramage", clock, network)
    made.start()
    return made


def attached(
    shop: Workshop, width: int = 300, height: int = 200, name: str = "four.jpg"
) -> Attachment:
    path = shop.folder.root / name
    path.write_bytes(makers.photo(width, height))
    made = shop.media.take(path, Offer()).attachment
    # The person's own file is theirs: they move it, and nothing is missed.
    path.unlink()
    return made


def with_picture(shop: Workshop, *, way: Way = Way.PRACTICE, minutes: int = 15) -> Tweet:
    extras = Extras(media=(replace(attached(shop), alt="Un four"),))
    draft = shop.drafts.save(0, shop.account(way).id, "Chaud devant", extras)
    return shop.planner.plan(draft.id, ("Chaud devant",), shop.in_minutes(minutes))


def copy(shop: Workshop, tweet: Tweet) -> Path:
    return shop.folder.media / tweet.planned_extras.media[0].sha256


def test_no_decoder_is_loaded_before_the_first_picture() -> None:
    program = (
        "import sys, desktop.services.media.box, desktop.background.attaching;"
        "print([name for name in ('PIL', 'pi_heif') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


class TestBeforeItLeaves:
    def test_a_tweet_leaves_with_its_picture(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork
    ) -> None:
        tweet = with_picture(shop)
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        assert shop.tweet(tweet).state is State.PUBLISHED
        assert network.accepted[0].extras == tweet.planned_extras

    @pytest.mark.parametrize("accident", ["gone", "altered", "cut"])
    @pytest.mark.parametrize("way", list(Way))
    def test_without_its_picture_it_does_not_leave_and_says_why(
        self, shop: Workshop, clock: HeldClock, network: ScriptedNetwork, accident: str, way: Way
    ) -> None:
        tweet = with_picture(shop, way=way)
        path = copy(shop, tweet)
        match accident:
            case "gone":
                path.unlink()
            case "altered":
                data = bytearray(path.read_bytes())
                data[len(data) // 2] ^= 1
                path.write_bytes(data)
            case _:
                path.write_bytes(path.read_bytes()[:-1])
        clock.pass_by(minutes=15)
        report = shop.publisher.tick()
        now = shop.tweet(tweet)
        assert (now.state, now.reason) == (State.FAILED, Reason.MEDIA_GONE)
        assert now in report.concluded
        assert network.accepted == []

    def test_published_at_once_it_is_looked_at_too_and_leaves_once_it_is_whole_again(
        self, shop: Workshop, network: ScriptedNetwork
    ) -> None:
        extras = Extras(media=(attached(shop),))
        draft = shop.drafts.save(0, shop.account().id, "Chaud devant", extras)
        path = shop.folder.media / extras.media[0].sha256
        content = path.read_bytes()
        path.unlink()
        shop.publisher.publish_now(draft.id, ("Chaud devant",), "Europe/Paris")
        assert shop.tweet(draft).reason is Reason.MEDIA_GONE
        path.write_bytes(content)
        shop.publisher.publish_now(draft.id, ("Chaud devant",), "Europe/Paris")
        assert shop.tweet(draft).state is State.PUBLISHED
        assert len(network.accepted) == 1


class TestShowing:
    def test_a_thumbnail_is_small_and_a_video_or_a_lost_picture_has_none(
        self, shop: Workshop
    ) -> None:
        one = attached(shop, 1200, 800)
        small = Image.open(BytesIO(shop.media.thumbnail(one, 150)))
        assert small.size == (150, 100)
        (shop.folder.media / one.sha256).write_bytes(b"not a picture")
        assert shop.media.thumbnail(one, 150) == b""
        (shop.folder.media / one.sha256).unlink()
        assert shop.media.thumbnail(one, 150) == b""

    def test_a_part_is_cut_out_and_keeps_its_name_and_description(self, shop: Workshop) -> None:
        one = replace(attached(shop), alt="Un four")
        made = shop.media.crop(one, CropBox(0, 0, 90, 60)).attachment
        assert (made.width, made.height, made.alt, made.name) == (90, 60, "Un four", "four.jpg")
        data = (shop.folder.media / made.sha256).read_bytes()
        assert is_clean(Format(made.media_type), data)
        red = Image.open(BytesIO(data)).convert("RGB").getpixel((80, 50))
        assert isinstance(red, tuple)
        assert red[0] > 200 > red[1]
        assert not shop.media.lacks(Extras(media=(one, made)))

    def test_a_part_that_hangs_over_the_edge_ends_at_it_and_one_of_nothing_is_refused(
        self, shop: Workshop
    ) -> None:
        one = attached(shop)
        made = shop.media.crop(one, CropBox(-50, 150, 1000, 1000)).attachment
        assert (made.width, made.height) == (300, 50)
        with pytest.raises(MediaRefused) as why:
            shop.media.crop(one, CropBox(299, 0, 50, 50))
        assert why.value.reason is MediaRefusal.TOO_SMALL

    def test_copies_are_laid_out_in_order_under_plain_names_and_the_last_ones_go(
        self, shop: Workshop
    ) -> None:
        first = attached(shop, name="Été à la ferme!.jpg")
        second = replace(attached(shop, 100, 80), name="../../etc/passwd")
        laid = shop.media.lay_out((first, second))
        assert [file.name for file in laid.files] == ["1-Été-à-la-ferme.jpg", "2-passwd.jpg"]
        assert laid.files[0].read_bytes() == (shop.folder.media / first.sha256).read_bytes()
        again = shop.media.lay_out((second,))
        assert [file.name for file in again.folder.iterdir()] == ["1-passwd.jpg"]


class TestSweeping:
    def age(self, shop: Workshop, one: Attachment) -> Path:
        path = shop.folder.media / one.sha256
        long_ago = (shop.clock.now - STAYS - timedelta(days=1)).timestamp()
        os.utime(path, (long_ago, long_ago))
        return path

    def test_what_nothing_wants_goes_after_two_weeks_and_not_before(self, shop: Workshop) -> None:
        old, fresh = attached(shop), attached(shop, 100, 80)
        path = self.age(shop, old)
        assert shop.media.sweep() == 1
        assert not path.exists()
        assert (shop.folder.media / fresh.sha256).exists()

    def test_what_a_tweet_wants_stays_planned_removed_or_edited_since(self, shop: Workshop) -> None:
        planned, removed = with_picture(shop), with_picture(shop, minutes=20)
        assert planned.planned_extras == removed.planned_extras
        shop.planner.remove(removed.id)
        # The composer holds no picture any more; what would be published does.
        shop.drafts.save(planned.id, planned.account_id, "Chaud devant", Extras())
        path = self.age(shop, planned.planned_extras.media[0])
        assert shop.media.sweep() == 0
        shop.planner.unplan(planned.id)
        self.age(shop, planned.planned_extras.media[0])
        assert shop.media.sweep() == 0, "the removed one can still be put back"
        assert path.exists()

    def test_what_the_practice_timeline_shows_stays(self, tmp_path: Path, clock: HeldClock) -> None:
        shop = Workshop(tmp_path / "practice", clock)
        shop.start()
        tweet = with_picture(shop)
        clock.pass_by(minutes=15)
        shop.publisher.tick()
        (post,) = shop.practice.posts()
        assert post.extras == tweet.planned_extras
        shop.planner.remove(tweet.id)
        Workshop(tmp_path / "practice", clock).start()
        self.age(shop, tweet.planned_extras.media[0])
        assert shop.media.sweep() == 0

    def test_what_a_crash_left_half_written_goes_and_what_is_not_ours_stays(
        self, shop: Workshop
    ) -> None:
        attached(shop)
        torn, foreign = shop.folder.media / "ab.part", shop.folder.media / "notes.txt"
        long_ago = (shop.clock.now - STAYS * 2).timestamp()
        for path in (torn, foreign):
            path.write_bytes(b"x")
            os.utime(path, (long_ago, long_ago))
        shop.media.sweep()
        assert (torn.exists(), foreign.exists()) == (False, True)

    def test_a_plan_that_cannot_be_read_sweeps_nothing(self, shop: Workshop) -> None:
        path = self.age(shop, attached(shop))
        shop.folder.plan.write_bytes(b"damaged")
        assert shop.media.sweep() == 0
        assert path.exists()
