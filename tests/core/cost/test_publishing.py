"""What a tweet costs: each message, each description, and a link for what it is."""

from __future__ import annotations

import pytest

from desktop.core.cost.card import Act, price_card
from desktop.core.cost.link import link_cost
from desktop.core.cost.publishing import by_links, publishing, thread, total
from desktop.core.extras import Attachment, Extras, MediaKind

CARD = price_card()


def picture(alt: str, kind: MediaKind = MediaKind.PICTURE) -> Attachment:
    return Attachment(kind, "a" * 64, "a.jpg", "image/jpeg", 9, 900, 600, alt)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Bonjour", 15_000),
        ("Voyez https://fournil.fr", 200_000),
        ("Voyez fournil.fr", 200_000),
        ("fournil.fr et pain.fr", 200_000),
        ("lea@fournil.fr", 15_000),
        ("@fournil #pain", 15_000),
        ("le fournil.Ouvert demain", 15_000),
    ],
)
def test_whatever_x_links_makes_a_message_dearer(text: str, amount: int) -> None:
    assert total(publishing(text, CARD)) == amount


def test_each_description_has_its_price_and_a_video_has_none() -> None:
    extras = Extras(
        media=(picture("Un four"), picture("Du pain"), picture(" "), picture("x", MediaKind.VIDEO))
    )
    charges = publishing("Bonjour", CARD, extras)
    assert [(one.act, one.count, one.amount) for one in charges] == [
        (Act.POST, 1, 15_000),
        (Act.ALT_TEXT, 2, 10_000),
    ]


def test_a_thread_is_the_sum_of_its_messages_and_carries_its_pictures_once() -> None:
    extras = Extras(media=(picture("Un four"),))
    charges = thread(("Un", "Deux fournil.fr", "Trois"), CARD, extras)
    assert total(charges) == 15_000 + 5_000 + 200_000 + 15_000
    assert by_links(charges, CARD) == 185_000


def test_the_price_of_a_link_stands_beside_the_same_tweet_without_it() -> None:
    cost = link_cost(thread(("Un", "Deux fournil.fr"), CARD), CARD)
    assert (cost.by_key, cost.without_link, cost.by_browser) == (215_000, 30_000, 0)
