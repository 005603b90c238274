from __future__ import annotations

import pytest

from journeys.shopper.contacting.issues import Issue
from journeys.shopper.contacting.options import option_for
from tests.shopper.contacting.scripted import bot

STATUS = Issue("where is my order", "status")


@pytest.mark.parametrize(
    ("options", "person", "taken"),
    [
        (("Returns", "Track an order"), False, "Track an order"),
        (("Returns", "Speak to an agent"), True, "Speak to an agent"),
        (("Returns", "Opening hours"), False, ""),
        (("Orders", "Orders and returns"), False, "Orders"),
        ((), False, ""),
        (("Track an order",), True, ""),
    ],
)
def test_which_button_is_taken(options: tuple[str, ...], person: bool, taken: str) -> None:
    assert option_for((bot("Choose", options=options),), STATUS, "en", person=person) == taken
