"""Words run together in a tag, and single words that only look so."""

SPEAKS = (
    ("Ce matin #painaulevain", "Ce matin #PainAuLevain"),
    ("#faitmaison par Léa", "#FaitMaison par Léa"),
    ("Samedi #fêtedesmères", "Samedi #FêteDesMères"),
    ("#galettedesrois dès lundi", "#GaletteDesRois dès lundi"),
    ("Vive le #circuitcourt", "Vive le #CircuitCourt"),
    ("#Produitsdesaison au marché", "#ProduitsDeSaison au marché"),
    ("Please #shoplocal", "Please #ShopLocal"),
    ("A #smallbusiness", "A #SmallBusiness"),
    ("Our #weddingflowers", "Our #WeddingFlowers"),
    ("#marchedenoel à Alençon", "#MarcheDeNoel à Alençon"),
    ("On roule en #velocargo", "On roule en #VeloCargo"),
)
SILENT = (
    "#PainAuLevain",
    "#boulangerie",
    "#chocolaterie",
    "#restaurant",
    "#surprise du chef",
    "#weekend",
    "#bonjour à tous",
    "#toujours là",
    "#portefeuille perdu",
    "#handmade",
    "#sourdough",
    "#breakfast",
    "#international",
    "#alencon",
    "#xyzabcdefgh",
    "#日本語",
    "#painxyz",
)
