"""A notice on a door, and persons who give the same news."""

SPEAKS = (
    (
        "La clientèle est informée que le magasin fermera à 17 h.",
        "On vous prévient que le magasin fermera à 17 h.",
    ),
    (
        "Il est rappelé que les chiens restent dehors.",
        "On vous rappelle que les chiens restent dehors.",
    ),
    (
        "Les clients sont priés de retirer leurs commandes avant midi.",
        "Pensez à retirer leurs commandes avant midi.",
    ),
    (
        "Il est possible de régler en trois fois.",
        "Vous pouvez régler en trois fois.",
    ),
    ("Toute commande doit être passée avant jeudi.", None),
    ("La direction se réserve le droit de modifier la carte.", None),
    ("L’établissement sera fermé du 3 au 17 août.", None),
    ("Aucun remboursement ne sera effectué.", None),
    (
        "Customers are kindly requested to collect orders before noon.",
        "Please collect orders before noon.",
    ),
    (
        "Customers are advised that the shop closes at five.",
        "Just so you know, the shop closes at five.",
    ),
    ("The management regrets the closure.", None),
    ("All orders must be placed before Thursday.", None),
    ("The bakery informs all customers of the new hours.", None),
    ("Les horaires d’ouverture seront modifiés en août.", None),
)
SILENT = (
    "On ferme du 3 au 17 août, bonnes vacances.",
    "Il est rappelé que les chiens restent dehors, nous avons un chat.",
    "La boulangerie est fermée lundi et mardi.",
    "Fermeture exceptionnelle mercredi pour travaux.",
    "Il est 6 h, les baguettes sortent.",
    "Pensez à commander vos bûches avant le 20.",
    "Toutes les commandes sont prêtes, merci de votre confiance",
    "Merci aux clients qui sont venus sous la neige.",
    "Les clients sont ravis, et Léa aussi.",
    "Le personnel soignant a droit à son café, c’est pour moi.",
    "Please come before noon, the kitchen closes early.",
    "We close at five on Saturday.",
    "Our customers are the kindest in the county.",
    "Orders close on Thursday at six.",
)
