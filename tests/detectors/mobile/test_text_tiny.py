from typing import Any

from journeys.detectors.mobile import text_tiny as detector
from journeys.model.outline import Box
from journeys.model.sight import Letters, SmallText
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

HERE = Box(10, 10, 100, 11)


def small(text: str, px: float = 10, **parts: Any) -> SmallText:
    return SmallText(text, px, HERE, **parts)


def walk(
    *texts: SmallText, sizes: Any = ((16.0, 900),), device: str = "phone", fits: bool = True, **parts: Any
) -> Walk:
    w = Walk(device)
    w.step()
    look = w.look("product", **parts)
    w.audit(letters=Letters(sizes, texts, fits), look=look)
    return w


def with_price(*texts: SmallText) -> Walk:
    w = Walk()
    w.step()
    look = w.look("product")
    w.fact("item:mug", "unit_price", 1200)
    w.audit(letters=Letters(((16.0, 900),), texts), look=look)
    return w


def test_fires_where_most_of_the_text_is_small() -> None:
    friction = only(detector, walk(sizes=((10.0, 500), (16.0, 500))))
    assert (friction.severity, friction.subject, friction.cause_class) == ("S1", "page", "text-small")
    assert friction.observed.startswith("50% of the text")


def test_a_shop_with_small_letters_everywhere_is_told_once() -> None:
    w = walk(sizes=((11.0, 900),))
    w.look("basket")
    w.audit(letters=Letters(((11.0, 900),)))
    assert only(detector, w).count == 2


def test_silent_with_some_small_notes_and_with_small_print_in_the_footer() -> None:
    assert is_clear(detector, walk(small("VAT included"), sizes=((11.0, 300), (12.0, 700))))
    assert is_clear(detector, walk(small("All rights reserved. Terms apply to every order of 12.00.")))


def test_a_price_in_small_letters_alone_is_found() -> None:
    friction = only(detector, with_price(small("£12.00")))
    assert (friction.severity, friction.subject) == ("S2", "price")
    assert "10 px" in friction.observed


def test_silent_on_a_price_that_is_said_larger_raised_cents_and_the_price_of_a_measure() -> None:
    assert is_clear(detector, with_price(small("£12.00", only=False)))
    assert is_clear(detector, with_price(small("00"), small("£4.80 / 100 g"), small("£15.00")))
    assert is_clear(detector, with_price(small("£12.00", px=12.5)))


def test_one_price_among_many_is_no_finding() -> None:
    w = Walk()
    w.step()
    look = w.look("list")
    w.fact("item:mug", "unit_price", 1200)
    w.fact("item:pot", "unit_price", 3400)
    w.audit(letters=Letters(((16.0, 900),), (small("£34"),)), look=look)
    assert is_clear(detector, w)


def test_terms_beside_the_box_that_accepts_them() -> None:
    box = field("consent.terms", "I accept the terms and conditions of sale", type="checkbox")
    assert only(detector, walk(small("I accept the terms and conditions of sale"), fields=(box,))).subject == "terms"
    assert is_clear(detector, walk(small("terms"), fields=(box,)))


def test_an_error_in_small_letters_is_found_at_any_look() -> None:
    wrong = field("shipping.postcode", error="Enter a postcode", error_px=9, invalid=True, box=HERE)
    friction = only(detector, walk(fields=(wrong,)))
    assert (friction.severity, friction.subject) == ("S2", "error")
    assert is_clear(detector, walk(fields=(field("x", error="Enter it", error_px=12, invalid=True, box=HERE),)))


def test_a_red_hint_is_an_error_only_where_it_was_not_there_before() -> None:
    hint = field("shipping.postcode", error="As on the letter box", error_px=9, box=HERE)
    assert is_clear(detector, walk(fields=(hint,)))
    w = walk(fields=(field("shipping.postcode", box=HERE),))
    w.press()
    w.look("product", fields=(hint,))
    assert only(detector, w).subject == "error"


def test_prices_of_several_pages_are_one_trouble() -> None:
    w = with_price(small("£12.00"))
    look = w.look("basket")
    w.fact("item:mug", "unit_price", 1200)
    w.audit(letters=Letters(((16.0, 900),), (small("12.00 each"),)), look=look)
    friction = only(detector, w)
    assert (friction.subject, friction.count, len(friction.proofs)) == ("price", 2, 2)


def test_cannot_tell_without_text_or_where_the_page_is_shrunk() -> None:
    assert cannot_tell(detector, walk(sizes=((10.0, 50),))) == "evidence-missing"
    assert cannot_tell(detector, walk(sizes=((10.0, 900),), fits=False)) == "evidence-missing"
    assert cannot_tell(detector, walk(sizes=((10.0, 900),), device="desktop")) == "not-applicable"
    assert cannot_tell(detector, Walk()) == "evidence-missing"
