"""Hypothesis strategies for texts as people write and paste them."""

from __future__ import annotations

from hypothesis import strategies as st

PARTS = (
    "Bonjour", "la brioche", "voilà.Il", "M. Dupont", "Qui vient ?", "Fermé !",
    "« Oui. »", "12 €", "https://fournil.fr/menu(1)", "fournil.fr", "école.fr",
    "日本語foo.jp", "https://日本語.jp/é", "#pain", "#l’été", "#日本語", "@fournil",
    "@a/b", "RT@a", "$AAPL", "http://", "://", "e\u0301", "🥖", "👍🏽", "👨‍👩‍👧‍👦",
    "🇫🇷", "1️⃣", "❤️", "\u200d", "\ufe0f", "日本語。", "한국어", "ᄀ", "ᅡ",
    "\u0301", "\u202e", "\ufeff", "\xa0", "\u202f", "…", "M.", "etc.", "etc", ".", "!",
    "?", ":", "#", "@", "/",
)  # fmt: skip
GLUE = ("", "", " ", " ", " ", "\n", "\n\n", "  ", ".", ". ", "! ", "… ", ": ", "\t", "-")

parts = st.sampled_from(PARTS)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
texts = st.lists(st.tuples(parts | words, st.sampled_from(GLUE)), max_size=40).map(
    lambda pairs: "".join(part + glue for part, glue in pairs)
)
