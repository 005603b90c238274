from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.shopper.actions import AskInChatAboutProduct
from tests.shopper.fake import one, shopper_on


def test_a_product_nobody_knows() -> None:
    with pytest.raises(UsageError, match="odd product"):
        shopper_on(one("- main\n"))[0].does(AskInChatAboutProduct("opening hours", "odd product"))
