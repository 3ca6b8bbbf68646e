"""The gauge moves by reasons alone, and praise is for what is there."""

from __future__ import annotations

import pytest
from hypothesis import given

from desktop.core.advice import RuleName, Surroundings, advise_all
from desktop.core.advice.surroundings import UNSAID
from desktop.core.advice.tone import GAINS, LOSES, START, Band, GoodSign, Praise, Tone, praise, tone
from desktop.core.shop import Shop
from tests.core.advice.reading import draft_of
from tests.core.text.texts import texts

BRIOCHES = (
    "Ce matin, la première fournée de brioches à la fleur d’oranger sort du four à 7 h 30 🍊 "
    "On vous en garde une ? #Alençon #boulangerie"
)
DESCRIBED = Surroundings(pictures=1)


def _tone(text: str, around: Surroundings = UNSAID) -> Tone:
    draft = draft_of(text, around=around)
    return tone(draft, advise_all(draft))


@pytest.mark.parametrize(
    ("text", "around", "band"),
    [
        (BRIOCHES, DESCRIBED, Band.WARM),
        ("Léa a pétri cette nuit, ça sent la vanille. Vous passez ?", DESCRIBED, Band.HUMAN),
        ("Fermé lundi.", UNSAID, Band.NEUTRAL),
        (
            "Nous sommes heureux de vous annoncer l’ouverture de notre service.",
            UNSAID,
            Band.INSTITUTIONAL,
        ),
        ("PROMO INCROYABLE SUR TOUTE LA BOUTIQUE !!! -50 %", UNSAID, Band.INSTITUTIONAL),
        ("Anna baked this morning, it smells of honey. Will you come by?", DESCRIBED, Band.HUMAN),
        ("We are pleased to announce the launch of our new service.", UNSAID, Band.INSTITUTIONAL),
    ],
)
def test_a_text_stands_where_a_reader_would_put_it(
    text: str, around: Surroundings, band: Band
) -> None:
    assert _tone(text, around).band is band


@given(texts)
def test_the_score_is_the_sum_of_its_reasons_and_nothing_else(text: str) -> None:
    shown = _tone(text)
    points = START + sum(reason.points for reason in shown.reasons)
    assert shown.score == min(max(points, 0), 100) / 100
    signs = [reason.sign for reason in shown.reasons]
    assert len(signs) == len(set(signs))


def test_the_reasons_that_weigh_most_come_first() -> None:
    weights = [abs(reason.points) for reason in _tone(BRIOCHES, DESCRIBED).reasons]
    assert weights == sorted(weights, reverse=True)


def test_the_nous_of_a_press_release_is_nobody_in_person() -> None:
    signs = {r.sign for r in _tone("Nous sommes heureux de vous annoncer une fusion.").reasons}
    assert RuleName.CORPORATE in signs
    assert GoodSign.FIRST_PERSON not in signs


def test_an_empty_page_stands_in_its_place_without_a_reason() -> None:
    assert _tone("") == Tone(START / 100, Band.NEUTRAL, ())
    assert praise(draft_of("")) == ()


def test_every_sign_has_its_points_and_every_named_rule_takes_some() -> None:
    assert set(GAINS) == set(GoodSign)
    assert min(*GAINS.values(), *LOSES.values()) > 0


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("Qui vient ?", UNSAID, {Praise.ASKS}),
        ("https://fournil.fr/?a", UNSAID, set()),
        ("Voilà", DESCRIBED, {Praise.PICTURE}),
        ("Voilà", Surroundings(pictures=2, without_alt=1), set()),
        ("Merci Léa", UNSAID, {Praise.NAMES_SOMEBODY}),
        ("Rose arrive", UNSAID, set()),
        (
            "Rose arrive",
            Surroundings(shop=Shop(people=("Rose",))),
            {Praise.NAMES_SOMEBODY},
        ),
        ("é" * 70, UNSAID, {Praise.SHARED_LENGTH}),
        ("é" * 101, UNSAID, set()),
        (
            "Ouvert #BoulangerieAlencon",
            Surroundings(shop=Shop(town="Alençon")),
            {Praise.LOCAL_TAG},
        ),
        ("Ouvert #Alençon", UNSAID, set()),
        ("The loaves crackle", UNSAID, {Praise.SENSES}),
    ],
)
def test_praise_is_for_what_is_there(
    text: str, around: Surroundings, expected: set[Praise]
) -> None:
    assert set(praise(draft_of(text, around=around))) == expected
