"""Words that rise, against the week before."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest

from desktop.core.veille.message import Author, Message
from desktop.core.veille.rising import rising
from tests.core.veille.said import each, said


def risen(recent: list[str], before: list[str], own: tuple[str, ...] = ()) -> list[str]:
    return [one.word for one in rising(each(recent, 1000), each(before), own)]


def test_a_word_three_times_as_frequent_rises_with_its_figures_and_examples() -> None:
    before = each(["Un peu d’attente"] * 2)
    recent = each(["Encore une heure d’attente"] * 7, 1000)
    (one,) = rising(recent, before)
    assert (one.word, one.now, one.before) == ("attente", 7, 2)
    assert one.examples == (1006, 1005, 1004, 1003, 1002)


@pytest.mark.parametrize(("now", "before", "rises"), [(5, 2, False), (6, 2, True), (9, 3, True)])
def test_three_times_the_week_before_is_the_bar(now: int, before: int, rises: bool) -> None:
    assert bool(risen(["sarrasin"] * now, ["sarrasin"] * before)) is rises


@pytest.mark.parametrize(
    ("messages", "people", "rises"), [(3, 3, False), (4, 2, False), (4, 3, True)]
)
def test_out_of_nothing_four_messages_by_three_people_rise(
    messages: int, people: int, rises: bool
) -> None:
    recent = [said(number, "sarrasin", f"p{number % people}") for number in range(messages)]
    assert bool(rising(recent, [])) is rises


def test_who_repeats_it_has_said_it_once() -> None:
    by_three = each(["sarrasin"] * 3, 1000)
    (one,) = rising([*by_three, *each(["sarrasin"] * 20, 2000, "the miller")], [])
    assert one.now == 4
    usual = each(["sarrasin"] * 20, 1, "the miller")
    assert [one.before for one in rising([*by_three, *each(["sarrasin"], 2000)], usual)] == [1]


def test_plurals_accents_and_capitals_are_one_word_in_its_usual_writing() -> None:
    assert risen(["Brioche", "brioches", "brioche", "BRIOCHE"], []) == ["brioche"]
    assert risen(["Noël", "noel", "Noël", "NOËL"], []) == ["noël"]
    assert risen(["Alençon"] * 4, []) == ["Alençon"]


def test_tea_is_no_article() -> None:
    assert risen(["un bon thé"] * 4, []) == ["thé"]
    assert risen(["the best of the town"] * 4, []) == ["town"]


def test_hashtags_keep_their_sign_and_the_word_beside_is_not_told_twice() -> None:
    recent = ["#MarchéDeNoël demain", "#marchedenoel", "#MarchéDeNoël", "Vive #MarchéDeNoël"]
    assert risen(recent, []) == ["#MarchéDeNoël"]
    assert risen(["#grève", "grève #grève", "grève #grève", "#grève grève"], []) == ["#grève"]


@pytest.mark.parametrize(
    "text",
    [
        "Alors voilà, c’est comme ça, avec vous et pour nous tous",
        "this is what they would have had there, really",
        "https://ouest-france.fr/actualite/boulangerie @levain @levain@piaille.fr 2026 12h30",
    ],
)
def test_what_says_nothing_does_not_rise(text: str) -> None:
    assert risen([text] * 6, []) == []


def test_the_subjects_own_words_are_left_out_as_words_and_as_hashtags() -> None:
    own = ("Boulangerie Lune", "#levain", "@epi_dor", "croissants")
    recent = [
        "#BoulangerieLune la boulangerie Lune au levain #Levains, un croissant, une grève"
    ] * 4
    assert risen(recent, [], own) == ["grève"]


def test_at_most_eight_the_steepest_first() -> None:
    words = ["seigle", "avoine", "sarrasin", "orge", "millet", "sorgho", "teff", "blé", "amidon"]
    recent = [word for place, word in enumerate(words) for _ in range(4 + place)]
    assert risen(recent, []) == words[:0:-1]


def test_the_title_counts_too_but_once() -> None:
    recent = [said(number, "Voir l’article", title="Grève des meuniers") for number in range(4)]
    assert {one.word for one in rising(recent, [])} >= {"Grève", "meuniers"}


def test_ten_thousand_messages_are_read_within_a_moment() -> None:
    dice = random.Random(1)
    words = [f"{a}{b}{c}" for a in ("ta", "re", "mi") for b in ("lo", "pi", "ne") for c in "rgmkt"]

    def messages(first: int) -> list[Message]:
        texts = [" ".join(dice.choices(words, k=25)) + " #levain" for _ in range(5_000)]
        return each(texts, first)

    recent, before = messages(10_000), messages(1)
    begun = time.perf_counter()
    rising(recent, before)
    # 0.2 to 0.3 s alone.
    assert time.perf_counter() - begun < 2.0


def test_any_text_can_be_read() -> None:
    odd = [
        "",
        "#",
        "@",
        "＃full",
        "# #  #é_",
        "\x00\ud800",
        "İstanbul ŒUVRE ß ﬁn",
        "e\u0301te\u0301",
        "👩‍🍳",
    ]
    nobody = [replace(one, author=Author()) for one in each(odd)]
    rising([*each(odd * 5), *nobody], each(odd), tuple(odd))
