"""A column that was removed or paused by mistake, in the real window."""

from __future__ import annotations

from desktop.tour.guide import Guide
from desktop.ui.shell.toast import UndoToast
from desktop.ui.veille import VeillePage
from desktop.ui.veille.values import ColumnDeed
from tests.journeys.conftest import Shop, settle_in
from tests.journeys.test_veille import first, practised


def heard(guide: Guide, page: VeillePage, key: str) -> int:
    """How much the figures beside the columns count for the last seven days."""
    veille = guide.house.parts.veille
    veille.insights.clear()
    page.column_chosen.emit(key)
    guide.wait_until(lambda: int(key) in veille.insights, "the figures")
    return sum(one.total for one in veille.insights[int(key)].hours)


def test_undo_brings_a_column_back_to_its_place_with_its_figures(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        keys, said = page.keys, first(page)
        counted = heard(guide, page, keys[0])
        assert counted > 0
        page.column_deed_asked.emit(keys[0], ColumnDeed.REMOVE)
        guide.wait_until(lambda: keys[0] not in page.keys, "the column gone")
        guide.one(UndoToast)._undo()
        guide.wait_until(lambda: page.keys == keys, "the column back in its place")
        guide.wait_until(lambda: first(page) == said, "its messages")
        assert heard(guide, page, keys[0]) == counted


def test_a_paused_column_keeps_its_messages(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = practised(guide)
        said = first(page)
        for _ in range(2):
            page.column_deed_asked.emit(page.keys[0], ColumnDeed.PAUSE)
            guide.settle()
            assert first(page) == said
