"""Vous and tu in one text, and texts in which one of them is not the reader."""

SPEAKS = (
    (
        "Venez nous voir samedi, on t’attend avec un café.",
        "Venez nous voir samedi, on vous attend avec un café.",
    ),
    ("Tu veux ton bouquet ? Passez avant midi.", "Vous voulez votre bouquet ? Passez avant midi."),
    ("Apporte tes couteaux, nous les aiguisons pour vous.", None),
    (
        "Tes croissants sont prêts, votre café aussi.",
        "Vos croissants sont prêts, votre café aussi.",
    ),
    ("Et toi, tu préfères quoi ? Dites-le-nous.", "Et vous, vous préférez quoi ? Dites-le-nous."),
    (
        "Votre vélo grince ? On le répare pour toi.",
        "Votre vélo grince ? On le répare pour vous.",
    ),
    (
        "Si tu es du quartier, profitez de la terrasse.",
        "Si vous êtes du quartier, profitez de la terrasse.",
    ),
    ("Tu n’as pas réservé ? Appelez-nous.", "Vous n’avez pas réservé ? Appelez-nous."),
    ("Découvrez la carte, viens avec ta grand-mère.", None),
    ("Choisissez ta coupe.", "Choisissez votre coupe."),
)
SILENT = (
    "Venez avec votre panier, on vous attend.",
    "Tu viens avec ton panier ? On t’attend.",
    "Rendez-vous samedi, tu seras là ?",
    "Merci à vous tous d’être venus. Et toi, tu étais où ?",
    "Une cliente m’a dit « tu me sauves la vie ». Votre sourire, notre salaire.",
    "Vous connaissez #ToiEtMoi, notre bague ?",
    "Un chignon ton sur ton, comme vous l’aimez",
    "On change le ton : votre devis tient en une page.",
    "Vous cherchez un T-shirt ? Il est là.",
    "Venez nombreux, et toi Paul, tu apportes le pain !",
    "“Tu reviens quand ?” demande-t-elle. Chez nous, vous revenez quand vous voulez.",
    "Le thé est prêt, votre table aussi.",
    "You and tu: two words, one coffee.",
    "Your bread is ready, come and get it.",
    "Il te plaît, ce pain ?",
)
