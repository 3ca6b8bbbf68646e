"""People, hashtags, comparisons and hours, counted out of messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.heat import Hour
from desktop.core.veille.message import Message, Mood
from desktop.core.veille.subject import Role, Subject
from desktop.core.veille.telling import (
    filled_hours,
    peak,
    people,
    shunned,
    side_by_side,
    together,
)
from tests.core.veille.said import NOW, each, said

BREAD = Subject("Pain", Role.TRADE, words=("pain au levain",), hashtags=("Levain", "boulange"))


def wrote(count: int, by: str, first: int, text: str = "Du pain") -> list[Message]:
    return [said(first + number, f"{text} n° {'a' * number}", by) for number in range(count)]


def test_people_are_told_with_the_figures_that_say_why() -> None:
    messages = [
        *wrote(6, "levain_bzh", 1, "Notre #levain"),
        said(20, "Merci @levain_bzh pour le #levain", "ana"),
        said(21, "@Levain_BZH et @levain_bzh", "ben"),
        said(22, "Tout à fait", "cleo", answers="r3"),
        said(23, "Je me cite : @levain_bzh", "levain_bzh"),
    ]
    (one,) = people(messages, BREAD)
    assert (one.author.handle, one.kind) == ("levain_bzh", SourceKind.MASTODON)
    assert (one.posts, one.cited, one.about) == (7, 3, "#Levain")


@pytest.mark.parametrize(
    ("posts", "cited", "is_told"),
    [(1, 0, False), (1, 1, False), (1, 2, True), (2, 0, True), (0, 5, False)],
)
def test_who_wrote_or_was_named_too_little_is_not_told(
    posts: int, cited: int, is_told: bool
) -> None:
    naming = [said(100 + number, "voir @ana") for number in range(cited)]
    told = [one.author.handle for one in people([*wrote(posts, "ana", 1), *naming], BREAD)]
    assert told == (["ana"] if is_told else [])


def test_who_repeats_the_same_does_not_come_first() -> None:
    messages = [*each(["Du pain https://a.fr/1"] * 40, 1, "spam"), *wrote(4, "ana", 100)]
    assert [one.author.handle for one in people(messages, BREAD)] == ["ana", "spam"]


def test_being_named_by_others_counts_for_more_than_writing_much() -> None:
    naming = [said(200 + number, "voir @ana") for number in range(4)]
    messages = [*wrote(8, "ben", 1), *wrote(2, "ana", 100), *naming]
    assert [one.author.handle for one in people(messages, BREAD)] == ["ana", "ben"]


def test_how_they_sound_plays_no_part() -> None:
    cross = [
        said(number, f"Du pain {'b' * number}", "ana", mood=Mood.NEGATIVE) for number in range(3)
    ]
    glad = [
        said(number, f"Du pain {'b' * number}", "ana", mood=Mood.POSITIVE) for number in range(3)
    ]
    assert people(cross, BREAD) == people(glad, BREAD)


def test_those_left_out_the_subjects_own_people_and_newspapers_are_not_told() -> None:
    subject = Subject("Pain", people=("epi",))
    paper = [said(300 + n, f"Pain {n}", "ouest-france", kind=SourceKind.FEED) for n in range(5)]
    messages = [
        *wrote(3, "Lune", 1),
        *wrote(3, "epi", 50),
        *wrote(3, "muet@piaille.fr", 90),
        *paper,
    ]
    assert people(messages, subject, without=("@lune", "muet")) == ()


def test_a_name_at_two_servers_means_the_one_at_the_writers_own() -> None:
    messages = [
        *wrote(2, "ana@piaille.fr", 1),
        *wrote(2, "ana@mastodon.social", 50),
        said(90, "voir @ana", "ben@piaille.fr"),
        said(91, "voir @ana@mastodon.social", "dora@piaille.fr"),
        said(92, "voir @ana", "cleo@framapiaf.org"),
    ]
    cited = {one.author.handle: one.cited for one in people(messages, BREAD)}
    assert cited == {"ana@piaille.fr": 1, "ana@mastodon.social": 1}


def test_without_a_hashtag_the_word_they_used_is_told_else_the_name() -> None:
    assert (
        people(each(["Mon pain au levain", "Pains au levain"], by="ana"), BREAD)[0].about
        == "pain au levain"
    )
    assert people(each(["Copains", "Rien"], by="ana"), BREAD)[0].about == "Pain"


def test_hashtags_stand_beside_the_subjects_own_where_three_people_put_them() -> None:
    texts = ["#levain #FêteDuPain", "#Levain #fetedupain #fetedupain", "#boulange #FêteDuPain"]
    alone = each(["#levain #MaBoutique"] * 5, 100, "ana")
    (one,) = together([*each(texts), *alone], BREAD)
    assert (one.hashtag, one.messages, one.authors) == ("FêteDuPain", 3, 3)


def test_shunned_are_hashtags_met_in_complaints_alone() -> None:
    messages = [
        said(1, "#BoycottLune #Alençon", mood=Mood.NEGATIVE),
        said(2, "#alencon", mood=None),
        said(3, "#merci", mood=Mood.POSITIVE),
    ]
    assert shunned(messages) == ("boycottlune",)


def test_the_shop_stands_beside_its_rivals() -> None:
    shop, rival = Subject("Lune", Role.SHOP, id=1), Subject("Épi", Role.RIVAL, id=2)
    bad = said(1, "Fermé", mood=Mood.NEGATIVE)
    good = said(2, "Bon", mood=Mood.POSITIVE)
    sides = side_by_side(
        [(rival, [good], [bad, bad]), (BREAD, [good], []), (shop, [bad, good], [])]
    )
    assert [(one.name, one.total, one.before, one.negative, one.positive) for one in sides] == [
        ("Lune", 2, 0, 1, 1),
        ("Épi", 1, 2, 0, 1),
    ]
    assert side_by_side([(shop, [bad], [])]) == ()


def test_no_hour_of_the_last_days_is_left_out() -> None:
    heard = Hour(datetime(2026, 11, 24, 8, tzinfo=UTC), 3, 1)
    hours = filled_hours([heard], NOW + timedelta(minutes=20))
    assert len(hours) == 168
    assert hours[-1].start == NOW
    assert hours[0].start == NOW - timedelta(hours=167)
    assert [one for one in hours if one.total] == [heard]


def test_the_peak_is_told_by_the_clocks_of_the_place() -> None:
    hours = filled_hours([Hour(NOW - timedelta(hours=2), 3, 1), Hour(NOW, 3, 0)], NOW)
    loudest = peak(hours, "Europe/Paris")
    assert loudest is not None and loudest.isoformat() == "2026-11-24T11:00:00+01:00"
    assert peak(filled_hours([], NOW), "Europe/Paris") is None
