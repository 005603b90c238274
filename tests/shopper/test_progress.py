"""Lists of steps, and what they announce."""

from __future__ import annotations

import pytest

from journeys.shopper.progress import review_ahead
from tests.shopper.fake import one, shopper_on

PAGE = """
- main:
  - list:
{steps}
  - heading "Payment" [level=1]
  - textbox "Card number"
  - button "Continue"
"""


@pytest.mark.parametrize(
    ("steps", "ahead"),
    [
        (("Address", "Payment", "Review"), True),
        (("1. Adresse", "2. Payment", "3. Check your order"), True),
        (("Address", "Payment"), False),
        (("Review", "Payment"), False),
        (("Mug", "Plate", "A summary of everything that you have chosen so far"), False),
    ],
)
def test_a_review_that_is_still_to_come(steps: tuple[str, ...], ahead: bool) -> None:
    listed = "\n".join(f"    - listitem: {step}" for step in steps)
    shopper, _ = shopper_on(one(PAGE.replace("{steps}", listed)))
    assert review_ahead(shopper.look()) is ahead
