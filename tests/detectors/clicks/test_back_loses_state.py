from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.detectors.clicks import back_loses_state as detector
from journeys.model.probing import WentBack
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only
from tests.detectors.recovery.broken import broken

BARE, CHOSEN = ("Mug", "Bowl", "Jug", "Plate", "Cup"), ("Jug", "Cup")


def back(w: Walk | None = None, **more: Any) -> Walk:
    """A list that was arranged, left for one of its products, and come back to."""
    w = w or Walk()
    left = w.look("list")
    w.look("product")
    press = w.act("back", "page.back")
    shown = w.look("list")
    as_left = WentBack("list", left, shown, press, BARE, CHOSEN, CHOSEN, "Cup", screens=0.0)
    w.add(replace(as_left, **more))
    return w


def step(stage: str = "address", *lines: str, after: tuple[Any, ...] = (), kept: bool | None = None) -> Walk:
    """A step of the checkout with two answers, left and come back to."""
    w = Walk()
    filled = [field("shipping.street", "Street", value="Hauptstr. 5", filled=True)]
    filled += [field("shipping.city", "Town", value="Bremen", filled=True), field("card.code", "CVC", filled=True)]
    left = w.look("address", fields=tuple(filled))
    press = w.act("back", "page.back")
    shown = w.look(stage, *(lines or ("main",)), fields=after)
    w.add(WentBack("step", left, shown, press, kept=kept))
    return w


def layer(**more: Any) -> Walk:
    w = Walk()
    left, press, shown = w.look("home"), w.act("back", "page.back"), w.look("home")
    w.add(replace(WentBack("layer", left, shown, press, covered=(0.9, 0.0), words="Menu", same=False), **more))
    return w


@pytest.mark.parametrize(
    ("kept", "told"), [(False, ("S2", "confirmed")), (None, ("S2", "probable")), (True, ("S1", "probable"))]
)
def test_a_list_without_its_filters(kept: bool | None, told: tuple[str, str]) -> None:
    friction = only(detector, back(after=BARE, kept=kept))
    assert (friction.severity, friction.confidence) == told
    assert "3 products that were filtered out" in friction.observed


def test_the_place_in_a_list() -> None:
    assert only(detector, back(screens=2.5, kept=False)).cause_class == "scroll-lost"
    assert is_clear(detector, back(screens=0.9))
    assert is_clear(detector, back(screens=None))


def test_another_order_and_what_sold_out_are_the_same_list() -> None:
    assert is_clear(detector, back(after=("Cup", "Jug")))
    assert is_clear(detector, back(after=("Jug",)))
    assert cannot_tell(detector, back(after=())) == "evidence-missing"
    assert cannot_tell(detector, back(after=("Sofa", "Chair"))) == "evidence-missing"


def test_a_layer_that_back_does_not_close() -> None:
    friction = only(detector, layer())
    assert (friction.severity, friction.subject) == ("S2", "menu")
    assert is_clear(detector, layer(same=True))
    assert cannot_tell(detector, layer(covered=(0.6, 0.0))) == "evidence-missing"
    assert cannot_tell(detector, layer(covered=(0.9, 0.9), same=True)) == "evidence-missing"


def test_a_step_without_its_answers() -> None:
    empty = (field("shipping.street", "Street"), field("shipping.city", "Town"))
    friction = only(detector, step(after=empty, kept=False))
    assert (friction.severity, friction.subject) == ("S3", "shipping.city")
    assert friction.observed == "after Back these are lost: Street, Town"
    assert only(detector, step(after=empty, kept=True)).severity == "S1"


def test_a_step_with_its_answers_in_any_form() -> None:
    street = field("shipping.street", value="HAUPTSTR. 5", filled=True)
    held = (street, field("shipping.city", value="Bremen", filled=True))
    assert is_clear(detector, step(after=(*held, field("card.code"))))
    assert is_clear(detector, step("address", "main", "  text: Hauptstr. 5, Bremen"))


def test_back_out_of_the_checkout() -> None:
    friction = only(detector, step("basket"))
    assert (friction.severity, friction.cause_class) == ("S2", "checkout-left")
    assert cannot_tell(detector, step("contact")) == "evidence-missing"


def test_the_browsers_question() -> None:
    w = Walk()
    w.look("product")
    press = w.act("back", "page.back", met="resend", url_after="https://shop.example/search")
    friction = only(detector, w)
    assert (friction.url, friction.proofs[0].event) == ("https://shop.example/search", press)


def test_other_matters() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, back(broken(), after=BARE)) == "not-applicable"
