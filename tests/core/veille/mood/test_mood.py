"""How a text sounds, with the words that say so."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

import mood_weights
from desktop.core.veille.message import Mood
from desktop.core.veille.mood import MoodReader, model
from desktop.core.veille.mood.lexicon import hear
from mood_weights import Marked

SHARED = Path(__file__).resolve().parents[5] / "shared" / "language-data"


@pytest.fixture(scope="module")
def reader() -> MoodReader:
    return MoodReader()


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Encore une heure d’attente chez Boulangerie Lune, et plus de pain…", Mood.NEGATIVE),
        ("Idem ce matin, porte fermée à 9 h. Déçue.", Mood.NEGATIVE),
        ("Meilleure brioche d’Alençon, et de loin ❤️", Mood.POSITIVE),
        ("Jamais déçu, les yeux fermés.", Mood.POSITIVE),
        ("Pain correct mais service déplorable, on ne reviendra pas.", Mood.NEGATIVE),
        ("Le pain n’est pas bon.", Mood.NEGATIVE),
        ("Never again, the bread was stale and the staff rude.", Mood.NEGATIVE),
        ("Best croissants in town, thank you!", Mood.POSITIVE),
    ],
)
def test_what_is_said_of_a_shop_sounds_as_it_is_meant(
    reader: MoodReader, text: str, mood: Mood
) -> None:
    assert reader.read(text).mood is mood


def test_a_hint_names_words_of_the_text(reader: MoodReader) -> None:
    text = "Accueil glacial, pain rassis : à fuir"
    hint = reader.read(text, "fr")
    assert hint.mood is Mood.NEGATIVE
    assert hint.clues
    assert all(clue.words in text and clue.mood is Mood.NEGATIVE for clue in hint.clues)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("rien à redire", 1),
        ("pas mal", 1),
        ("jamais déçue", 1),
        ("pas de problème", 1),
        ("pas bon", -1),
        ("plus jamais", -1),
        ("une tuerie", 1),
        ("on ne reviendra pas", -1),
        ("plus beau que jamais", 1),
        ("il y a du pain", 0),
    ],
)
def test_idioms_and_negations_decide_before_their_words(text: str, sign: int) -> None:
    net = hear(text, "fr").net
    assert (net > 0) - (net < 0) == sign


def test_irony_is_heard_as_what_it_says(reader: MoodReader) -> None:
    assert hear("Bravo, vraiment bravo", "fr").net > 0


@pytest.mark.parametrize(
    "text", ["", "   ", "😀" * 5_000, "a" * 25_000, "pas " * 6_000, "<b>" * 8_000]
)
def test_no_text_takes_long(reader: MoodReader, text: str) -> None:
    begun = process_time()
    reader.read(text)
    assert process_time() - begun < 0.5


def test_nothing_to_hear_is_no_mood(reader: MoodReader) -> None:
    assert reader.read("").mood is None


def test_learning_the_same_gives_the_same_bytes() -> None:
    some = [Marked("très bon", "fr", 2), Marked("très mauvais", "fr", 0), Marked("lundi", "fr", 1)]
    assert model.packed(mood_weights.learn(some, 2)) == model.packed(mood_weights.learn(some, 2))


def test_the_weights_are_small() -> None:
    assert model.FILE.stat().st_size < 400 * 1024


@pytest.mark.contract
@pytest.mark.skipif(not SHARED.exists(), reason="the folder of public sets is not there")
def test_tweets_that_others_marked_are_told_well_enough(reader: MoodReader) -> None:
    from tests.reports.mood_report import figures

    marked = mood_weights.umsab(SHARED / "umsab_french_val.txt", "fr")
    assert figures(reader, marked)[0] >= 0.62
