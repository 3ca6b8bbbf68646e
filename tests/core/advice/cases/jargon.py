"""Words of the trade left alone, explained, or known to all."""

SPEAKS = (
    (
        "Ce matin, bannetons farinés et pâte au frais.",
        "Ce matin, paniers à pain farinés et pâte au frais.",
    ),
    (
        "Le désembouage est fait, la chaudière repart.",
        "Le nettoyage du circuit est fait, la chaudière repart.",
    ),
    (
        "Long apprêt pour la pâte de demain.",
        "Long apprêt (la dernière levée, avant le four) pour la pâte de demain.",
    ),
    (
        "On remplace la vanne EGR du fourgon.",
        "On remplace la vanne EGR (la pièce qui renvoie les gaz au moteur) du fourgon.",
    ),
    ("Un beau tourage ce matin.", "Un beau tourage (le pliage du beurre dans la pâte) ce matin."),
    (
        "Fromage à croûte lavée, très doux.",
        "Fromage à croûte lavée (frottée à l’eau salée), très doux.",
    ),
    ("Ragréage du salon terminé.", "Ragréage (le sol remis à plat) du salon terminé."),
    (
        "Assemblage à queues d’aronde, sans une vis.",
        "Assemblage à queues d’aronde (un assemblage en éventail), sans une vis.",
    ),
    ("The bulk ferment took nine hours.", "The first rise took nine hours."),
    ("New consumer unit fitted in Mill Lane.", "New fuse box fitted in Mill Lane."),
    (
        "Cambelt changed before the trip.",
        "Cambelt (the belt that times the engine) changed before the trip.",
    ),
)
SILENT = (
    "La mise en place d’un service de livraison, en avril.",
    "On a mis une couche de neige dans la poire belle-hélène.",
    "Le levain a bien travaillé cette nuit.",
    "Un banneton (c’est le panier) et de la farine.",
    "L’autolyse, c’est le repos de la farine et de l’eau.",
    "Connaissez-vous le poolish ?",
    "On appelle cela le tourage.",
    "Le pointage des salariés est à 8 h.",
    "L’apprêt du mur a séché, on peint demain.",
    "Balayage miel et carré plongeant.",
    "Installation VMC, coffrage placo, spots LED.",
    "Vidange et pneus neufs pour la 4L.",
    "Un pain au levain, une tarte aux poires.",
    "Sourdough and a flat white, as ever.",
    "An autolyse, which means flour and water resting.",
    "We are tracking your parcel.",
    "New tyres and an oil change for the van.",
    "The cuticle (the outside of the hair) is closed with cold water.",
)
