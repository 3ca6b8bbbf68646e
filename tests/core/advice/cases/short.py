"""Finished texts that say nothing yet."""

from desktop.core.advice import Surroundings
from tests.core.advice.reading import Case

SPEAKS = (
    ("Bonjour !", None),
    ("Bonne journée à tous", None),
    ("Promo !", None),
    ("Miam 😋", None),
    ("Ouvert.", None),
    ("Brioche #Alençon", None),
    ("Good morning", None),
    ("Yummy!", None),
    ("New 🎉", None),
    ("Merci à tous !", None),
    ("Hello everyone!", None),
    ("On est ouverts", None),
    ("Good things here", None),
    ("We’re open", None),
    ("🌷🌷🌷 tulipes", None),
    ("Belle et douce journée à tous les amis", None),
    ("Have a lovely day everyone", None),
)
SILENT = (
    "Belle journée pour semer les fèves et les pois",
    "On est",
    "C’est tout frais",
    "We are open late",
    "Bon",
    "Ce matin, la brioche sort du four.",
    "Fermé demain.",
    "Qui vient ?",
    "Baguette à 1,20 €.",
    "Ouvert à 8 h.",
    "Léa a pétri cette nuit.",
    "Merci @lune !",
    "Closed tomorrow.",
    "Who is in?",
    "Fresh scones from Anna’s oven.",
    Case("Miam 😋", around=Surroundings(pictures=1)),
    Case("Merci !", around=Surroundings(is_reply=True)),
    "https://fournil.fr",
    "La brioch",
)
