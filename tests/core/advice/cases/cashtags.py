"""More than one short name of a share, and dollars that are none."""

SPEAKS = (
    ("$AAPL et $TSLA", "$AAPL et TSLA"),
    ("$AAPL $TSLA $GOOG ce matin", "$AAPL TSLA GOOG ce matin"),
    ("On paie en $pain ou en $ble", "On paie en $pain ou en ble"),
    ("Du $ble, pas du $son.", "Du $ble, pas du son."),
    ("Our $bread beats $gold", "Our $bread beats gold"),
    ("🥖 $A 🍊 $B", "🥖 $A 🍊 B"),
)
SILENT = (
    "Un seul $AAPL",
    "5 $ le kilo, 3 $ la pièce",
    "$5 a loaf, $12 for three",
    "US$AAPL et US$TSLA",
    "Le dollar $ et le signe $",
    "https://fournil.fr/$AAPL et $TSLA",
    "Aucun",
    ("Une phrase qui dit ce qui sort du four. " * 7) + "$AAPL puis $TSLA dans un fil",
)
