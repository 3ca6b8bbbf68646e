"""The same words as a tweet of the last weeks; all read on Thursday 26 November 2026."""

from datetime import UTC, datetime

from desktop.core.advice import Surroundings
from desktop.core.past import Past
from tests.core.advice.reading import Case


def _after(text: str, day: int, before: str, month: int = 11) -> Case:
    past = (Past(before, datetime(2026, month, day, 8, 0, tzinfo=UTC)),)
    return Case(
        text, None, Surroundings(past=past, read_at=datetime.fromisoformat("2026-11-26T10:00"))
    )


FOURNEE = "Ce matin, la première fournée de brioches sort du four à 7 h 30"
SPEAKS = (
    _after(FOURNEE, 24, FOURNEE),
    _after(FOURNEE + " #Alençon", 20, FOURNEE + " #boulangerie https://lune.fr"),
    _after(FOURNEE.replace("première", "seconde"), 24, FOURNEE),
    _after(FOURNEE.upper(), 5, FOURNEE),
    _after("Ouvert dimanche de 8 h à 13 h pour vous", 1, "Ouvert samedi de 8 h à 13 h pour vous"),
    _after("Fresh bread every morning at seven", 23, "Fresh bread every morning at 7"),
    _after("Come and taste our new scones", 30, "Come and taste our new scones!", 10),
    _after("On vous garde une brioche ?", 25, "On vous garde une brioche ? 🥐"),
    _after("Bonne fête", 25, "Bonne fête !"),
)
SILENT = (
    FOURNEE,
    _after(FOURNEE, 1, FOURNEE, month=10),
    _after("Menu du jour : poulet rôti, tarte aux poires", 25, "Menu du jour : blanquette, flan"),
    _after("Ce matin, des croissants au beurre", 25, FOURNEE),
    _after("Léa a pétri cette nuit", 25, "Marc a décoré la vitrine"),
    _after("Bonjour", 25, "Bonsoir"),
    _after("Brioche", 25, FOURNEE),
    _after("Menu of the day: soup and pie", 24, "Menu of the day: roast lamb, mint sauce"),
    _after("Open till six tonight", 24, "Closed on Monday"),
    _after("", 24, FOURNEE),
    Case(FOURNEE, around=Surroundings(
        past=(Past(FOURNEE, datetime(2026, 11, 25, tzinfo=UTC)),), is_reply=True)),
)  # fmt: skip
