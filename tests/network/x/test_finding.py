"""Finding a message again in the account's own timeline, whatever X made of its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from unicodedata import normalize

import pytest

from desktop.core.extras import Extras, MediaKind, Poll
from desktop.network.x.matching import canonical, find_in, is_same
from desktop.network.x.reading import Post, ShortLink
from tests.network.x.conftest import Bench
from tests.stand_in.weather import Fate

MINUTE = timedelta(minutes=1)

TEXTS = (
    "Du pain chaud à midi",
    "Pains & brioches < 5 € > 3 €",
    "Écrit tel quel : &amp; &lt;b&gt;",
    normalize("NFD", "Crème brûlée à emporter"),
    "  Deux  espaces\n\net des lignes  ",
    "La carte : https://fournil.example.com/carte?a=1&b=2",
    "Nous sommes sur fournil.fr tous les jours",
    "(fournil.fr), WWW.Fournil.FR/Carte et https://fournil.fr/",
    "Le même lien : fournil.fr puis fournil.fr",
    "Un lien accentué : https://fournil.fr/crème-brûlée",
    "Ouvert lundi https://x.com/cliente/status/1455000000000000001",
    "#fournil @cliente $PAIN 🥖👩🏽‍🍳",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_message_is_found_by_its_words_whatever_x_made_of_them(bench: Bench, text: str) -> None:
    network = bench.network()
    since = bench.clock()
    sent = network.publish(bench.message(text))
    look = network.find(bench.message(text), since, 5)
    assert look.sent is not None
    assert (look.sent.remote_id, look.sent.address) == (sent.remote_id, sent.address)
    assert abs(look.sent.at - bench.clock()) < MINUTE
    assert look.read == 1


@pytest.mark.parametrize("text", TEXTS)
def test_with_pictures_too(bench: Bench, text: str) -> None:
    network = bench.network()
    extras = Extras(media=(bench.picture(b"\xff\xd8\xff1"), bench.picture(b"\xff\xd8\xff2")))
    sent = network.publish(bench.message(text, extras=extras))
    look = network.find(bench.message(text, extras=extras), bench.clock() - MINUTE, 5)
    assert look.sent is not None
    assert look.sent.remote_id == sent.remote_id


def test_one_picture_fewer_is_another_message(bench: Bench) -> None:
    network = bench.network()
    one, two = bench.picture(b"\xff\xd8\xff1"), bench.picture(b"\xff\xd8\xff2")
    network.publish(bench.message(extras=Extras(media=(one, two))))
    for other in (Extras(media=(one,)), Extras()):
        assert network.find(bench.message(extras=other), bench.clock() - MINUTE, 5).sent is None


def test_a_video_and_a_poll_are_found(bench: Bench) -> None:
    network = bench.network()
    video = Extras(media=(bench.picture(b"film", kind=MediaKind.VIDEO),))
    poll = Extras(poll=Poll(("Oui", "Non")))
    for text, extras in (("Le film", video), ("Lequel ?", poll)):
        sent = network.publish(bench.message(text, extras=extras))
        look = network.find(bench.message(text, extras=extras), bench.clock() - MINUTE, 5)
        assert look.sent is not None
        assert look.sent.remote_id == sent.remote_id


def test_a_long_text_is_found_whole(bench: Bench) -> None:
    bench.user = bench.x.state.users[bench.user.id] = replace(bench.user, long_posts=True)
    text = "Notre histoire & nos pains : https://fournil.fr/histoire " * 20
    network = bench.network()
    extras = Extras(media=(bench.picture(),))
    sent = network.publish(bench.message(text, extras=extras))
    look = network.find(bench.message(text, extras=extras), bench.clock() - MINUTE, 5)
    assert look.sent is not None
    assert look.sent.remote_id == sent.remote_id
    other = bench.message(text + "et la fin", extras=extras)
    assert network.find(other, bench.clock() - MINUTE, 5).sent is None


def test_the_same_words_under_another_tweet_are_another_message(bench: Bench) -> None:
    network = bench.network()
    first = network.publish(bench.message("Un"))
    second = network.publish(bench.message("Merci", in_reply_to=first.remote_id))
    since = bench.clock() - MINUTE
    found = network.find(bench.message("Merci", in_reply_to=first.remote_id), since, 5).sent
    assert found is not None
    assert found.remote_id == second.remote_id
    assert network.find(bench.message("Merci"), since, 5).sent is None
    assert network.find(bench.message("Merci", in_reply_to="123"), since, 5).sent is None


def test_what_left_before_is_not_it(bench: Bench) -> None:
    network = bench.network()
    network.publish(bench.message())
    bench.ahead += timedelta(hours=1)
    look = network.find(bench.message(), bench.clock() - MINUTE, 5)
    assert (look.sent, look.read) == (None, 0)


def test_a_message_of_the_same_second_is_seen(bench: Bench) -> None:
    network = bench.network()
    since = bench.clock().replace(microsecond=999_999)
    bench.clock = lambda: since.replace(microsecond=100)  # type: ignore[method-assign]
    bench.x.state.clock = bench.clock
    network.publish(bench.message())
    assert network.find(bench.message(), since, 5).sent is not None


def test_a_post_that_x_shows_late_is_found_once_it_shows(bench: Bench) -> None:
    bench.x.state.lag = timedelta(seconds=60)
    network = bench.network()
    since = bench.clock()
    network.publish(bench.message())
    assert network.find(bench.message(), since, 5).sent is None
    bench.ahead += timedelta(seconds=61)
    assert network.find(bench.message(), since, 5).sent is not None


def test_a_message_whose_answer_was_lost_is_found(bench: Bench) -> None:
    bench.x.sky.will(Fate.CUT, accepts=True)
    network = bench.network()
    since = bench.clock()
    with pytest.raises(Exception, match="POST /2/tweets"):
        network.publish(bench.message())
    look = network.find(bench.message(), since, 5)
    assert look.sent is not None
    assert look.sent.remote_id in bench.x.state.posts
    assert len(bench.x.creates) == 1


@pytest.mark.parametrize(("most", "asked"), [(1, "5"), (5, "5"), (20, "20"), (1000, "100")])
def test_a_look_reads_no_more_than_x_can_be_asked_for(bench: Bench, most: int, asked: str) -> None:
    for number in range(25):
        bench.x.state.post(bench.user, f"Numéro {number}")
    look = bench.network().find(bench.message(), bench.clock() - MINUTE, most)
    (line,) = bench.x.asked(f"GET /2/users/{bench.user.id}/tweets")
    assert line.request.query["max_results"] == [asked]
    assert "expansions" not in line.request.query
    assert look.read == min(int(asked), 25)


def test_what_others_say_is_not_it(bench: Bench) -> None:
    guest = bench.x.state.user("cliente")
    bench.x.state.post(guest, "Du pain chaud à midi")
    assert bench.network().find(bench.message(), bench.clock() - MINUTE, 5).sent is None


def test_the_first_of_several_is_it(bench: Bench) -> None:
    bench.x.state.duplicate_guard = False
    network = bench.network()
    first = network.publish(bench.message())
    network.publish(bench.message())
    found = network.find(bench.message(), bench.clock() - MINUTE, 5).sent
    assert found is not None
    assert found.remote_id == first.remote_id


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("fell.Today", "http://fell.Today"),
        ("fell.Today", "https://FELL.today/"),
        ("https://twitter.com/a/status/1", "https://x.com/a/status/1"),
        ("https://www.fournil.fr/", "fournil.fr"),
        ("https://fournil.fr/cr%C3%A8me", "https://fournil.fr/crème"),
        ("https://café.fr/x", "https://xn--caf-dma.fr/x"),
    ],
)
def test_two_spellings_of_one_address_are_one(typed: str, shown: str) -> None:
    assert canonical(f"Voir {typed} ici") == canonical(f"Voir {shown} ici")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("https://fournil.fr/a", "https://fournil.fr/b"),
        ("https://fournil.fr/?a=1", "https://fournil.fr/?a=2"),
        ("Du pain", "du pain"),
        ("Du pain", "Du pain !"),
        ("lundi", "mardi"),
    ],
)
def test_what_differs_stays_different(typed: str, shown: str) -> None:
    assert canonical(typed) != canonical(shown)


def test_the_name_that_x_puts_before_an_answer_does_not_matter(bench: Bench) -> None:
    message = bench.message("Oui, à 7 h", in_reply_to="12")
    at = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
    assert is_same(Post("13", "@cliente @autre Oui, à 7 h", at, in_reply_to="12"), message)
    assert not is_same(Post("13", "@cliente Non", at, in_reply_to="12"), message)


def test_a_link_to_a_picture_is_none_of_the_words_even_where_x_does_not_say_so(
    bench: Bench,
) -> None:
    link = ShortLink("https://t.co/abc", "https://twitter.com/fournil/status/12/photo/1")
    assert is_same(Post("12", "Du pain https://t.co/abc", links=(link,)), bench.message("Du pain"))


def test_an_older_post_is_not_it_even_where_x_hands_it_over(bench: Bench) -> None:
    at = bench.clock()
    older = Post("12", "Du pain chaud à midi", at - MINUTE)
    newer = Post("13", "Du pain chaud à midi", at)
    assert find_in((newer, older), bench.message(), at) == newer
    assert find_in((older,), bench.message(), at) is None
