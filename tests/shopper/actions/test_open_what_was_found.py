from __future__ import annotations

import pytest

from journeys.shopper.actions import OpenWhatWasFound
from journeys.shopper.errors import LostWay
from tests.shopper.actions.test_browse_to_product import STRANGER, pages
from tests.shopper.fake import shopper_on


def test_what_was_searched_for_is_opened() -> None:
    shopper, _ = shopper_on(pages(), STRANGER)
    shopper.memory.product = "Oak table"
    shopper.does(OpenWhatWasFound())
    assert shopper.view.stage == "product"


def test_what_is_not_there_cannot_be_opened() -> None:
    shopper, _ = shopper_on(pages(), STRANGER)
    shopper.memory.product = "Velvet curtain"
    with pytest.raises(LostWay):
        shopper.does(OpenWhatWasFound())
