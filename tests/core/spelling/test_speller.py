"""What the speller finds, leaves alone and proposes, with the real dictionaries."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

import pytest

from desktop.core.language import Tongue
from desktop.core.shop import Shop
from desktop.core.spelling import Dictionary, Proof, Slip, Speller, Suggester, own_words
from desktop.core.text import pieces
from tests.core.spelling.clean_texts import ENGLISH as CLEAN_ENGLISH
from tests.core.spelling.clean_texts import FRENCH as CLEAN_FRENCH
from tests.core.spelling.slips import ENGLISH, FRENCH, cases

SLIPS = [(Tongue.FRENCH, *case) for case in cases(FRENCH)] + [
    (Tongue.ENGLISH, *case) for case in cases(ENGLISH)
]
FOUND, IN_THREE, FALSE_ALARMS = 0.96, 0.95, 0.01
"""What the issue asks of spelling."""


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller.load()


def found(speller: Speller, text: str, tongue: Tongue = Tongue.FRENCH) -> list[str]:
    return [slip.word for piece in pieces(text) for slip in speller.check(piece, tongue)]


def test_slips_are_found_and_the_right_word_is_among_the_first_three(speller: Speller) -> None:
    missed = [word for tongue, text, word, _ in SLIPS if word not in found(speller, text, tongue)]
    far = [
        (word, meant, speller.suggest(word, tongue)[:3])
        for tongue, _, word, meant in SLIPS
        if meant.lower()
        not in {s.lower().replace("’", "'") for s in speller.suggest(word, tongue)[:3]}
    ]
    assert len(missed) <= len(SLIPS) * (1 - FOUND), missed
    assert len(far) <= len(SLIPS) * (1 - IN_THREE), far


def test_clean_texts_of_shops_give_hardly_an_alarm(speller: Speller) -> None:
    alarms = [word for text in CLEAN_FRENCH for word in found(speller, text)]
    alarms += [word for text in CLEAN_ENGLISH for word in found(speller, text, Tongue.ENGLISH)]
    words = sum(len(text.split()) for text in (*CLEAN_FRENCH, *CLEAN_ENGLISH))
    assert len(alarms) <= words * FALSE_ALARMS, alarms


@pytest.mark.parametrize(
    "text",
    [
        "Voir #boulangeire et @boulangeire_lune",
        "https://boulangeire.fr/tartte?x=kroissant",
        "Écrire à boulangeire@fournil.fr",
        "On ouvre à 8h15, ferme à 19h et vend 250g, 20 cl, 3 kg",
        "Une iPhone, un MacBook, un YouTubeur",
        "Miaaam ! Ouiiii ! Hmmm… Brrr.",
        "日本語 и по-русски",
        "PROMO : LES ÉCLAIRS AU CAFÉ",
        "MARCHE DE NOEL, ETE COMME HIVER",
        "La SARL a sa TVA et son RDV",
        "Merci à Yanis, Inès et Solveig Kjær",
        "Les boulanger·es et les client·e·s",
        "L’Épicerie et l’Etoile",
        "Potimarron, cœur, viennoiserie, brunch, click & collect, levain, e-mail, wifi, food-truck",
        "Kouign-amann, panettone, focaccia, chaï latte, granola, burrata et poke bowls",
        "RDV au pop-up store, selfies et stories bienvenus",
        "C’est-à-dire qu’aujourd’hui, y a-t-il quelqu’un ? Peut-être là-bas.",
        "Presqu’île, prud’homme, entrouvert, grand-mère",
        "👩\u200d🍳🥖 🇫🇷",
        "",
    ],
)
def test_what_is_no_slip_is_left_alone(speller: Speller, text: str) -> None:
    assert found(speller, text) == []


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Une soirée « wine and cheese » au comptoir", []),
        ("Save the date : brunch dimanche", []),
        ("On passe en mode happy hour", []),
        ("Le nouveau shop est ouvert", []),
        ("Un cafe et un the", ["cafe", "the"]),
        ("Notre adress est la même", ["adress"]),
        ("On part en vacances. We recieved your order today.", ["recieved"]),
        ("Thank you for all the lovely messages, mes amis", []),
    ],
)
def test_a_word_of_the_other_language_passes_where_it_is_meant(
    speller: Speller, text: str, slips: list[str]
) -> None:
    assert found(speller, text) == slips


def test_a_capital_makes_a_name_inside_a_sentence_but_not_at_its_beginning(
    speller: Speller,
) -> None:
    assert found(speller, "Merci à Boulangeireau pour tout") == []
    assert found(speller, "Bonjuor à tous") == ["Bonjuor"]


def test_known_words_pass_elided_in_the_plural_and_in_capitals(speller: Speller) -> None:
    known = frozenset({"flognotte"})
    text = "la flognotte, les flognottes, d’flognotte, FLOGNOTTE"
    assert [s.word for s in speller.check(text, Tongue.FRENCH, known)] == []
    assert speller.check("la flognotte", Tongue.FRENCH) != ()


def test_the_shops_names_are_taken_apart() -> None:
    shop = Shop("L’Épi d’Or", "epi_dor", "boulangerie", "Saint-Pol", people=("Maëlys",))
    assert {"épi", "or", "maëlys", "saint-pol", "pol"} <= own_words(shop)


def test_a_place_is_that_of_the_word_in_the_piece(speller: Speller) -> None:
    text = "🍊 « La boulangeire »"
    [slip] = speller.check(text, Tongue.FRENCH)
    assert text[slip.start : slip.end] == "boulangeire"


@pytest.mark.parametrize(
    ("word", "tongue", "best"),
    [
        ("Boulangeire", Tongue.FRENCH, "Boulangerie"),
        ("BOULANGEIRE", Tongue.FRENCH, "BOULANGERIE"),
        ("l’acceuil", Tongue.FRENCH, "l’accueil"),
        ("jai", Tongue.FRENCH, "j'ai"),
        ("parceque", Tongue.FRENCH, "parce que"),
        ("rendezvous", Tongue.FRENCH, "rendez-vous"),
        ("avez-vuos", Tongue.FRENCH, "avez-vous"),
        ("noel", Tongue.FRENCH, "Noël"),
        ("france", Tongue.FRENCH, "France"),
        ("dont", Tongue.ENGLISH, "don't"),
        ("definately", Tongue.ENGLISH, "definitely"),
        ("alot", Tongue.ENGLISH, "a lot"),
    ],
)
def test_the_best_suggestion_keeps_capitals_and_apostrophe(
    word: str, tongue: Tongue, best: str
) -> None:
    assert Suggester().suggest(word, tongue)[0] == best


def test_suggestions_come_in_bounded_time_whatever_is_typed() -> None:
    suggester = Suggester()
    suggester.suggest("boulangeire", Tongue.FRENCH)
    for word in ("boulangreei", "zzzzqqqq", "x" * 200, "a-" * 50 + "a", "anticonstitutionelement"):
        begun = time.process_time()
        assert len(suggester.suggest(word, Tongue.FRENCH)) <= 5
        assert time.process_time() - begun < 3


def test_a_language_without_its_dictionary_is_not_judged() -> None:
    speller = Speller.load((Tongue.FRENCH,))
    assert speller.check("We have recieved the flowers today", Tongue.ENGLISH) == ()
    speller.learn(Dictionary(Tongue.ENGLISH))
    assert speller.check("We have recieved the flowers today", Tongue.ENGLISH) != ()


def test_a_proof_reads_the_changed_part_as_it_would_read_the_whole(speller: Speller) -> None:
    proof = Proof(speller)
    text = "La boulangeire ouvre, " * 40 + "fin.\nLes fleurs sont arrivé."
    for cut in range(0, len(text), 97):
        changed = text[:cut] + "jai " + text[cut:]
        assert proof.read(changed) == Proof(speller).read(changed)


def test_a_proof_passes_over_what_it_was_told_until_another_text(speller: Speller) -> None:
    proof = Proof(speller)
    proof.pass_over("boulangeire")
    assert proof.read("La boulangeire") == ()
    proof.begin()
    assert proof.read("La boulangeire") != ()


def test_a_slip_within_a_fault_is_told_once(speller: Speller) -> None:
    for text in (*(case[1] for case in SLIPS), *CLEAN_FRENCH):
        found = Proof(speller).read(text)
        assert all(a.end <= b.start for a, b in pairwise(found))


def test_of_many_lines_that_are_alike_one_is_read(
    speller: Speller, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    check = speller.check

    def counted(piece: str, *more: Any) -> tuple[Slip, ...]:
        asked.append(piece)
        return check(piece, *more)

    monkeypatch.setattr(speller, "check", counted)
    found = Proof(speller).read("\n" * 5_000 + "Les crossants sont chauds\n" * 50)
    assert len(found) == 50
    assert len(asked) < 5
