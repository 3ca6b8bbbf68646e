"""What messages are made of, as it is counted: words that mean something, hashtags, mentions.

Ten thousand messages are read at once, so each is only cut into pieces here; what a piece comes to
is looked up, and found out once for each writing there is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from desktop.core.hashtags.words import ENGLISH_ARTICLE, empty_words, key, singular, words
from desktop.core.veille.message import Message

SIGN = "#"
_PIECE = re.compile(r"https?://\S+|(?<!\w)@\w+(?:@[\w.-]+\w)?|(?<!\w)[#＃]\w+|[^\W_]+")
_SHORTEST = 3
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")

# Words of which no tag is made, but which tell something where they rise.
_TELLING = frozenset(["chaud", "prix", "raison"])
# What hashtags need not leave out: the small words of English and of talk. Folded.
_SMALL = """
    about after again against also always am any anyone anything around ask away back because
    before behind being best better between both came can cannot come comes could did didn do does
    doesn doing don done down each else even ever every everyone everything few first found from
    gave getting give go goes going gone gonna good got great had happy having he hello her hers him
    his how hope however if into isn know last least let like little ll long look looking lot made
    make makes many maybe me mine more most much must near never next nice nothing off often oh ok
    okay on once one only other others over own people please put re really right said same saw say
    says see seen she should since some someone something soon still such sure take tell than thank
    thanks their them then they thing things think though through time together too took try two
    under until upon use used ve very want wants was wasn way well went were what when where which
    while who why will wish without won would year years yes yet you yours
    absolument actuellement ah allez allons alors assez avais avait avaient aura auront avoir ayant
    aller allait autant beh bah ben bref certes com comment cool coup deja desormais disent disait
    donne dommage effet eh etait etaient etions etais euh faisait fallait faudra faudrait fera font
    furent grace haha hein histoire hop http https html ici jai cest lol mdr nan net nest oh ok org
    ouais parfois parle personnellement pis pourtant puisque quoique regarde rt sait sauf selon
    sera serait seront seraient souhaite super surtout svp tandis tantot tard trouve trouver veux
    via viens voulait voulez voulu vois vont voyez vraie www
"""


def text_of(message: Message) -> str:
    """Title and text, the title once."""
    if message.title in message.text:
        return message.text
    return f"{message.title}\n{message.text}"


def pieces_of(text: str) -> list[str]:
    """Words, hashtags with their #, mentions with their @ and links, as they are written."""
    return _PIECE.findall(text)


def tags_of(message: Message) -> tuple[str, ...]:
    """The hashtags of a message without their #, each writing once."""
    text = text_of(message)
    if SIGN not in text and "＃" not in text:
        return ()
    found = (one[1:] for one in pieces_of(text) if one[0] in "#＃")
    return tuple(dict.fromkeys(one for one in found if _LETTER.search(one)))


def mentions_of(message: Message) -> frozenset[str]:
    """Whom a message names: handles without their @, in small letters."""
    if "@" not in message.text:
        return frozenset()
    return frozenset(one[1:].casefold() for one in pieces_of(message.text) if one[0] == "@")


class Meanings(dict[str, str]):
    """A piece as it is written → what it is counted as: a folded word without its plural, a folded
    hashtag with its #; empty for what says nothing, and for the subject's own words."""

    def __init__(self, own: Iterable[str] = ()) -> None:
        """`own` are the subject's words, hashtags, people and names."""
        super().__init__()
        self._own = _own_words(own)

    def said_in(self, message: Message) -> set[str]:
        """What a message says, each once."""
        said = set(map(self.__getitem__, pieces_of(text_of(message))))
        said.discard("")
        return said

    def __missing__(self, piece: str) -> str:
        meaning = self[piece] = self._meaning(piece)
        return meaning

    def _meaning(self, piece: str) -> str:
        if piece[0] in "#＃":
            tag = key(piece[1:])
            is_told = _LETTER.search(tag) and not {tag, singular(tag)} & self._own
            return SIGN + singular(tag) if is_told else ""
        # Of the two that are folded to “the”, the English one.
        if piece[0] == "@" or "://" in piece or piece.lower() == "the":
            return ""
        word = key(piece)
        plain = singular(word)
        is_told = _means_something(word) and _means_something(plain)
        return plain if is_told and not {word, plain} & self._own else ""


def _own_words(names: Iterable[str]) -> frozenset[str]:
    left_out = set[str]()
    for name in names:
        bare = name.lstrip("#@")
        left_out.add(key("".join(bare.split())))
        for word in words(bare):
            left_out.update((word.folded, word.plain))
    return frozenset(left_out | {singular(one) for one in left_out})


def _means_something(word: str) -> bool:
    if len(word) < _SHORTEST or _DIGIT.search(word):
        return False
    return word not in _small_words()


@cache
def _small_words() -> frozenset[str]:
    return (empty_words() - _TELLING - {ENGLISH_ARTICLE}) | frozenset(_SMALL.split())
