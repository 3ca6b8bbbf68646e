"""The rules on a text's voice: what they offer to choose from, and what they know of the shop."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.advice import Choice, Draft, Reader, RuleName, Surroundings, Tip, advise, prepare
from desktop.core.advice.lexicon import lexicon
from desktop.core.advice.rules import RULES
from desktop.core.kinds import Kind
from desktop.core.past import Past
from desktop.core.shop import Address, Shop
from desktop.core.text import LONG_LIMIT, Meter, measure
from tests.core.advice.test_cases import SPEAKS
from tests.quickest import quickest_ms

VOICE = (
    RuleName.HOT_ANSWER,
    RuleName.BEGGING,
    RuleName.VOUS_TU,
    RuleName.PRICE_SHOUTING,
    RuleName.ONLY_SELLING,
    RuleName.CORPORATE,
    RuleName.IMPERSONAL,
    RuleName.PRESSURE,
    RuleName.SUPERLATIVES,
    RuleName.VAGUE,
    RuleName.READABILITY,
    RuleName.JARGON,
    RuleName.ANGLICISMS,
    RuleName.NOBODY_NAMED,
    RuleName.NO_QUESTION,
)
ADVICE = "Astuce : pour garder vos roses, on recoupe les tiges en biais et on change l’eau."
MADE = "Les brioches sont façonnées à la main chaque nuit."
SENTENCES = (
    "Ce matin on a sorti les baguettes du four à 6 h 30.",
    "Le levain a bien tenu, la croûte chante.",
    "Merci à Paul pour les noix de son jardin, venez goûter.",
    "Samedi au marché place d’Armes, nous serons là dès 8 h.",
)
CPU_MS = 3
SPARE = 3
"""How many times slower than ours a machine may be that runs this."""


def tips(name: RuleName, text: str, around: Surroundings | None = None) -> list[Tip]:
    return list(RULES[name](Draft(text, measure(text), around or Surroundings())))


def choices(name: RuleName, text: str, around: Surroundings | None = None) -> tuple[Choice, ...]:
    [tip] = tips(name, text, around)
    return tip.choices


def of_shop(**known: object) -> Surroundings:
    return Surroundings(shop=replace(Shop(), **known))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        ADVICE,
        ADVICE + " #Fleurs #Caen",
        "Top tip: keep your tomatoes out of the fridge and they will taste of something. #garden",
        "Ce matin j’ai raté la première fournée, le levain était trop froid. La deuxième "
        "est belle 🥖",
    ],
)
def test_five_questions_are_offered_and_stand_before_the_closing_tags(text: str) -> None:
    offered = choices(RuleName.NO_QUESTION, text)
    assert len({choice.label for choice in offered}) == 5
    for choice in offered:
        after = choice.fix.apply(text)
        assert measure(after).valid
        body = after.partition(" #")[0]
        assert body.endswith(choice.label)
        assert after[after.index(choice.label) - 1] == " "
        assert tips(RuleName.NO_QUESTION, after) == []


def test_the_questions_speak_of_the_subject_and_in_the_language_of_the_text() -> None:
    flowers = [choice.label for choice in choices(RuleName.NO_QUESTION, ADVICE)]
    assert "Bouquet rond ou champêtre\u00a0?" in flowers
    english = "Top tip: keep a loaf cut side down on the board and it will last for days."
    assert "Crust or crumb?" in [choice.label for choice in choices(RuleName.NO_QUESTION, english)]


def test_a_shop_that_says_tu_is_offered_questions_that_say_tu() -> None:
    offered = choices(RuleName.NO_QUESTION, ADVICE, of_shop(address=Address.TU))
    assert not any("vous" in choice.label for choice in offered)


def test_only_questions_that_keep_within_the_limit_are_offered() -> None:
    text = ADVICE + " " + "Le vase aussi se lave, et l’on ôte les feuilles sous l’eau claire. " * 3
    text = text[:250].rstrip() + "."
    offered = choices(RuleName.NO_QUESTION, text)
    assert 0 < len(offered) < 5
    assert all(measure(choice.fix.apply(text)).valid for choice in offered)
    full = (text + " Et voilà ce qu’il en est en fin de compte.")[:279]
    assert tips(RuleName.NO_QUESTION, full) == []


@pytest.mark.parametrize(
    "around",
    [
        Surroundings(is_reply=True),
        Surroundings(has_poll=True),
        Surroundings(kind=Kind.PROMOTION),
        Surroundings(kind=Kind.ANNOUNCEMENT),
        Surroundings(past=(Past("Et vous ?", datetime(2026, 11, 20, tzinfo=UTC)),)),
    ],
)
def test_no_question_is_asked_for_where_one_would_be_too_many(around: Surroundings) -> None:
    assert tips(RuleName.NO_QUESTION, ADVICE, around) == []


def test_what_the_person_said_the_tweet_is_counts_more_than_its_words() -> None:
    text = "La pâte dort encore, la rue aussi, et le chat du voisin attend devant la porte."
    assert tips(RuleName.NO_QUESTION, text) == []
    assert len(choices(RuleName.NO_QUESTION, text, Surroundings(kind=Kind.BACKSTAGE))) == 5


def test_the_people_of_the_shop_are_offered_as_signatures() -> None:
    around = of_shop(people=("Amélie", "Paul"))
    offered = choices(RuleName.NOBODY_NAMED, MADE + " #Brioche", around)
    assert [choice.label for choice in offered] == ["— Amélie", "— Paul"]
    signed = offered[0].fix.apply(MADE + " #Brioche")
    assert signed == MADE + " — Amélie #Brioche"
    assert tips(RuleName.NOBODY_NAMED, signed, around) == []


def test_whoever_the_shop_knows_is_somebody_even_with_a_rare_name() -> None:
    text = "Les brioches d’Anselme sont façonnées à la main chaque nuit."
    assert tips(RuleName.NOBODY_NAMED, text) != []
    assert tips(RuleName.NOBODY_NAMED, text, of_shop(people=("Anselme",))) == []


def test_a_shop_that_says_vous_is_told_of_a_tu_and_given_the_vous() -> None:
    [tip] = tips(RuleName.VOUS_TU, "On t’attend samedi.", of_shop(address=Address.VOUS))
    assert tip.fix is not None
    assert tip.fix.apply("On t’attend samedi.") == "On vous attend samedi."


def test_a_shop_that_says_tu_is_told_of_a_vous() -> None:
    around = of_shop(address=Address.TU)
    assert len(tips(RuleName.VOUS_TU, "Votre café est prêt.", around)) == 1
    assert tips(RuleName.VOUS_TU, "Merci à vous tous !", around) == []
    assert tips(RuleName.VOUS_TU, "Ton café est prêt.", around) == []


def test_an_answer_in_anger_is_offered_two_calm_ones_after_the_names() -> None:
    text = "@paul @lea Apprenez à lire avant de commenter."
    offered = choices(RuleName.HOT_ANSWER, text)
    assert len(offered) == 2
    for choice in offered:
        after = choice.fix.apply(text)
        assert after == f"@paul @lea {choice.label}"
        assert measure(after).valid
        assert tips(RuleName.HOT_ANSWER, after) == []


def test_a_sneer_is_heard_in_an_answer_alone() -> None:
    text = "Apprenez à lire une étiquette avec nous samedi."
    assert tips(RuleName.HOT_ANSWER, text) == []
    assert tips(RuleName.HOT_ANSWER, text, Surroundings(is_reply=True)) != []


def test_a_picture_tells_what_a_vague_text_leaves_out() -> None:
    text = "Une surprise vous attend très bientôt !"
    assert tips(RuleName.VAGUE, text) != []
    assert tips(RuleName.VAGUE, text, Surroundings(pictures=1)) == []


@given(st.lists(st.sampled_from([one.text for _, one in SPEAKS]), min_size=2, max_size=3))
@settings(max_examples=60)
def test_the_fixes_of_faulty_texts_set_side_by_side_come_to_an_end(parts: list[str]) -> None:
    text = "\n".join(parts)
    for _ in range(100):
        draft = Draft(text, measure(text, LONG_LIMIT))
        tip = next((tip for rule in RULES.values() for tip in rule(draft) if tip.fix), None)
        if tip is None or tip.fix is None:
            return
        mended = tip.fix.apply(text)
        assert mended != text
        text = mended
    raise AssertionError(text)


def test_what_is_read_ahead_is_not_read_again() -> None:
    prepare()
    missed = lexicon.cache_info().misses
    for _, one in SPEAKS:
        advise(Draft(one.text, measure(one.text), one.around))
    assert lexicon.cache_info().misses == missed


def test_a_key_in_25000_characters_costs_its_own_sentence_alone() -> None:
    lines = (" ".join(SENTENCES[(i + j) % 4] for j in range(4)) + f" {i}" for i in range(140))
    text = "\n".join(lines)[:25_000]
    meter, reader = Meter(LONG_LIMIT), Reader()

    def draft(more: int) -> Draft:
        now = text[:12_000] + "x" * more + text[12_000:]
        return Draft(now, meter.measure(now), reader=reader)

    advise(draft(0))
    typed = iter([draft(more) for more in range(1, 9)])
    assert quickest_ms(lambda: advise(next(typed))) < CPU_MS * SPARE
    assert quickest_ms(partial(advise, draft(9))) < CPU_MS * SPARE
