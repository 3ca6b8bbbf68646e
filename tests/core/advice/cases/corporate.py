"""A press release, and people who are merely polite or proud."""

SPEAKS = (
    (
        "Nous sommes heureux de vous annoncer que le salon rouvre mardi.",
        "Le salon rouvre mardi.",
    ),
    (
        "Nous avons le plaisir de vous annoncer l’ouverture de notre second fournil.",
        "Bonne nouvelle\u00a0: l’ouverture de notre second fournil.",
    ),
    (
        "Chers voisins, nous sommes ravis de vous présenter la carte d’hiver.",
        "Chers voisins, voici la carte d’hiver.",
    ),
    (
        "C’est avec une immense joie que nous vous annonçons qu’Élodie rejoint l’atelier.",
        "Élodie rejoint l’atelier.",
    ),
    (
        "Les bûches sont là. N’hésitez pas à nous contacter.",
        "Les bûches sont là. Contactez-nous.",
    ),
    (
        "Le garage ferme lundi. Nous restons à votre entière disposition.",
        "Le garage ferme lundi. On est là.",
    ),
    (
        "Nous vous informons que la boutique sera fermée samedi.",
        "La boutique sera fermée samedi.",
    ),
    (
        "Travaux rue des Lilas. Veuillez nous excuser pour la gêne occasionnée.",
        "Travaux rue des Lilas. Pardon pour le dérangement.",
    ),
    ("La maison Vial est fière de vous annoncer l’arrivée des asperges.", None),
    ("Acteur majeur de la fleur coupée depuis 1998.", None),
    ("Une équipe dynamique à votre écoute pour tous vos projets.", None),
    (
        "We are delighted to announce that the café opens on Sunday.",
        "The café opens on Sunday.",
    ),
    (
        "We're thrilled to introduce our winter menu.",
        "Meet our winter menu.",
    ),
    (
        "Please be advised that the garage closes at noon.",
        "The garage closes at noon.",
    ),
    (
        "We will be shut on Monday. We apologise for any inconvenience caused.",
        "We will be shut on Monday. Sorry for the trouble.",
    ),
    ("Customer satisfaction is what drives us.", None),
)
SILENT = (
    "“We are pleased to announce”, said the cat, and slept on.",
    "Le chat a lu « nous avons le plaisir de vous annoncer » et il est parti.",
    "Bonne nouvelle : le salon rouvre mardi.",
    "On est tellement contents de vous revoir",
    "Je suis heureuse, le four neuf est arrivé ce matin.",
    "Merci pour votre patience pendant les travaux, et merci à Paul pour les croissants.",
    "Nous sommes là samedi au marché, place d’Armes.",
    "Un savoir-faire qu’on se passe de père en fille depuis 1952.",
    "À votre écoute au 02 33 00 00 00 du lundi au samedi.",
    "Le plaisir d’ouvrir un livre neuf",
    "Elle est fière de son premier pain, et nous aussi.",
    "Notre équipe s’agrandit : bienvenue à Inès.",
    "We are happy with this loaf, look at that crumb.",
    "Proud of Tom, who passed his exam today.",
    "Good news: the café opens on Sunday.",
    "Thank you for waiting in the rain this morning.",
    "Note the new phone number on the door.",
)
