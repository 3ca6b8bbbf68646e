"""A link that stands nearly alone."""

from desktop.core.advice import Surroundings
from tests.core.advice.reading import Case

SPEAKS = (
    ("https://www.fournil.fr/menu", None),
    ("👉 https://fournil.fr", None),
    ("Notre site : https://fournil.fr", None),
    ("fournil.fr #Alençon #pain", None),
    ("Cliquez ici https://fournil.fr/a", None),
    ("https://fournil.fr https://lune.fr", None),
    ("https://bakery.co.uk/menu", None),
    ("Click here: https://bakery.co.uk", None),
    ("@lune https://bakery.co.uk", None),
)
SILENT = (
    "Notre carte d’automne est là : https://fournil.fr",
    "Les horaires de la semaine de Noël https://fournil.fr",
    "fin.Je",
    "Et voilà.Il",
    "La brioche",
    "Our new autumn menu is here https://bakery.co.uk",
    "Read how Anna bakes https://bakery.co.uk",
    "#pain #bio",
    Case("https://fournil.fr", around=Surroundings(pictures=1)),
    Case("https://fournil.fr", around=Surroundings(is_reply=True)),
    Case("https://fournil.fr", around=Surroundings(has_poll=True)),
    "",
)
