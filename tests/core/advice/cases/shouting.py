"""A raised voice, and capitals that are none."""

SPEAKS = (
    ("OUVERT CE SOIR", "Ouvert ce soir"),
    ("GRANDE VENTE de brioches DEMAIN", "Grande vente de brioches demain"),
    ("Venez. L’ÉTÉ ARRIVE ENFIN chez nous", "Venez. L’été arrive enfin chez nous"),
    ("🎉 SOLDES SUR TOUTES les tartes", "🎉 Soldes sur toutes les tartes"),
    ("Ce soir GRATUIT POUR TOUS #PROMO @LUNE", "Ce soir gratuit pour tous #PROMO @LUNE"),
    ("FERMÉ LUNDI. OUVERT MARDI.", "Fermé lundi. Ouvert mardi."),
    ("OUVERTURE EXCEPTIONNELLE ce dimanche", "Ouverture exceptionnelle ce dimanche"),
    ("Bonjour ! PAINS ET BRIOCHES, et la SNCF", "Bonjour ! Pains et brioches, et la SNCF"),
    ("I BAKED ALL NIGHT", "I baked all night"),
    ("Look what I FOUND TODAY THERE", "Look what I found today there"),
    ("«\u00a0CŒUR DE BLÉ\u00a0» EST ARRIVÉ", "«\u00a0Cœur de blé\u00a0» est arrivé"),
)
SILENT = (
    "Ouvert ce soir",
    "La SNCF, la RATP et la TVA",
    "CAP pâtissier, BEP cuisine, BTS, MOF",
    "MERCI !",
    "Une offre EXCEPTIONNELLE sur toutes nos brioches de la semaine",
    "Du pain BIO et une brioche NATURE",
    "#BOULANGERIE #ALENÇON #BRIOCHE",
    "@BOULANGERIE_LUNE @BRIOCHE",
    "Venez sur BOULANGERIE-LUNE.FR",
    "NASA, UNO, BBC and the VAT",
    "A REALLY good loaf, with butter and jam from the market",
    "Été, Noël, Pâques",
    "8 H 15",
    "МОСКВА ЖДЁТ ВАС СЕГОДНЯ",
)
