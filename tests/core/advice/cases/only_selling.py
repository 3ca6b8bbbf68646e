"""A leaflet, and an offer that somebody makes or that says something."""

SPEAKS = (
    ("PROMO : -30 % sur tous les bouquets, profitez-en vite !", None),
    ("Soldes : jusqu’à -50 % en boutique. Dépêchez-vous, stock limité !", None),
    ("Offre spéciale ce week-end : un acheté, un offert !", None),
    ("Prix cassés sur les pneus hiver, dernières pièces, foncez !", None),
    ("Livraison offerte et code promo HIVER : à saisir !", None),
    ("Vente flash : remise de 20 € dès 60 € d’achat", None),
    ("Bons plans de rentrée : profitez de nos offres", None),
    ("Big sale today only: 30% off everything", None),
    ("Hurry, special offer on all tyres while stocks last!", None),
    ("Buy one get one free. Discount code SPRING at the till.", None),
    ("Black Friday deals: save big, shop now", None),
    ("Méga promo sur les jouets, ne ratez pas les soldes, pas cher.", None),
)
SILENT = (
    "Galette des rois, la feuilletée de votre enfance. 5,80 € à emporter.",
    "Croissants tout chauds, sortis du four à 7h. Venez vite, ça part vite !",
    "Soirée jeudi : menu dégustation en 4 plats. Places limitées, sur réservation.",
    "-20 % sur les pains d’hier : on n’aime pas jeter.",
    "Promo sur les dahlias, un conseil offert : plantez-les après les gelées.",
    "Les huîtres de Jean sont en promo, on vous les ouvre gratuitement.",
    "Pensez aux cartes cadeaux pour les fêtes, valables un an.",
    "Devis gratuit, réponse sous deux jours.",
    "Soldes ou pas, votre vélo a-t-il passé l’hiver ?",
    "Le petit prix du jour : deux baguettes",
    "Free coffee with my first carrot cake, tell me what you think. Special offer until I "
    "get it right.",
    "Half-price loaves after six, because we hate waste.",
    "New hours from Monday: ten to six.",
    "Limited edition beer brewed with Tom’s hops, on sale Friday",
)
