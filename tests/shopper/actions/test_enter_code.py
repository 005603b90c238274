from __future__ import annotations

import pytest

from journeys.model.event import Action, Attempt, NewText, Response
from journeys.shopper.actions import EnterCode
from journeys.shopper.errors import NotOffered
from journeys.shopper.questions import CodeOutcome
from tests.shopper.fake import FakePage, Screen, one, shopper_on

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - text: "Subtotal: £89.00"
  - text: "Total: £89.00"
  - textbox "Promo code"
  - button "Apply code"
"""
CHEAPER = BASKET.replace('  - text: "Total: £89.00"', '  - text: "Discount: -£8.90"\n  - text: "Total: £80.10"')


def result(screen: Screen) -> tuple[str, str]:
    page = FakePage({"a": screen, "b": Screen(CHEAPER)}, "a")
    shopper, notebook = shopper_on(page)
    shopper.does(EnterCode("welcome code"))
    assert page.log[:2] == [("fill", "Promo code=WELCOME10"), ("press", "Apply code")]
    assert notebook.all(Attempt)[-1].subject == "WELCOME10"
    assert not any(action.mandatory for action in notebook.all(Action))
    return shopper.asks(CodeOutcome())


def test_the_total_gets_lower() -> None:
    assert result(Screen(BASKET, moves={"Apply code": "b"}))[0] == "done"


def test_refused_with_a_reason() -> None:
    no = NewText("This code has expired.", tone="error")
    assert result(Screen(BASKET, says={"Apply code": no})) == ("refused", "This code has expired.")


def test_accepted_and_not_applied() -> None:
    yes = NewText("Code applied!", tone="success")
    assert result(Screen(BASKET, says={"Apply code": yes})) == ("contradicted", "Code applied!")


def test_answered_by_nothing() -> None:
    assert result(Screen(BASKET)) == ("no-answer", "")


def test_no_place_for_a_code() -> None:
    with pytest.raises(NotOffered, match="no place for a promotion code"):
        shopper_on(one('- main:\n  - heading "Your basket" [level=1]\n'))[0].does(EnterCode("welcome code"))


def test_describe() -> None:
    assert EnterCode("welcome code").describe() == "Use the welcome code"


FOLDED = """
- main:
  - heading "Your basket" [level=1]
  - text: "Total: £89.00"
  - button "Redeem a promo code" [expanded]
  - generic:
    - textbox "Promo code"
    - button "{apply}"
"""


@pytest.mark.parametrize("apply", ["Apply", "Go on then"])
def test_what_opened_the_field_does_not_apply_the_code(apply: str) -> None:
    page = FakePage({"a": Screen(FOLDED.format(apply=apply), moves={apply: "b"}), "b": Screen(CHEAPER)}, "a")
    shopper, _ = shopper_on(page)
    shopper.does(EnterCode("welcome code"))
    assert page.log[-1] == ("press", apply)


class WakingPage(FakePage):
    """Its button sleeps until something is typed."""

    def fill(self, ref: str, text: str) -> Response:
        answer = super().fill(ref, text)
        self.now = "awake"
        return answer


def test_a_button_that_sleeps_until_a_code_is_typed() -> None:
    asleep = BASKET.replace('"Apply code"', '"Apply code" [disabled]') + '  - button "Check out"\n'
    awake = Screen(asleep.replace(" [disabled]", ""), moves={"Apply code": "b"})
    page = WakingPage({"a": Screen(asleep), "awake": awake, "b": Screen(CHEAPER)}, "a")
    shopper_on(page)[0].does(EnterCode("welcome code"))
    assert page.log == [("fill", "Promo code=WELCOME10"), ("press", "Apply code")]
