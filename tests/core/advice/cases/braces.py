"""Gaps of a template, and braces that are none."""

SPEAKS = (
    ("Ce matin : {produit} !", None),
    ("{prénom} a pétri", None),
    ("Du {produit du jour} à {prix} €", None),
    ("Rendez-vous {jour} à {heure}", None),
    ("Today: {product}", None),
    ("{name} baked it", None),
    ("Ask for {our special}.", None),
    ("Bonjour {{client}}", None),
    ("{l’événement}", None),
)
SILENT = (
    "Ce matin : brioche !",
    "{ Soldes }",
    "~{}~",
    "{12}",
    "Les tailles {2, 4}",
    ":-{",
    "{ }",
    "Menu [du jour]",
    "https://fournil.fr/{menu}",
    "Un {produit",
    "Un produit}",
    "( prix )",
)
