"""A name at the very start, and names elsewhere."""

SPEAKS = (
    ("@lune merci pour la farine", None),
    ("  @lune merci", None),
    ("@lune @epi_dor merci à vous deux", None),
    ("@lune, quelle belle fournée !", None),
    ("@lune_bakery thank you for the flour", None),
    ("@lune/equipe bravo", None),
    ("\n@lune on vous attend", None),
    ("＠lune merci", None),
)
SILENT = (
    "Merci @lune pour la farine",
    ".@lune merci",
    "@lune",
    "@lune @epi_dor",
    "@lune …",
    "RT @lune merci",
    "RT@lune merci",
    "« @lune » merci",
    "🥖 @lune merci",
    "@ lune merci",
    "@lune@mastodon.social merci",
    "Thank you @lune",
    "#merci @lune",
)
