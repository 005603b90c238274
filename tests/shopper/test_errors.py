from __future__ import annotations

import pytest

from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks, WalkEnds


@pytest.mark.parametrize("kind", [LostWay, NotOffered, ShopBlocks])
def test_one_sentence_and_the_detours(kind: type[WalkEnds]) -> None:
    assert str(kind("It is over.")) == "It is over."
    assert str(kind("It is over.", ("went back", "tried again"))) == "It is over. Tried: went back; tried again."
