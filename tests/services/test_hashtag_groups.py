"""Groups of hashtags as the shop keeps them."""

from __future__ import annotations

import pytest

from desktop.services.hashtag_groups import HashtagGroups
from tests.workshop import Workshop


@pytest.fixture
def groups(shop: Workshop) -> HashtagGroups:
    return HashtagGroups(shop.open_plan)


def test_a_group_is_kept_with_its_tags_bare_whole_and_once(groups: HashtagGroups) -> None:
    (kept,) = groups.save("  Marché  du samedi ", ("#Halles", "halles", "pains-bio", "", "Orne"))
    assert (kept.name, kept.tags) == ("Marché du samedi", ("Halles", "Orne"))
    assert groups.all() == (kept,)


def test_nothing_is_kept_without_a_name_or_a_tag(groups: HashtagGroups) -> None:
    assert groups.save("   ", ("Orne",)) == ()
    assert groups.save("Vide", ("2026", "a b")) == ()


def test_removing_and_saving_again_puts_a_group_back(groups: HashtagGroups) -> None:
    (kept,) = groups.save("Pain", ("Pain", "Levain"))
    assert groups.remove(kept.id) == ()
    (again,) = groups.save(kept.name, kept.tags)
    assert again.tags == kept.tags
