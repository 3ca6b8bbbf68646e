"""What one writes with: kept, used, taken away and put back."""

from __future__ import annotations

import pytest

from desktop.core.snippets import Snippet
from desktop.core.templates import Template
from desktop.services.library import Library, Shelf
from tests.workshop import Workshop


@pytest.fixture
def library(shop: Workshop) -> Library:
    return Library(shop.open_plan, shop.clock)


def test_a_new_plan_has_an_empty_shelf(library: Library) -> None:
    assert library.shelf() == Shelf()


def test_an_idea_is_kept_removed_and_put_back(library: Library) -> None:
    (idea,) = library.add_idea("  Le chat du voisin ").own
    assert idea.text == "Le chat du voisin"
    assert library.add_idea(" \n ").own == (idea,)
    assert library.remove_idea(idea).own == ()
    assert library.put_back_idea(idea).own == (idea,)


def test_a_removed_idea_is_gone_for_good_at_the_next_start(
    shop: Workshop, library: Library
) -> None:
    (idea,) = library.add_idea("Le chat du voisin").own
    library.remove_idea(idea)
    Workshop(shop.folder.root, shop.clock).start()
    assert library.put_back_idea(idea).own == ()


def test_a_used_idea_is_remembered_with_its_date(shop: Workshop, library: Library) -> None:
    shop.clock.pass_by(days=2)
    assert library.mark_used("general.ff").uses == {"general.ff": shop.clock.now}
    assert library.shelf().uses == {"general.ff": shop.clock.now}


def test_a_removed_template_comes_back_as_it_was(library: Library) -> None:
    (template,) = library.put_template(Template("Poisson", "Ce midi : {poisson}")).templates
    assert library.remove_template(template).templates == ()
    assert library.put_template(template).templates == (template,)


def test_a_short_word_can_be_called_otherwise(library: Library) -> None:
    library.put_snippet(Snippet("adr", "12 rue du Cygne"))
    library.put_snippet(Snippet("hor", "8 h – 19 h"))
    shelf = library.put_snippet(Snippet("rue", "12 rue du Cygne"), was="adr")
    assert shelf.snippets == (Snippet("hor", "8 h – 19 h"), Snippet("rue", "12 rue du Cygne"))
    assert library.remove_snippet(shelf.snippets[0]).snippets == shelf.snippets[1:]
    same = library.put_snippet(Snippet("rue", "14 rue du Cygne"), was="rue")
    assert same.snippets == (Snippet("rue", "14 rue du Cygne"),)
