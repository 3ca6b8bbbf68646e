"""Marks in a row, and the one that asks."""

SPEAKS = (
    ("Qui vient ??", "Qui vient ?"),
    ("Vous aimez ???", "Vous aimez ?"),
    ("Vraiment ?!?", "Vraiment ?!"),
    ("Prêts\u00a0?? On ouvre", "Prêts\u00a0? On ouvre"),
    ("Oui ? ?", "Oui ?"),
    ("Quoi ?? Encore ???", "Quoi ? Encore ?"),
    ("Ready??", "Ready?"),
    ("Tea or coffee???? Tell us", "Tea or coffee? Tell us"),
    ("What?!?!", "What?!"),
)
SILENT = (
    "Qui vient ?",
    "Vraiment ?!",
    "Prêts ? On ouvre ?",
    "https://fournil.fr/?a??b",
    "Tea or coffee?",
    "What?!",
    "« Qui ? », dit-elle ?",
    "(?) ?",
    "Rien",
    "Hein ?… Quoi ?",
    "? a ?",
)
