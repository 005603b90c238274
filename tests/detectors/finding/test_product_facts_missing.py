from __future__ import annotations

import pytest

from journeys.detectors.finding import product_facts_missing as detector
from tests.detectors.build import Walk, cannot_tell, frictions, is_clear, only

WHOLE = ("main", "  heading 1: Blue Mug", "  text: Delivery in 3 days, free returns", "  text: Material: clay")
AFTER = ("contentinfo", "  link: Shipping", "  link: Returns")


def walk(*lines: str, lang: str = "en", price: int | None = 1290, facts: tuple[str, ...] = ("unit_price",)) -> Walk:
    w = Walk()
    w.step()
    w.look("product", *lines, lang=lang)
    w.fact("item:blue mug", "stock", "in-stock", "")
    for attribute in facts:
        w.fact("item:blue mug", attribute, price)
    return w


def test_silent_when_all_of_it_is_there() -> None:
    assert is_clear(detector, walk(*WHOLE))
    assert is_clear(detector, walk("main", "  heading 1: Blue Mug", "  button: Product details", *AFTER))


def test_fires_without_a_price() -> None:
    friction = only(detector, walk(*WHOLE, "  text: The price is shown in the basket", facts=()))
    assert (friction.severity, friction.subject) == ("S2", "product price")
    assert "Blue Mug" in friction.observed


def test_amounts_about_delivery_are_no_price() -> None:
    assert only(detector, walk(*WHOLE, "  text: Free delivery from £50", facts=())).subject == "product price"


def test_the_line_tells_what_an_amount_is_about() -> None:
    line = ("  list", "    listitem", "      strong: Lieferung", "      text: Standard: 3,95 €")
    w = walk("main", "  heading 1: Tasse", *line, "  text: Rückgabe: 30 Tage", "  text: Material: Ton", facts=())
    assert only(detector, w).subject == "product price"


def test_money_beside_the_name_may_be_the_price() -> None:
    assert cannot_tell(detector, walk(*WHOLE, "  text: £12.90 only", facts=())) == "evidence-missing"
    assert is_clear(detector, walk(*WHOLE, price=None))


def test_nothing_on_delivery_and_returns() -> None:
    friction = only(detector, walk("main", "  heading 1: Blue Mug", "  text: Material: clay"))
    assert (friction.severity, friction.subject) == ("S2", "product delivery and returns")


def test_one_of_the_two_or_no_details_is_a_note() -> None:
    found = frictions(detector, walk("main", "  heading 1: Blue Mug", "  text: Delivery in 3 days"))
    assert [(f.severity, f.subject) for f in found] == [("S1", "product returns"), ("S1", "product details")]


def test_what_an_earlier_page_said_counts() -> None:
    w = Walk()
    w.step()
    w.look("home", "main", "  text: Versandkostenfrei und 30 Tage Rückgabe", lang="de")
    w.look("product", "main", "  heading 1: Tasse", "  text: Maße: 9 x 9 cm", lang="de")
    w.fact("item:tasse", "unit_price", 1290, "EUR")
    assert is_clear(detector, w) is False  # nothing says whether it can be had
    assert only(detector, w).subject == "product availability"


def test_a_button_says_that_it_can_be_had() -> None:
    w = Walk()
    w.look("product", *WHOLE, "  button: Ajouter au panier", lang="fr")
    w.fact("item:mug", "unit_price", 1290, "EUR")
    assert is_clear(detector, w)


@pytest.mark.parametrize("lines", [("  tab: More", "  tab: Even more"), ("  tab: 1",)])
def test_tabs_that_nobody_opened_may_hold_it(lines: tuple[str, ...]) -> None:
    assert cannot_tell(detector, walk("main", "  heading 1: Blue Mug", *lines)) == "evidence-missing"


def test_languages_without_words_are_not_judged() -> None:
    page = ("main", "  heading 1: Sininen muki", "  text: Toimitus kolmessa päivässä")
    assert cannot_tell(detector, walk(*page, lang="fi")) == "evidence-missing"


def test_a_page_that_sells_nothing_is_none() -> None:
    w = Walk()
    w.look("product", "main", "  heading 1: Our story")
    assert cannot_tell(detector, w) == "not-reached"
