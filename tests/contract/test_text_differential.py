"""Our meter beside the reference in node; 100,000 texts and more by `make differential`."""

from __future__ import annotations

import pytest

from tests.contract.text_differential import compare, missing
from tests.contract.text_makers import texts

pytestmark = pytest.mark.contract


@pytest.fixture(autouse=True)
def _reference() -> None:
    if reason := missing():
        pytest.skip(reason)


def test_made_up_texts_weigh_and_link_as_in_the_reference() -> None:
    outcome = compare(texts(seed=2026), count=5_000)
    assert outcome.compared == 5_000
    assert not outcome.mismatches, outcome.said()
