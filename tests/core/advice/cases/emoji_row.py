"""Rows of emoji, a text strewn with them, and those in their place."""

SPEAKS = (
    ("Brioches 🥐🥐🥐🥐", "Brioches 🥐"),
    ("🎉🎂🎈🎁 Bon anniversaire Léa", "🎉 Bon anniversaire Léa"),
    ("Ouvert 🥖 🥐 🍞 🧁 ce soir", "Ouvert 🥖 ce soir"),
    ("Venez 🎉 goûter 🍰 nos 😋 tartes 🥧", "Venez 🎉 goûter nos tartes"),
    ("❤️❤️❤️❤️❤️", "❤️"),
    ("👍🏽👍🏽👍🏽👍🏽 merci", "👍🏽 merci"),
    ("Fresh bread 🍞🍞🍞🍞🍞", "Fresh bread 🍞"),
    ("Come ☕ and 🍰 try 😍 our 🧁 cakes", "Come ☕ and try our cakes"),
    ("🇫🇷🇫🇷🇫🇷🇫🇷", "🇫🇷"),
)
SILENT = (
    "Brioches 🥐",
    "Brioches 🥐🥐🥐",
    "⭐⭐⭐⭐⭐ Merci Léa",
    "⭐️⭐️⭐️⭐️⭐️",
    "🥐 Croissant 1,20 €\n🥖 Baguette 1,10 €\n🍞 Miche 3 €\n🧁 Muffin 2 €",
    "👇👇👇 Nos horaires",
    "Un bouquet 🌷 pour elle, un café ☕ pour lui",
    "Fresh bread 🍞 and butter 🧈 today",
    "🎂 Happy birthday Anna 🎉",
    "Un texte sans rien",
    "©®™™™™",
    "1️⃣2️⃣3️⃣4️⃣",
)
