from __future__ import annotations

import pytest

from journeys.model.event import Response
from journeys.model.probing import WentBack
from journeys.shopper.actions import GoBackAStep
from journeys.shopper.errors import NotOffered
from tests.shopper.checkout import ADDRESS, PAYMENT, REVIEW
from tests.shopper.fake import Screen, shopper_on
from tests.shopper.remembering import RememberingPage


class EmptyPage(RememberingPage):
    """Back shows the step before without its answers."""

    def back(self) -> Response:
        self.values.clear()
        return super().back()


def shop(kind: type[RememberingPage]) -> RememberingPage:
    at = "https://shop.example/"
    screens = {
        "address": Screen(ADDRESS, url=f"{at}address", moves={"Continue to payment": "payment"}),
        "payment": Screen(PAYMENT, url=f"{at}payment", moves={"Continue to review": "review"}),
        "review": Screen(REVIEW, url=f"{at}review"),
    }
    return kind(screens, "address")


def filled(page: RememberingPage) -> tuple[set[str], WentBack]:
    """The labels of the step that hold something after Back, and what was written down."""
    shopper, notebook = shopper_on(page)
    shopper.does(GoBackAStep())
    (back,) = notebook.all(WentBack)
    return {f.label for f in shopper.view.state.fields if f.filled}, back


def test_a_step_that_holds_its_answers() -> None:
    held, back = filled(shop(RememberingPage))
    assert "Street address" in held
    assert (back.to, back.kept) == ("step", None)


def test_a_step_that_lost_them_is_asked_after() -> None:
    page = shop(EmptyPage)
    page.kept = False
    held, back = filled(page)
    assert (held, back.kept) == (set(), False)
    assert page.asked == (("https://shop.example/address", "https://shop.example/payment"),)


def test_where_only_the_order_is_left_there_is_no_step_to_go_back_to() -> None:
    page = shop(RememberingPage)
    page.now = "review"
    with pytest.raises(NotOffered, match="no two steps"):
        shopper_on(page)[0].does(GoBackAStep())
