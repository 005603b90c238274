from __future__ import annotations

import pytest

from journeys.shopper.actions import SettleByPhone
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one, shopper_on


def test_a_store_without_a_phone_line() -> None:
    assert SettleByPhone("my parcel is lost").describe() == "Get help on the phone: my parcel is lost"
    with pytest.raises(NotOffered, match="no phone line"):
        shopper_on(one("- main\n"))[0].does(SettleByPhone("my parcel is lost"))
