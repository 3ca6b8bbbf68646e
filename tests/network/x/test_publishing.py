"""A message goes out by key: what X receives, once, and what comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest

from desktop.core.cost.card import Act
from desktop.core.extras import Extras, MediaKind, Poll
from desktop.core.tweet import Reason
from desktop.network.errors import (
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.network.x.network import X
from tests.network.x.conftest import NEW_TOKEN, TOKEN, Bench
from tests.stand_in import problems
from tests.stand_in.weather import Fate


def test_a_message_goes_out_once_and_comes_back_with_its_address(bench: Bench) -> None:
    sent = bench.network().publish(bench.message("Bonjour à tous"))
    (kept,) = bench.x.state.posts.values()
    assert (kept.typed, kept.author) == ("Bonjour à tous", bench.user)
    assert sent.remote_id == kept.id
    assert sent.address == f"https://x.com/fournil/status/{kept.id}"
    (create,) = bench.x.creates
    assert json.loads(create.request.body) == {"text": "Bonjour à tous"}


def test_each_request_has_a_connection_of_its_own(bench: Bench) -> None:
    network = bench.network()
    network.publish(bench.message(extras=Extras(media=(bench.picture(),))))
    network.find(bench.message(), bench.clock(), 5)
    assert bench.x.connections == len(bench.x.log) == 5
    assert all(one.request.headers["connection"] == "close" for one in bench.x.log)


def test_it_left_when_x_says_so(bench: Bench) -> None:
    x_clock = bench.clock() + timedelta(minutes=7)
    bench.x.state.clock = lambda: x_clock
    sent = bench.network().publish(bench.message())
    assert sent.at == x_clock.replace(microsecond=0)


def test_a_date_that_makes_no_sense_is_not_believed(bench: Bench) -> None:
    x_clock = bench.clock() + timedelta(days=400)
    bench.x.state.clock = lambda: x_clock
    sent = bench.network().publish(bench.message())
    assert abs(sent.at - bench.clock()) < timedelta(minutes=1)


def test_a_poll_goes_with_its_choices_and_its_time(bench: Bench) -> None:
    poll = Poll(("Brioche", "Croissant"), minutes=60)
    bench.network().publish(bench.message("Lequel ?", extras=Extras(poll=poll)))
    assert json.loads(bench.x.creates[0].request.body) == {
        "text": "Lequel ?",
        "poll": {"options": ["Brioche", "Croissant"], "duration_minutes": 60},
    }


def test_an_answer_names_what_it_answers(bench: Bench) -> None:
    guest = bench.x.state.user("cliente")
    asked = bench.x.state.post(guest, "@fournil vous ouvrez lundi ?")
    bench.network().publish(bench.message("Oui, à 7 h", in_reply_to=asked.id))
    (_, answer) = bench.x.state.posts.values()
    assert answer.in_reply_to == asked.id
    assert "reply_settings" not in json.loads(bench.x.creates[0].request.body)


def test_an_answer_to_a_stranger_is_refused_for_what_it_is(bench: Bench) -> None:
    stranger = bench.x.state.user("inconnu")
    said = bench.x.state.post(stranger, "Belle journée")
    with pytest.raises(Refused) as refused:
        bench.network().publish(bench.message("Oui", in_reply_to=said.id))
    assert refused.value.reason is Reason.REPLY_REFUSED


def test_who_is_quoted_by_a_tweet_may_answer_it(bench: Bench) -> None:
    ours = bench.x.state.post(bench.user, "Du pain")
    guest = bench.x.state.user("cliente")
    quoting = bench.x.state.post(guest, "Le meilleur", quoted=ours.id)
    assert bench.network().publish(bench.message("Merci", in_reply_to=quoting.id)).remote_id


@pytest.mark.parametrize("may", [True, False])
def test_a_thread_of_ones_own_goes_on_or_stops_with_its_reason(bench: Bench, may: bool) -> None:
    bench.x.state.self_threads = may
    network = bench.network()
    first = network.publish(bench.message("Un"))
    second = bench.message("Deux", in_reply_to=first.remote_id)
    if may:
        assert network.publish(second).remote_id
    else:
        with pytest.raises(Refused) as refused:
            network.publish(second)
        assert refused.value.reason is Reason.REPLY_REFUSED
    assert len(bench.x.creates) == 2


def test_the_same_words_again_may_have_left_already(bench: Bench) -> None:
    network = bench.network()
    network.publish(bench.message())
    with pytest.raises(NoAnswer) as twice:
        network.publish(bench.message())
    assert twice.value.reason is Reason.DUPLICATE
    assert len(bench.x.state.posts) == 1


def test_pictures_go_in_pieces_with_their_descriptions(bench: Bench) -> None:
    large = bench.picture(b"\xff\xd8\xff" + b"x" * (4 * 1024 * 1024), alt="Du pain doré")
    small = bench.picture()
    bench.network().publish(bench.message(extras=Extras(media=(large, small))))
    (kept,) = bench.x.state.posts.values()
    first, second = (bench.x.state.files[one] for one in kept.media)
    assert (first.content, first.alt) == (bench.copies[large.sha256], "Du pain doré")
    assert sorted(first.pieces) == [0, 1]
    assert (second.content, second.alt) == (bench.copies[small.sha256], "")
    assert bench.post_lines().count("POST /2/media/metadata") == 1


def test_a_picture_alone_needs_no_words(bench: Bench) -> None:
    bench.network().publish(bench.message("", extras=Extras(media=(bench.picture(),))))
    assert "text" not in json.loads(bench.x.creates[0].request.body)


def test_a_description_is_cut_where_x_ends_it(bench: Bench) -> None:
    bench.network().publish(bench.message(extras=Extras(media=(bench.picture(alt="é" * 1200),))))
    (file,) = bench.x.state.files.values()
    assert file.alt == "é" * 1000


def test_a_video_is_waited_for_as_long_as_x_says(bench: Bench) -> None:
    bench.x.state.asks_before_ready = 3
    video = bench.picture(b"film", alt="Un film", kind=MediaKind.VIDEO)
    bench.network().publish(bench.message(extras=Extras(media=(video,))))
    assert bench.slept == [5, 5, 5]
    (file,) = bench.x.state.files.values()
    assert (file.category, file.alt) == ("tweet_video", "")
    assert bench.post_lines().count("GET /2/media/upload") == 3


def test_a_video_that_takes_too_long_is_tried_later_without_being_sent_again(bench: Bench) -> None:
    bench.x.state.asks_before_ready = 200
    video = bench.picture(b"film", kind=MediaKind.VIDEO)
    message = bench.message(extras=Extras(media=(video,)))
    network = bench.network()
    with pytest.raises(Unreachable):
        network.publish(message)
    assert sum(bench.slept) <= 600
    assert not bench.x.creates
    network.publish(message)
    assert bench.post_lines().count("POST /2/media/upload/initialize") == 1
    assert len(bench.x.state.posts) == 1


def test_a_file_that_its_disk_does_not_give_is_refused_before_anything_is_published(
    bench: Bench,
) -> None:
    class Torn(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    network = X(bench.keys, lambda _: Torn(), bench.clock, bench.place(), bench.sleep)
    with pytest.raises(Refused) as refused:
        network.publish(bench.message(extras=Extras(media=(bench.picture(),))))
    assert refused.value.reason is Reason.MEDIA_GONE
    assert not bench.x.creates


def test_after_a_night_asleep_over_a_video_it_does_not_leave_unasked(bench: Bench) -> None:
    bench.x.state.asks_before_ready = 1
    video = bench.picture(b"film", kind=MediaKind.VIDEO)
    message = bench.message(extras=Extras(media=(video,)))

    def night(seconds: float) -> None:
        bench.sleep(seconds)
        bench.ahead += timedelta(hours=9)

    network = X(bench.keys, bench.open_copy, bench.clock, bench.place(), night)
    with pytest.raises(Unreachable):
        network.publish(message)
    assert not bench.x.creates
    network.publish(message)
    assert bench.post_lines().count("POST /2/media/upload/initialize") == 1
    assert len(bench.x.creates) == 1


def test_a_file_that_x_cannot_use_is_refused_before_anything_is_published(bench: Bench) -> None:
    bench.x.state.processing_fails = True
    video = bench.picture(b"film", kind=MediaKind.VIDEO)
    with pytest.raises(Refused) as refused:
        bench.network().publish(bench.message(extras=Extras(media=(video,))))
    assert refused.value.reason is Reason.MEDIA_REFUSED
    assert not bench.x.creates


@pytest.mark.parametrize("change", [{"sha256": "0" * 64}, {"size": 3}])
def test_a_file_that_is_gone_or_another_is_not_published(
    bench: Bench, change: dict[str, int | str]
) -> None:
    picture = replace(bench.picture(), **change)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        bench.network().publish(bench.message(extras=Extras(media=(picture,))))
    assert refused.value.reason is Reason.MEDIA_GONE
    assert not bench.x.creates


def test_another_try_neither_sends_nor_pays_the_picture_again(bench: Bench) -> None:
    message = bench.message(extras=Extras(media=(bench.picture(alt="Du pain"),)))
    network = bench.network()
    bench.x.sky.will(problems.too_many())
    with pytest.raises(Unreachable) as later:
        network.publish(message)
    assert later.value.done == (Act.ALT_TEXT,)
    bench.x.sky.will(problems.NO_CREDIT)
    with pytest.raises(OutOfCredit) as again:
        network.publish(message)
    assert again.value.done == ()
    network.publish(message)
    assert bench.post_lines().count("POST /2/media/upload/initialize") == 1
    assert bench.post_lines().count("POST /2/media/metadata") == 1
    assert len(bench.x.creates) == 3


def test_a_picture_that_lay_at_x_for_a_day_is_sent_anew(bench: Bench) -> None:
    message = bench.message(extras=Extras(media=(bench.picture(),)))
    network = bench.network()
    bench.x.sky.will(problems.too_many())
    with pytest.raises(Unreachable):
        network.publish(message)
    bench.ahead += timedelta(hours=20, minutes=1)
    network.publish(message)
    assert bench.post_lines().count("POST /2/media/upload/initialize") == 2


def test_a_refused_tweet_offers_its_picture_anew(bench: Bench) -> None:
    message = bench.message(extras=Extras(media=(bench.picture(),)))
    network = bench.network()
    bench.x.sky.will(problems.invalid("Your media IDs are invalid."))
    with pytest.raises(Refused):
        network.publish(message)
    network.publish(message)
    assert bench.post_lines().count("POST /2/media/upload/initialize") == 2


@pytest.mark.parametrize(
    "where", ["initialize", "append", "finalize", "metadata"], ids=lambda where: str(where)
)
@pytest.mark.parametrize(
    "then", [Fate.CUT, Fate.CUT_SHORT, problems.broken(), problems.PORTAL, problems.FORWARDED]
)
def test_what_is_lost_before_the_one_request_that_publishes_is_not_sent(
    bench: Bench, where: str, then: Fate
) -> None:
    bench.x.sky.will(then, on=f"POST /2/media/.*{where}$", accepts=True)
    message = bench.message(extras=Extras(media=(bench.picture(alt="Du pain"),)))
    network = bench.network()
    with pytest.raises(Unreachable) as lost:
        network.publish(message)
    assert not bench.x.creates
    # X may have taken the description, and asked money for it.
    assert lost.value.done == ((Act.ALT_TEXT,) if where == "metadata" else ())
    network.publish(message)
    assert len(bench.x.creates) == 1


def test_a_key_that_x_no_longer_knows_is_renewed_once_and_the_request_repeated(
    bench: Bench,
) -> None:
    bench.x.state.tokens = {NEW_TOKEN: bench.user.id}
    bench.keys.renewals = [NEW_TOKEN]
    bench.network().publish(bench.message())
    assert bench.keys.stale == [TOKEN]
    assert [one.status for one in bench.x.creates] == [401, 201]
    assert len(bench.x.state.posts) == 1


def test_a_key_that_is_refused_after_that_is_signed_in_again(bench: Bench) -> None:
    bench.x.state.tokens = {}
    bench.keys.renewals = [NEW_TOKEN, NEW_TOKEN]
    with pytest.raises(SignInAgain):
        bench.network().publish(bench.message())
    assert [one.status for one in bench.x.creates] == [401, 401]


def test_a_key_is_renewed_at_most_once_for_one_message(bench: Bench) -> None:
    bench.x.sky.will(problems.UNAUTHORIZED, on="initialize$")
    bench.x.sky.will(problems.UNAUTHORIZED)
    bench.x.state.tokens[NEW_TOKEN] = bench.user.id
    bench.keys.renewals = [NEW_TOKEN, NEW_TOKEN]
    with pytest.raises(SignInAgain):
        bench.network().publish(bench.message(extras=Extras(media=(bench.picture(),))))
    assert len(bench.keys.stale) == 1
    assert len(bench.x.creates) == 1


def test_an_account_without_a_key_signs_in_first(bench: Bench) -> None:
    with pytest.raises(SignInAgain):
        bench.network().publish(replace(bench.message(), account=replace(bench.account, key=None)))
    assert not bench.x.log
