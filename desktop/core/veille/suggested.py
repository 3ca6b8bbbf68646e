"""Subjects to begin with: from the shop's name, its trade and its town, and nothing invented."""

from __future__ import annotations

from desktop.core.hashtags.places import town_tag
from desktop.core.hashtags.tags import company_tag
from desktop.core.hashtags.trades import guess_trade, trade
from desktop.core.shop import Shop
from desktop.core.veille.subject import Role, Subject

TAGS = 3
"""So many of a trade's hashtags begin its subject: more bring what nobody reads."""


def suggested(
    shop: Shop, language: str = "fr", instances: tuple[str, ...] = ()
) -> tuple[Subject, ...]:
    """The shop itself, its trade, its town: what of these is known. `instances` are looked at for
    the hashtags."""
    made = (_own(shop, instances), _trade(shop, language, instances), _town(shop, instances))
    return tuple(one for one in made if one is not None)


def _own(shop: Shop, instances: tuple[str, ...]) -> Subject | None:
    if not shop.name:
        return None
    tag = company_tag(shop.name)
    handle = shop.handle.lstrip("@")
    return Subject(
        shop.name,
        Role.SHOP,
        words=(shop.name, f"@{handle}") if handle else (shop.name,),
        hashtags=(tag,) if tag else (),
        # A name of one common word is the shop's own only beside its town.
        place=shop.town if len(shop.name.split()) == 1 else "",
        instances=instances if tag else (),
    )


def _trade(shop: Shop, language: str, instances: tuple[str, ...]) -> Subject | None:
    known = trade(shop.trade or guess_trade(shop.name))
    if known is None:
        return None
    core = known.core_english if language == "en" else known.core
    tags = tuple(dict.fromkeys((known.tag, *core)))[:TAGS]
    name = known.english if language == "en" else known.french
    return Subject(
        name[:1].upper() + name[1:],
        Role.TRADE,
        hashtags=tags,
        language=language,
        instances=instances,
    )


def _town(shop: Shop, instances: tuple[str, ...]) -> Subject | None:
    if not shop.town:
        return None
    return Subject(
        shop.town,
        Role.PLACE,
        words=(shop.town,),
        hashtags=(town_tag(shop.town),),
        instances=instances,
    )
