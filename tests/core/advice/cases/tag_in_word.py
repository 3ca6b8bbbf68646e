"""A sign inside a word makes no hashtag."""

SPEAKS = (
    ("Notre boulangerie#pain du jour", "Notre boulangerie #pain du jour"),
    ("Fête des mères#fleurs", "Fête des mères #fleurs"),
    ("#pain#bio ce matin", "#pain #bio ce matin"),
    ("Merci @lune#Alençon", "Merci @lune #Alençon"),
    ("Du miel#miel et du pain#pain", "Du miel #miel et du pain #pain"),
    ("Fresh bread#bakery today", "Fresh bread #bakery today"),
    ("Open late#London", "Open late #London"),
    ("#tea#cake#scones", "#tea #cake #scones"),
    ("Ouvert en 2026#Orne", "Ouvert en 2026 #Orne"),
)
SILENT = (
    "Du pain #bio",
    "L’#été arrive",
    "(#pain)",
    "🥖#pain",
    "Cours de C# le mardi",
    "Une valse en C#m",
    "Sonate en F#min",
    "lot#2 et lot#12",
    "https://fournil.fr/menu#entrees",
    "fournil.fr/#menu",
    "Numéro #1 de la rue",
    "The #1 bakery",
    "# # #",
    "AC&#DC",
    "R#",
)
