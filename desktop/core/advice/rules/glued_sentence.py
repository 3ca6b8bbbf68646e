"""glued_sentence: a space missing after a full stop has made a link of two words.

Why: `voilà.Il` and `M.Dupont` are links to X, since .il and .dupont end web addresses: the reader
is sent to a stranger's site, and the two words weigh 23.
Source: twitter-text 3.1.0, X's published rules.

A real address must never be taken for one. Addresses are written in lower case (`amazon.de`), with
a capital in front (`Lune.paris`) or in capitals all through; a sentence begins with one capital.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.text import EntityKind

WEB_ENDINGS = frozenset({
    "ai", "alsace", "app", "biz", "bzh", "ch", "co", "com", "corsica", "dev", "eu", "fr",
    "info", "io", "lu", "mc", "net", "online", "org", "paris", "re", "shop", "site", "store",
    "tv", "uk",
})  # fmt: skip
"""They end addresses far more often than they begin a sentence, a capital notwithstanding."""
OPENERS = frozenset({
    "as", "au", "be", "by", "ca", "de", "do", "es", "et", "il", "in", "is", "it", "je", "la",
    "ma", "me", "moi", "my", "ne", "no", "plus", "sa", "se", "ses", "si", "so", "to", "us",
    "va", "you",
})  # fmt: skip
"""The words that often begin a sentence among the 1,400 endings of addresses."""
CLOSERS = frozenset({
    "année", "arrivé", "arrivée", "bien", "bonjour", "bonsoir", "closed", "day", "demain",
    "done", "déjà", "fermé", "fin", "four", "here", "ici", "jour", "journée", "là", "matin",
    "merci", "midi", "morning", "nous", "now", "prix", "prêt", "prête", "ready", "semaine",
    "soir", "soirée", "soon", "terminé", "thanks", "today", "tomorrow", "tonight", "tous",
    "tout", "toutes", "us", "vite", "voilà", "vous", "week", "you", "été",
})  # fmt: skip
"""Words that often end a sentence and name no site: they tell `demain.il` from `amazon.it`."""
COURTESY = frozenset({"M", "Me", "Mme", "Mlle", "Mr", "Mrs", "Ms", "Dr", "St", "Ste"})


def glued_sentence(draft: Draft) -> Iterator[Tip]:
    """A tip for each such link; its fix puts the space in."""
    for link in draft.entities(EntityKind.URL):
        name = draft.text[link.start : link.end]
        edits = tuple((link.start + at, link.start + at, " ") for at in sentence_starts(name))
        if edits:
            start = _word_start(draft.text, link.start)
            values = {"words": draft.text[start : link.end]}
            yield Tip(RuleName.GLUED_SENTENCE, Weight.BREAKS, start, link.end, Fix(edits), values)


def sentence_starts(name: str) -> list[int]:
    """Where sentences begin in what X takes for an address; none when it is one."""
    labels = name.split(".")
    if not set(name).isdisjoint("/:?#@") or labels[0].lower() == "www" or len(labels) < 2:
        return []
    if not _is_glued(labels[-2], labels[-1]):
        return []
    starts, at = [], 0
    for before, after in pairwise(labels):
        at += len(before) + 1
        if after[:1].isupper() or at + len(after) == len(name):
            starts.append(at)
    return starts


def _is_glued(before: str, after: str) -> bool:
    """Whether `before.after` is the end of a sentence and the beginning of the next."""
    word = after.lower()
    if after == word:
        return word in OPENERS and before.lower() in CLOSERS
    if after != word.capitalize() or word in WEB_ENDINGS:
        return False
    return before[:1].islower() or before in COURTESY or word in OPENERS


def _word_start(text: str, start: int) -> int:
    """At the very start of a text X leaves an accented first letter out of the link."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    return start
