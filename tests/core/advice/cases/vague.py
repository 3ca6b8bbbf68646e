"""Nothing is said, or something is."""

SPEAKS = (
    ("Une surprise vous attend très bientôt !", None),
    ("Du nouveau arrive chez nous…", None),
    ("Quelque chose se prépare, restez connectés", None),
    ("Venez nous voir, on vous attend !", None),
    ("De belles nouveautés arrivent prochainement à la boutique", None),
    ("On a hâte de vous montrer notre nouveau projet !", None),
    ("Plein de surprises à venir, restez à l’affût", None),
    ("Something exciting is coming soon!", None),
    ("Big news, watch this space", None),
    ("Exciting things are happening at the shop", None),
    ("Come and see us!", None),
    ("We can't wait to show you our new project", None),
)
SILENT = (
    "Une surprise vous attend samedi matin.",
    "Du nouveau : la tarte au citron.",
    "Venez nous voir au marché, on a les premières fraises.",
    "On a hâte de rouvrir le 12.",
    "Restez connectés : le brassin aux cerises sort du fût.",
    "Bonne journée à tous !",
    "Merci pour tout",
    "On vous attend place d’Armes.",
    "Bientôt les vendanges",
    "Venez découvrir nos pivoines.",
    "Big news: Tom is a dad.",
    "Something exciting is coming on Friday.",
    "Can’t wait for the first strawberries.",
    "Thank you all",
    "Come and see our tulips.",
    "Une surprise, devinez laquelle ?",
)
