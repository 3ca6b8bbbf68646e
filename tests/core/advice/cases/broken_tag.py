"""Hashtags that X cuts short, and those it takes whole."""

SPEAKS = (
    ("Vive #l’été !", "Vive #LÉté !"),
    ("Nos #pains-bio du jour", "Nos #PainsBio du jour"),
    ("À #Saint-Jean-de-Monts", "À #SaintJeanDeMonts"),
    ("La fête de #l'Épi d’or", "La fête de #LÉpi d’or"),
    ("#aujourd’hui on goûte", "#AujourdHui on goûte"),
    ("Le goûter de #Noël-2026", "Le goûter de #Noël2026"),
    ("Fresh #gluten-free bread", "Fresh #GlutenFree bread"),
    ("#O’Brien bakes today", "#OBrien bakes today"),
    ("🥖 #coup-d’œil 🍊", "🥖 #CoupDŒil 🍊"),
    ("A #can’t-miss Saturday", "A #CanTMiss Saturday"),
)
SILENT = (
    "Nos #PainsBio du jour",
    "Vive l’#été !",
    "#Alençon, #boulangerie et #brioche.",
    "#London’s best croissant",
    "The #bakers’ll be up early",
    "Du #pain - et du bon",
    "Le #pain -- enfin",
    "#pain, #brioche-",
    "« #brioche’ »",
    "Les pains-bio de l’été",
    "https://fournil.fr/#pains-bio",
    "x#pains-bio",
    "#100-200",
)
