"""A price thrown at the reader, and a price said."""

SPEAKS = (
    ("Les roses à 9,90 € !!!", "Les roses à 9,90 € !"),
    ("🔥 -50 % sur les pneus 🔥", "-50 % sur les pneus"),
    ("La brioche à 2 € SEULEMENT", "La brioche à 2 € seulement"),
    ("PROMO brioche 3 €", "Promo brioche 3 €"),
    ("La coupe homme à 12 € toute la semaine !!", "La coupe homme à 12 € toute la semaine !"),
    ("Prix cassés sur les vélos d’occasion", "Prix baissés sur les vélos d’occasion"),
    ("Chez nous, on casse les prix", "Chez nous, on baisse les prix"),
    ("Des prix défiant toute concurrence", None),
    ("30% OFF all tyres", "30% off all tyres"),
    ("Haircut £10 !!!", "Haircut £10 !"),
    ("All prices slashed at the bike shop", "All lower prices at the bike shop"),
    ("💥 Burgers £5 💥", "Burgers £5"),
)
SILENT = (
    "La baguette passe à 1,20 €.",
    "Galette des rois à 5,80 €, avec une fève peinte à la main !",
    "Menu du midi : 14 €, entrée et plat.",
    "-20 % sur les pains de la veille après 18 h.",
    "Coupe 22 €, barbe 15 €, les deux 32 €.",
    "Il reste 3 places à 25 € !",
    "Merci à tous !!! Quelle journée",
    "🔥 Le four est chaud, les pizzas arrivent",
    "100 % beurre, 100 % maison",
    "La TVA passe à 10 % en janvier.",
    "Le prix du beurre monte, celui du croissant reste.",
    "Sunday roast, £14 with all the trimmings.",
    "20% off day-old bread after six.",
    "Our prices stay the same this year.",
)
