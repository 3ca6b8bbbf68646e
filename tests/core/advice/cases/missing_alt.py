"""Pictures that nobody has described."""

from desktop.core.advice import Surroundings
from tests.core.advice.reading import Case


def _with(text: str, pictures: int, without: int) -> Case:
    return Case(text, around=Surroundings(pictures=pictures, without_alt=without))


SPEAKS = (
    _with("La brioche du jour", 1, 1),
    _with("Avant, après", 2, 2),
    _with("Trois photos, une décrite", 3, 2),
    _with("Quatre", 4, 4),
    _with("Our bread", 1, 1),
    _with("Before and after", 2, 1),
    _with("🥐", 1, 1),
    _with("Ce matin ? https://lune.fr", 1, 1),
)
SILENT = (
    "La brioche du jour",
    "Our bread",
    "📷",
    "Photo à venir",
    _with("La brioche du jour", 1, 0),
    _with("Quatre photos", 4, 0),
    _with("Our bread", 2, 0),
    _with("", 0, 0),
    _with("Une photo", 0, 0),
    _with("A picture", 0, 0),
)
