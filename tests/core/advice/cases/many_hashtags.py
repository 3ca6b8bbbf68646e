"""From the third hashtag on."""

SPEAKS = (
    ("#pain #levain #bio", "#pain #levain"),
    ("Le #pain, le #miel, la #tarte du jour", "Le #pain, le #miel, la tarte du jour"),
    ("#Orne : du #pain et de la #brioche au four", "#Orne : du #pain et de la brioche au four"),
    ("Ma #brioche, mon #pain, ma #tarte. #Orne", "Ma #brioche, mon #pain, ma tarte."),
    ("#a1\n#b1\n#c1", "#a1\n#b1"),
    ("Fresh #bread, #coffee and #tea in town", "Fresh #bread, #coffee and tea in town"),
    ("#Bread, #coffee and #cake from us", "#Bread, #coffee and cake from us"),
    ("＃pain ＃brioche ＃tarte", "＃pain ＃brioche"),
)
SILENT = (
    "Du pain #Alençon #boulangerie #brioche",
    "Fresh #bread #coffee #cake #bakery",
    "Du pain #Alençon #boulangerie",
    "Du pain #Alençon",
    "Du pain",
    "#1 #2 #3 #4",
    "pain#a pain#b pain#c",
    "https://fournil.fr/#a https://fournil.fr/#b https://fournil.fr/#c",
    "Fresh #bread #coffee and tea",
    "# # # #",
    ("Une phrase qui dit ce qui sort du four. " * 7) + "#un #deux #trois #quatre",
)
