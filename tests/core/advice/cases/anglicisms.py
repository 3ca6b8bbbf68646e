"""English words in French texts, those French has taken in, and English texts."""

SPEAKS = (
    ("Toute la team vous attend samedi.", "Toute l’équipe vous attend samedi."),
    ("Merci pour vos feedbacks !", "Merci pour vos retours !"),
    (
        "Save the date : le 12 mars, on fête nos dix ans.",
        "Notez la date : le 12 mars, on fête nos dix ans.",
    ),
    ("Brownies homemade ce midi", "Brownies fait maison ce midi"),
    (
        "Le click and collect est ouvert jusqu’à 19 h.",
        "Le retrait en magasin est ouvert jusqu’à 19 h.",
    ),
    ("Le must-have de la saison : la botte fourrée.", None),
    ("C’est sold out pour ce soir, désolés.", None),
    ("Notre best-seller de la semaine : la tarte au citron.", None),
    ("Quelques tips pour garder vos roses.", "Quelques astuces pour garder vos roses."),
    ("Le packaging change, pas la recette.", None),
    ("Un workshop bougies dimanche matin.", "Un atelier bougies dimanche matin."),
    ("Coming soon : la carte d’été.", "Bientôt : la carte d’été."),
    ("Stay tuned, on vous dit tout demain.", "À suivre, on vous dit tout demain."),
    (
        "On vous garde un slot samedi",
        "On vous garde un créneau samedi",
    ),
)
SILENT = (
    "Brunch ce week-end, parking derrière le salon.",
    "Votre smartphone mérite un étui cousu ici.",
    "Un sandwich, un cookie et un cocktail sans alcool.",
    "Shampooing, brushing et une coupe.",
    "Le barbecue est prêt, le steak aussi.",
    "Happy hour de 18 h à 19 h.",
    "Le food truck est place du marché.",
    "Le film « Feel Good » passe au cinéma d’à côté.",
    "L’équipe de la rue Haute vous attend.",
    "On a testé le #SaveTheDate de @teamlune.",
    "La boutique Vintage Feedback ouvre à côté de chez nous.",
    "The team is waiting for your feedback.",
    "Our best-seller this week is the lemon tart.",
    "Un week-end au jardin avec les enfants",
)
