"""A name that a space keeps from its @, and the @ that stands for “at”."""

from desktop.core.advice import Surroundings
from desktop.core.shop import Shop
from tests.core.advice.reading import Case

SPEAKS = (
    ("Merci à @ boulange_lune pour le levain", "Merci à @boulange_lune pour le levain"),
    ("Merci @ julie pour ce mot", "Merci @julie pour ce mot"),
    ("Une photo de @ marcdupont", "Une photo de @marcdupont"),
    ("Avec @ LeFournil demain", "Avec @LeFournil demain"),
    ("Suivez @ ferme_du_pre !", "Suivez @ferme_du_pre !"),
    ("Thanks to @ cornerbakery for the buns", "Thanks to @cornerbakery for the buns"),
    ("Coffee by @ bean_and_co", "Coffee by @bean_and_co"),
    ("Well done @  anna92", "Well done @anna92"),
    Case("Venez voir @ lune", "Venez voir @lune", Surroundings(shop=Shop(handle="lune"))),
    ("Bonjour @ marielle, votre vélo est prêt", "Bonjour @marielle, votre vélo est prêt"),
    ("@ Sophie passe ce soir", "@Sophie passe ce soir"),
    ("We met @ redbarnfarm today", "We met @redbarnfarm today"),
)
SILENT = (
    "@ Rennes samedi, sous la halle",
    "Merci à @boulange_lune",
    "Rendez-vous @ Alençon",
    "RDV @ la halle",
    "12 pièces @ 2 €",
    "Ouvert @ 9h",
    "See you @ the market",
    "Coffee @ noon",
    "Dîner @ home",
    "Avec @ la mairie",
    "Brunch @ Brighton",
    "Concert @ 20h30 avec le groupe",
    "contact @ fournil point fr",
    "@ l’atelier",
)
