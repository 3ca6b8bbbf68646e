"""Above 240, as X counts, and still one tweet."""

SPEAKS = (
    ("é" * 241, None),
    ("é" * 280, None),
    ("Une phrase qui dit ce qui sort du four. " * 6 + "Voilà", None),
    ("A sentence on what leaves the oven. " * 7, None),
    ("日" * 121, None),
    ("Chez nous https://www.fournil.fr/" + "a" * 400 + " : " + "é" * 205, None),
)
SILENT = (
    "Bonjour",
    "é" * 240,
    "é" * 281,
    "Une phrase qui dit ce qui sort du four. " * 3,
    "https://www.fournil.fr/" + "a" * 250,
    "A sentence on what leaves the oven. " * 8,
    "日" * 120,
    "é" * 2_000,
)
