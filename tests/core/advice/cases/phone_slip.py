"""French numbers with a digit too many or too few."""

SPEAKS = (
    ("Tél : 02 33 12 34 5", None),
    ("Réservez au 02 33 12 34", None),
    ("02.33.12.34.567 pour commander", None),
    ("Appelez le 023312345", None),
    ("📞 06123456789", None),
    ("06-12-34-56-7", None),
    ("+33 02 33 12 34 56", "+33 2 33 12 34 56"),
    ("Joignez-nous au +33 2 33 12 34", None),
    ("Call us: +33 6 12 34 56", None),
    ("Book a table: 02 33 12 34 5", None),
)
SILENT = (
    "Tél : 02 33 12 34 56",
    "02.33.12.34.56",
    "0233123456",
    "+33 2 33 12 34 56",
    "+33 (0)2 33 12 34 56",
    "Le 01.12.2026 à 10 h",
    "06200 Nice",
    "Tombola : 03 12 23 41",
    "Commande 01234567",
    "Call 01632 960123",
    "020 7946 0958",
    "0 800 123 456",
    "Composez le 3117",
    "de 08 h 30 à 12 h 30",
    "01-12-2026",
)
