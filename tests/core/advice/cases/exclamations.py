"""Marks in a row or too often, and the one or two that do no harm."""

SPEAKS = (
    ("Venez\u00a0!!", "Venez\u00a0!"),
    ("Venez !!! Il en reste.", "Venez ! Il en reste."),
    ("Venez ! ! !", "Venez !"),
    ("Bravo\u00a0! Merci\u00a0! À demain\u00a0!", "Bravo\u00a0! Merci. À demain."),
    ("Bravo !! Merci !! À demain", "Bravo ! Merci ! À demain"),
    ("Oh ! « Encore ! » Quoi !? Oui… !", "Oh ! « Encore. » Quoi ? Oui…"),
    ("Bread! Cake! Coffee! Come in.", "Bread! Cake. Coffee. Come in."),
    ("So good!!", "So good!"),
    ("🥖👍🏽 Bravo ! 🍊 ! Oui !", "🥖👍🏽 Bravo ! 🍊 Oui."),
    ("Quoi ?!! Vraiment", "Quoi ?! Vraiment"),
)
SILENT = (
    "Venez !",
    "Bravo ! Merci ! À demain.",
    "Vraiment ?!",
    "Bread! Cake! Coffee.",
    "Rien",
    "https://fournil.fr/a!!b",
    "2 × 3 ≠ 4",
    ("Une phrase qui dit ce qui sort du four. " * 7) + "Bravo ! Merci ! Oui !",
)
