"""Accents missing in a tag, and words that need none."""

from desktop.core.advice import Surroundings
from desktop.core.shop import Shop
from tests.core.advice.reading import Case

ALENCON = Surroundings(shop=Shop(name="La Mie Dorée", town="Alençon"))
SPEAKS = (
    ("C’est la #fete au village", "C’est la #fête au village"),
    ("On prépare #Noel pour vous", "On prépare #Noël pour vous"),
    ("Alençon, samedi #BoulangerieAlencon", "Alençon, samedi #BoulangerieAlençon"),
    Case("Venez nous voir #alencon", "Venez nous voir #alençon", ALENCON),
    Case("C’est prêt #MieDoree", "C’est prêt #MieDorée", ALENCON),
    ("La #FeteDesMeres avec vous", "La #FêteDesMères avec vous"),
    ("Nos #patisseries du dimanche", "Nos #pâtisseries du dimanche"),
    ("Le marché du samedi est là #marche", "Le marché du samedi est là #marché"),
    ("Le #CAFE du coin est ouvert", "Le #CAFÉ du coin est ouvert"),
    Case("Our town #alencon", "Our town #alençon", ALENCON),
)
SILENT = (
    "C’est la #fête au village",
    "On prépare #Noël",
    "#pain et #levain chez nous",
    "Une belle #marche en forêt",
    "Come to the #cafe for a cake",
    "Our #decor is new for the season",
    "#Boulangerie",
    "Le #menu du jour",
    "Un marché, une marche #marche",
    "#the #ete at the bakery with us",
    "#日本語",
    "fete sans signe",
)
