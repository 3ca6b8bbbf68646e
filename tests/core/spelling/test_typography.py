"""Typography as a table: what is set, what is left alone, and what it weighs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.language import Tongue
from desktop.core.spelling.typography import tidy
from desktop.core.text import weighted_length

FRENCH = """
Bonjour! Ça va ? => Bonjour~! Ça va~?
Ouvert de 8h à 12h30. => Ouvert de 8~h à 12~h~30.
Il a dit "bonjour" hier. => Il a dit «~bonjour~» hier.
"Le Petit Prince"! => «~Le Petit Prince~»~!
L'été arrive... => L’été arrive…
10 % à 5€ : oui! => 10~% à 5~€~: oui~!
«Oui» => «~Oui~»
Quoi?! => Quoi~?!
Note: 3 kg, 10:30 => Note~: 3~kg, 10:30
a ; b => a~; b
Bravo!🎉 => Bravo~!🎉
20 cl ; 8H30 => 20~cl~; 8~h~30
"""
ENGLISH = """
Hello ! => Hello!
It's "great"... => It’s “great”…
Open : 10:30 => Open: 10:30
"""
LEFT_ALONE = [
    (Tongue.FRENCH, "Voir https://a.fr/b?c=d!e et #tag"),
    (Tongue.FRENCH, "Super :) ;-) :'( :D"),
    (Tongue.FRENCH, "`a != b ?`"),
    (Tongue.FRENCH, 'Écran 27" et 1/2h, 24h/24'),
    (Tongue.FRENCH, "contact@fournil.fr"),
    (Tongue.FRENCH, "«\u00a0Oui\u00a0»\u00a0!"),
    (Tongue.ENGLISH, "Open 10:30 :)"),
    (Tongue.ENGLISH, "5'10\" tall"),
    (Tongue.ENGLISH, "Plain words. No marks"),
]


def rows(table: str) -> list[tuple[str, str]]:
    lines = (line.split(" => ") for line in table.strip().split("\n"))
    return [(plain, set_.replace("~", "\u00a0")) for plain, set_ in lines]


@pytest.mark.parametrize(
    ("tongue", "plain", "set_"),
    [(Tongue.FRENCH, *row) for row in rows(FRENCH)]
    + [(Tongue.ENGLISH, *row) for row in rows(ENGLISH)],
)
def test_a_text_is_set_as_a_printer_would(tongue: Tongue, plain: str, set_: str) -> None:
    tidying = tidy(plain, tongue)
    assert tidying is not None
    assert tidying.fix.apply(plain) == set_
    assert tidying.weighs == weighted_length(set_) - weighted_length(plain)
    assert tidy(set_, tongue) is None


@pytest.mark.parametrize(("tongue", "text"), LEFT_ALONE)
def test_links_tags_code_figures_and_smileys_are_left_alone(tongue: Tongue, text: str) -> None:
    assert tidy(text, tongue) is None


def test_the_narrow_space_that_weighs_two_becomes_one_that_weighs_one() -> None:
    tidying = tidy("Bonjour\u202f!", Tongue.FRENCH)
    assert tidying is not None
    assert tidying.fix.apply("Bonjour\u202f!") == "Bonjour\u00a0!"
    assert tidying.weighs == -1


@given(st.text("ab1 \"'’.!?;:«»%€h8#@/\n\u00a0\u202f🎉)(", max_size=40), st.sampled_from(Tongue))
def test_edits_are_apart_and_no_letter_or_figure_is_lost(text: str, tongue: Tongue) -> None:
    tidying = tidy(text, tongue)
    if tidying is None:
        return
    edits = tidying.fix.edits
    assert all(a[1] <= b[0] for a, b in pairwise(edits))
    after = tidying.fix.apply(text)
    assert [c for c in after.lower() if c.isalnum()] == [c for c in text.lower() if c.isalnum()]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("worst", ["a", "a@", "a/ !", ' "a', "(", " ;", "1h"])
def test_no_paste_of_25_000_letters_holds_up_the_page(worst: str) -> None:
    text = worst * (25_000 // len(worst))
    for tongue in Tongue:
        tidying = tidy(text, tongue)
        assert tidying is None or tidying.fix.apply(text)
