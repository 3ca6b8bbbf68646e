"""The kind of a tweet: plain cases of each, and the data it is guessed from."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given

from desktop.core.advice.lexicon import Lexicon
from desktop.core.kinds.guess import guess_kind
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue, guess
from desktop.core.text import find_entities
from desktop.paths import RESOURCES
from tests.core.advice.marked_texts import marked_texts
from tests.core.text.texts import texts

FEWEST_CUES = 60
FEWEST_RIGHT = 0.78
"""Of texts that nothing was learnt from; 0.82 when the weights were last learnt."""
PLAIN = (
    (Kind.BACKSTAGE, "Léa pétrit depuis 4 h, les bras dans la farine jusqu’aux coudes."),
    (Kind.BACKSTAGE, "Dans l’atelier, Marc ponce un buffet de 1930 avant de le cirer."),
    (Kind.BACKSTAGE, "Sam is under the bonnet of a 1972 Mini, oil up to his elbows."),
    (Kind.BACKSTAGE, "Anna has been kneading since 4 this morning."),
    (Kind.ADVICE, "Astuce : pour garder un bouquet, recoupez les tiges en biais."),
    (Kind.ADVICE, "Avec le froid, vérifiez la pression de vos pneus une fois par mois."),
    (Kind.ADVICE, "Tip: trim the stems and change the water every two days."),
    (Kind.ADVICE, "Never put a cast iron pan in the dishwasher."),
    (Kind.QUESTION, "Plutôt croissant ou pain au chocolat le dimanche matin ?"),
    (Kind.QUESTION, "Dites-nous tout : quel bouquet vous a le plus ému ? #fleurs"),
    (Kind.QUESTION, "Jam first or cream first?"),
    (Kind.QUESTION, "Which colour for our new door: navy or sage?"),
    (Kind.PROMOTION, "-20 % sur toutes les bougies jusqu’à dimanche."),
    (Kind.PROMOTION, "Envie d’un massage ? Offre duo à 79 € au lieu de 110 €."),
    (Kind.PROMOTION, "20% off all candles until Sunday."),
    (Kind.PROMOTION, "Buy two loaves, get the third free. Today only."),
    (Kind.HUMOUR, "Mon régime commence lundi. Lequel, je ne l’ai pas précisé."),
    (Kind.HUMOUR, "Quand le réveil sonne à 3 h et que le chat ne bouge pas une oreille 😂"),
    (Kind.HUMOUR, "Who ate the last scone? The suspect has crumbs on his apron."),
    (Kind.HUMOUR, "Our cat has been promoted to head of napping."),
    (Kind.RELAY, "Bravo à Camille, médaille d’or au concours des apprentis !"),
    (Kind.RELAY, "RT @mairie_alencon : la rue sera piétonne samedi."),
    (Kind.RELAY, "Thank you @localpaper for the lovely piece about our street."),
    (Kind.RELAY, "Our neighbours at the bookshop turn ten today, go and say hello."),
    (Kind.ANNOUNCEMENT, "On ferme pour congés du 3 au 17 août. Réouverture le 18."),
    (Kind.ANNOUNCEMENT, "Nouveaux horaires à partir de lundi : de 9h à 18h."),
    (Kind.ANNOUNCEMENT, "We're hiring a Saturday assistant. Drop your CV in."),
    (Kind.ANNOUNCEMENT, "Find us at the Christmas market on Saturday, stall 12."),
)


@pytest.mark.parametrize(("kind", "text"), PLAIN)
def test_a_plain_case_is_known_with_the_words_that_told(kind: Kind, text: str) -> None:
    found = guess_kind(text, guess(text), find_entities(text))
    assert found.kind is kind
    assert found.because.lower() in text.lower()
    assert 0 < found.certainty <= 1


def test_a_question_that_only_begins_a_text_asks_nothing() -> None:
    text = "Tache de vin sur la nappe ? Du sel tout de suite, puis de l’eau froide."
    assert guess_kind(text, Tongue.FRENCH).kind is Kind.ADVICE


def test_a_price_makes_an_offer_of_what_would_be_a_scene() -> None:
    without = "La quiche du midi, tiède, avec sa salade."
    assert guess_kind(without, Tongue.FRENCH).kind is not Kind.PROMOTION
    assert guess_kind(without + " 8,50 € à emporter", Tongue.FRENCH).kind is Kind.PROMOTION


def test_an_answer_in_the_text_makes_no_question_of_an_anecdote() -> None:
    asked = "Quel fromage vous rappelle l’enfance ?"
    told = "« Quel fromage sent le moins ? » demande un client. On lui a montré la porte du frigo."
    assert guess_kind(asked, Tongue.FRENCH).kind is Kind.QUESTION
    assert guess_kind(told, Tongue.FRENCH).kind is Kind.HUMOUR


def test_a_day_makes_news_of_what_was_made() -> None:
    assert guess_kind("On a repeint la boutique hier soir.", Tongue.FRENCH).kind is Kind.BACKSTAGE
    text = "On ferme la boutique lundi 30 novembre, retour mardi à 9 h."
    assert guess_kind(text, Tongue.FRENCH).kind is Kind.ANNOUNCEMENT


def test_the_words_of_a_link_tell_nothing() -> None:
    text = "https://exemple.fr/promo-soldes-offre-20-euros"
    assert guess_kind(text, Tongue.FRENCH, find_entities(text)).kind is not Kind.PROMOTION


def test_texts_that_nothing_was_learnt_from_are_mostly_guessed_right() -> None:
    plain = [one for one in marked_texts() if one.is_held_out and not one.also]
    right = [
        guess_kind(one.text, Tongue(one.language), find_entities(one.text)).kind.value == one.kind
        for one in plain
    ]
    assert sum(right) >= FEWEST_RIGHT * len(plain)


def test_what_tells_nothing_is_a_guess_without_certainty() -> None:
    found = guess_kind("abc", Tongue.FRENCH)
    assert (found.certainty, found.because) == (0.0, "")


@given(texts)
def test_whatever_is_typed_gets_a_kind(text: str) -> None:
    found = guess_kind(text, guess(text), find_entities(text))
    assert 0 <= found.certainty <= 1


def test_each_feature_has_a_weight_for_each_kind() -> None:
    read = json.loads((RESOURCES / "kinds" / "weights.json").read_text("utf-8"))
    assert all(read[name] for name in ("about", "source", "licence"))
    assert {*read["kinds"]} == {kind.value for kind in Kind}
    assert {len(row) for row in read["hundredths"].values()} == {len(Kind)}
    assert all(f"list.{kind.value}" in read["hundredths"] for kind in Kind)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_has_its_file_with_words_of_both_languages(kind: Kind) -> None:
    file = RESOURCES / "kinds" / f"{kind.value}.toml"
    read = tomllib.loads(file.read_text("utf-8"))
    assert read["about"]
    assert read["source"]
    assert read["licence"]
    Lexicon(read)
    for tongue in Tongue:
        cues = [cue for entry in read[tongue.value] for cue in entry["find"]]
        assert len(cues) >= FEWEST_CUES
        assert len(cues) == len(set(cues))
        assert all(0 < entry["weight"] <= 3 for entry in read[tongue.value])
