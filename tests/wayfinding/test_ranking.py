from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from journeys.model.outline import Box, Layer, Outline, PageState
from journeys.wayfinding import INTENTS, find, parse_snapshot
from tests.wayfinding.accuracy import trials
from tests.wayfinding.catalogue import names, recorded
from tests.wayfinding.small import page as small

LEAST = 0.98  # share of questions whose right control comes first


def page(snapshot: str, language: str = "en") -> PageState:
    outline: Outline = parse_snapshot(snapshot, url="", title="", language=language, width=1280, height=800)
    return PageState(outline)


def test_the_right_control_comes_first_on_nearly_every_page() -> None:
    asked = list(trials())
    wrong = [f"{t.page} {t.intent}: wanted {t.wanted}, got {t.got}" for t in asked if not t.right]
    assert len(asked) >= 250
    assert 1 - len(wrong) / len(asked) >= LEAST, "\n".join(wrong)


def test_there_are_enough_pages_in_six_languages() -> None:
    spoken = Counter(name.rsplit("-", 1)[1] for name in names())
    assert len(names()) >= 30
    assert min(spoken[language] for language in ("en", "de", "fr", "es", "it", "nl")) >= 3


def test_no_page_sells_what_it_does_not_offer() -> None:
    assert not find(recorded("contact-es"), "order.place")
    assert not find(recorded("confirmation-de"), "basket.add")


def test_reasons_are_told_weightiest_first() -> None:
    best = find(page('- main [ref=e1]:\n  - button "Add to cart" [ref=e2]'), "basket.add")[0]
    assert best.reasons == ("named 'Add to cart'", "in the main area")


def test_the_stores_own_wording_wins() -> None:
    shop = page('- main [ref=e1]:\n  - button "Add to cart" [ref=e2]\n  - button "Reserve one" [ref=e3]')
    assert find(shop, "basket.add", words="Reserve")[0].node.ref == "e3"


@pytest.mark.parametrize("name", ["Add to wishlist", "Add your review", "Back to cart", "Buy with PayPal"])
def test_what_sounds_alike_is_left_alone(name: str) -> None:
    assert find(page(f'- main [ref=e1]:\n  - button "{name}" [ref=e2]'), "basket.add") == ()


def test_what_lies_behind_a_dialog_comes_after_what_is_in_it() -> None:
    shop = page('- main [ref=e1]:\n  - link "Checkout" [ref=e2]\n- dialog [ref=e3]:\n  - link "Checkout" [ref=e4]')
    assert find(shop, "checkout.start")[0].node.ref == "e4"


def test_a_disabled_control_is_still_found_and_the_reason_says_so() -> None:
    best = find(page('- main [ref=e1]:\n  - button "Place order" [disabled] [ref=e2]'), "order.place")[0]
    assert "but disabled now" in best.reasons


def test_what_cannot_be_acted_on_is_no_candidate() -> None:
    assert find(page('- main [ref=e1]:\n  - button "Add to cart"'), "basket.add") == ()


@pytest.mark.parametrize("intent", sorted(INTENTS))
def test_an_empty_page_answers_nothing(intent: str) -> None:
    assert find(page(""), intent) == ()


def test_an_unknown_intent_is_an_error() -> None:
    with pytest.raises(KeyError):
        find(page(""), "basket.steal")


def test_behind_a_dialog_that_must_be_answered_even_the_better_name_comes_after() -> None:
    shop = page(
        '- main:\n  - heading "Mug" [level=1]\n  - text: £9.00\n  - button "Add to cart" [ref=e1]\n'
        '- dialog "Mug" [box=0,0,400,400]:\n  - text: £9.00\n  - button "Add" [ref=e2]'
    )
    modal = Layer("dialog", "Mug £9.00 Add", Box(0, 0, 400, 400), 0.5, modal=True, close=None)
    found = find(replace(shop, layers=(modal,)), "basket.add", subject="Mug")
    assert [c.node.ref for c in found] == ["e2", "e1"]


def test_an_entry_of_an_open_menu_opens_none_whatever_its_identifier_says() -> None:
    told = {"e2": {"id": "ui-menu-item-4"}, "e1": {"id": "ui-menu-button"}}
    shop = small('- banner:\n  - button "Shop" [ref=e1]\n- menu "Shop":\n  - menuitem "Towels" [ref=e2]', told=told)
    assert "e2" not in [c.node.ref for c in find(shop, "menu.open")]


@pytest.mark.parametrize(("intent", "group"), [("payment.option", "Betaalwijze"), ("delivery.option", "Bezorgwijze")])
def test_a_group_of_drawn_radios_is_none_of_its_ways(intent: str, group: str) -> None:
    drawn = page(
        f'- main:\n  - radiogroup "{group}" [ref=e1]:\n'
        '    - radio "Bankoverschrijving" [ref=e2] [cursor=pointer]\n    - radio "Overdag" [ref=e3] [cursor=pointer]'
    )
    found = [c.node.ref for c in find(drawn, intent, language="nl")]
    assert found
    assert "e1" not in found
