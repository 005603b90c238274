from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.channels.protocols import GoneError
from journeys.model.event import Response
from journeys.shopper.errors import LostWay, NotOffered
from journeys.shopper.options import choose_one
from tests.shopper.fake import FakePage, Screen, one, shopper_on

DELIVERY = """
- main:
  - group "Delivery method":
    - radio "Standard delivery, 3 days, £4.95"{standard}
    - radio "Express delivery, tomorrow, £9.95"{express}
"""


def chosen(words: str = "", standard: str = "", express: str = "") -> list[tuple[str, str]]:
    page = one(DELIVERY.format(standard=standard, express=express))
    pressed = choose_one(shopper_on(page)[0], "delivery.option", words)
    assert pressed is bool(page.log)
    return page.log


def test_the_first_where_none_is_chosen() -> None:
    assert chosen() == [("press", "Standard delivery, 3 days, £4.95")]


def test_a_choice_that_stands_is_left_alone() -> None:
    assert chosen(express=" [checked]") == []


def test_one_by_its_words() -> None:
    assert chosen("Express") == [("press", "Express delivery, tomorrow, £9.95")]


LABELS = """
- main:
  - group "Delivery method":
    - generic [cursor=pointer] [ref=e1]:
      - radio "Standard delivery £4.95" [checked] [ref=e2]
      - strong: Standard delivery
    - generic [cursor=pointer] [ref=e3]:
      - radio "Express delivery £9.95" [ref=e4]
      - strong: Express delivery
"""


def test_a_label_around_its_option_says_what_is_in_it() -> None:
    page = one(LABELS)
    choose_one(shopper_on(page)[0], "delivery.option", "Express")
    assert page.log == [("press", "Express delivery £9.95")]


def test_words_that_no_option_says() -> None:
    with pytest.raises(NotOffered, match="No option that can be chosen says “drone”"):
        chosen("drone")


def test_what_cannot_be_had_is_passed_over() -> None:
    assert chosen(standard=" [disabled]") == [("press", "Express delivery, tomorrow, £9.95")]


class Rebuilding(FakePage):
    """A page that builds its options anew `times` before a press comes."""

    times = 1

    def press(self, ref: str) -> Response:
        if self.times:
            self.times -= 1
            raise GoneError(ref)
        return super().press(ref)


@pytest.mark.parametrize(("times", "pressed"), [(1, True), (2, False)])
def test_options_that_are_built_anew_meanwhile_are_looked_for_once_more(times: int, pressed: bool) -> None:
    page = Rebuilding({"a": Screen(DELIVERY.format(standard="", express=""))}, "a")
    page.times = times
    shopper, _ = shopper_on(page)
    if pressed:
        assert choose_one(shopper, "delivery.option")
        return
    with pytest.raises(LostWay, match="was gone before it could be pressed"):
        choose_one(shopper, "delivery.option")


class CoveredRadio(FakePage):
    """A page whose label takes every press on its radio."""

    def press(self, ref: str) -> Response:
        answer = super().press(ref)
        role = next(n.role for n in self.see().outline.nodes if n.ref == ref)
        return replace(answer, blocked_by="label") if role == "radio" else answer


def test_a_label_that_covers_its_radio_is_pressed_itself() -> None:
    snapshot = (
        '- main:\n  - group "Delivery method":\n    - radio "Standard delivery"\n    - generic "Standard delivery"\n'
    )
    page = CoveredRadio({"only": Screen(snapshot)}, "only")
    assert choose_one(shopper_on(page)[0], "delivery.option")
    assert page.log == [("press", "Standard delivery")] * 2


REPEATED = """
- main:
  - heading "Shipping method" [level=1]
  - generic:
    - heading "Standard delivery" [level=5]
    - generic: £3.90
    - button "Select option"
  - generic:
    - heading "Express delivery" [level=5]
    - generic: £8.50
    - button "Select option"
"""


def test_buttons_that_say_the_same_are_told_apart_by_what_they_stand_beside() -> None:
    page = one(REPEATED)
    shopper, _ = shopper_on(page)
    assert choose_one(shopper, "delivery.option", "Express")
    assert page.log == [("press", "Select option")]
    with pytest.raises(NotOffered):
        choose_one(shopper, "delivery.option", "drone")
