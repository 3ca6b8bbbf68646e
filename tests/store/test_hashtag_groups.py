"""Groups of hashtags in the plan's file."""

from __future__ import annotations

from sqlite_utils import Database

from desktop.core.hashtags.group import Group
from desktop.store import hashtag_groups


def test_groups_come_back_in_the_order_of_their_names(db: Database) -> None:
    market = hashtag_groups.save(db, "Marché", ("Halles", "MarchéDuSamedi"))
    bread = hashtag_groups.save(db, "Pain", ("Pain",))
    assert hashtag_groups.all_groups(db) == (
        Group(market, "Marché", ("Halles", "MarchéDuSamedi")),
        Group(bread, "Pain", ("Pain",)),
    )


def test_saving_under_a_name_again_replaces_the_tags(db: Database) -> None:
    first = hashtag_groups.save(db, "Pain", ("Pain",))
    assert hashtag_groups.save(db, "Pain", ("Levain",)) == first
    assert hashtag_groups.all_groups(db) == (Group(first, "Pain", ("Levain",)),)


def test_a_removed_group_is_gone_and_no_other(db: Database) -> None:
    first = hashtag_groups.save(db, "Pain", ("Pain",))
    second = hashtag_groups.save(db, "Vin", ("Vin",))
    hashtag_groups.remove(db, first)
    hashtag_groups.remove(db, 99)
    assert [group.id for group in hashtag_groups.all_groups(db)] == [second]
