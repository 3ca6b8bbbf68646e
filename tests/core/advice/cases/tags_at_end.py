"""Three tags or more behind the last word."""

SPEAKS = (
    ("Du pain chaud #Alençon #pain #boulangerie", "Du #pain chaud #Alençon"),
    ("Brioches du jour #brioche #bio #orne", "#Brioches du jour #bio"),
    ("Du pain #Alençon #boulangerie #brioche", "Du pain #Alençon #boulangerie"),
    ("Du pain #Alençon #boulangerie #brioche #bio 🥖", "Du pain #Alençon #boulangerie 🥖"),
    ("Chez #Léa, du miel\n#miel #abeilles #Orne", "Chez #Léa, du #miel"),
    ("Fresh #bread #coffee #cake #bakery", "Fresh #bread #coffee"),
    ("Our scones are out #scones #tea #cake", "Our #scones are out #tea"),
    ("Un bouquet #fleurs, #roses, #tulipes", "Un bouquet #fleurs, #roses,"),
)
SILENT = (
    "Du #pain chaud #Alençon",
    "Du pain #Alençon #boulangerie",
    "#pain #brioche #tarte",
    "Du #pain, de la #brioche et une #tarte maison",
    "#Alençon : du #pain et du #miel au marché",
    "Our #bread is out",
    "#Bread, #coffee and #cake from us",
    "Fresh bread #coffee #cake",
    "#1 #2 #3",
    ("Une phrase qui dit ce qui sort du four. " * 7) + "#un #deux #trois #quatre",
    "Voici le pain https://fournil.fr/#a #b1 #c1",
)
