"""Above 240, as X counts, and still one tweet; from 101 on where fewer words say the same."""

from tests.core.advice.reading import Case

SPEAKS = (
    ("é" * 241, None),
    ("é" * 280, None),
    ("Une phrase qui dit ce qui sort du four. " * 6 + "Voilà", None),
    ("A sentence on what leaves the oven. " * 7, None),
    ("日" * 121, None),
    Case(
        "En effet, nous préparons bien sûr des bûches dans le cadre du marché de Noël du 12"
        " décembre, chez Léa.",
        choices=("Nous préparons des bûches pour le marché de Noël du 12 décembre, chez Léa.",),
    ),
    Case(
        "We are really happy with the new oven, of course: in order to try it, come on Saturday at"
        " 9 for a scone.",
        choices=("We are happy with the new oven: to try it, come on Saturday at 9 for a scone.",),
    ),
    ("Chez nous https://www.fournil.fr/" + "a" * 400 + " : " + "é" * 205, None),
)
SILENT = (
    "Bonjour à tous, bonjour ! Du pain.",
    "Une brioche vraiment bonne. " + "é" * 60,
    "é" * 101,
    "Ce n’est pas vraiment fini : il reste des tartes, du flan, des choux et de la brioche pour ce"
    " soir et demain.",
    "Bonjour",
    "é" * 240,
    "é" * 281,
    "Une phrase qui dit ce qui sort du four. " * 3,
    "https://www.fournil.fr/" + "a" * 250,
    "A sentence on what leaves the oven. " * 8,
    "日" * 120,
    "é" * 2_000,
)
