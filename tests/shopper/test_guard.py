"""What a read-only shopper does not press, whatever it is called and wherever it stands."""

from __future__ import annotations

import pytest

from journeys.shopper.eyes import View
from journeys.shopper.guard import WRITES, Given, Guard, buying
from tests.shopper.fake import Screen, one, shopper_on

ONE_PAGE = """
- main:
  - heading "Checkout" [level=1]
  - textbox "E-mail"
  - textbox "Full name"
  - textbox "Street and number"
  - textbox "Postcode"
  - textbox "City"
  - radio "Pay by invoice" [checked]
  - button "{label}"
"""
ADDRESS = """
- main:
  - heading "Delivery address" [level=1]
  - textbox "Full name"
  - textbox "Street and number"
  - textbox "Postcode"
  - textbox "City"
  - button "{label}"
"""
CONTACT = """
- main:
  - heading "Contact us" [level=1]
  - textbox "E-mail"
  - textbox "Your message"
  - button "{label}"
- contentinfo:
  - button "Impressum"
"""
BASKET = """
- main:
  - heading "Your basket" [level=1]
  - text: Mug, 1 piece, £5.00
  - button "{label}"
"""
PAYMENT = """
- main:
  - list:
    - listitem: Address
    - listitem: Payment
    - listitem: Review
  - heading "Payment" [level=1]
  - textbox "Card number"
  - textbox "Security code"
  - button "{label}"
"""
LOOKS, STRANGER = Guard(), Given()
ODD = ("Finish", "Buy now", "Confirm", "Place order", "OK", "→", "Make it mine", "Submit", "Kaufen", "Fertig", "Pay £5")


def held(
    snapshot: str, label: str, intent: str = "checkout.next", guard: Guard = LOOKS, given: Given = STRANGER
) -> str:
    view = look(snapshot, label)
    node = next(n for n in view.state.outline.nodes if n.name == label)
    return guard.press(view, node, intent, given)


def look(snapshot: str, label: str = "") -> View:
    shopper, _ = shopper_on(one(snapshot.replace("{label}", label)))
    return shopper.look()


@pytest.mark.parametrize("label", [*ODD, "Continue", "Next"])
def test_the_only_button_of_a_checkout_on_one_page(label: str) -> None:
    assert "may place the order" in held(ONE_PAGE, label)


@pytest.mark.parametrize("label", ODD)
def test_odd_names_below_an_address(label: str) -> None:
    assert held(ADDRESS, label)


@pytest.mark.parametrize("label", ["Continue", "Continue to delivery", "Use this address", "Next"])
def test_going_on_from_an_address_is_fine(label: str) -> None:
    assert held(ADDRESS, label) == ""


def test_a_card_form_may_be_the_last_unless_more_is_announced() -> None:
    assert held(PAYMENT, "Continue") == ""
    assert held(PAYMENT, "Pay now")
    assert held(PAYMENT.replace("    - listitem: Review\n", ""), "Continue")


@pytest.mark.parametrize("intent", sorted(WRITES))
def test_what_leaves_something_behind_is_never_done(intent: str) -> None:
    assert held(BASKET, "Show more", intent)


@pytest.mark.parametrize("label", ["Finish", "Buy now", "Place order", "Pay now"])
def test_a_basket_that_orders_at_once(label: str) -> None:
    assert held(BASKET, label, "checkout.start")


@pytest.mark.parametrize("label", ["Checkout", "Proceed to checkout", "Update", "Go to payment"])
def test_a_basket_that_leads_on(label: str) -> None:
    assert held(BASKET, label, "checkout.start") == ""


@pytest.mark.parametrize("label", ["Send", "Go", "Ask away"])
def test_messages_to_people(label: str) -> None:
    assert held(CONTACT, label, "contact.open") == "it sends a message to a person"
    assert held(CONTACT, label, "contact.open", Guard(orders=True))
    assert held(CONTACT.replace("{label}", label), "Impressum", "help.open") == ""


def test_a_visit_that_may_order_orders() -> None:
    assert held(ONE_PAGE, "Place order", "order.place", Guard(orders=True)) == ""


def test_the_words_on_it_count_as_much_as_its_name() -> None:
    page = one(ADDRESS.replace("{label}", "Continue"), attributes={"Continue": {"visible": "Buy now"}})
    shopper, _ = shopper_on(page)
    node = next(n for n in shopper.look().state.outline.nodes if n.role == "button")
    assert Guard().press(shopper.view, node, "checkout.next", Given())


def test_a_plain_link_may_be_followed_but_not_one_that_orders() -> None:
    said = ONE_PAGE.replace('button "{label}"', 'link "{label}"')
    for label, expected in (("Continue", ""), ("Place order", "may place the order")):
        page = one(said.replace("{label}", label), attributes={label: {"href": "/next"}})
        shopper, _ = shopper_on(page)
        node = next(n for n in shopper.look().state.outline.nodes if n.role == "link")
        assert expected in Guard().press(shopper.view, node, "checkout.next", Given())


def test_one_who_is_signed_in_orders_with_less() -> None:
    known = Given(signed_in=True)
    assert held(BASKET, "Order now", "checkout.start", given=known) == ""
    assert held(BASKET, "Buy now", "basket.add", given=known)
    assert buying(look(BASKET, "Update"), known) is False


def test_enter_sends_whole_forms() -> None:
    view = look(ONE_PAGE, "Place order")
    assert Guard().key(view, "Enter", "promo.apply", Given())
    assert Guard().key(view, "Escape", "promo.apply", Given()) == ""
    assert Guard().key(look(BASKET, "Update"), "Enter", "promo.apply", Given()) == ""
    assert Guard(orders=True).key(view, "Enter", "chat.send", Given())


def test_choices_and_consent_are_no_orders() -> None:
    view = look(ONE_PAGE, "Place order")
    radio = next(n for n in view.state.outline.nodes if n.role == "radio")
    assert Guard().press(view, radio, "payment.option", Given()) == ""
    assert held(ADDRESS, "Accept all", "consent.accept") == ""


def test_screens_are_what_they_seem() -> None:
    assert Screen(BASKET).snapshot == BASKET
    assert buying(look(ONE_PAGE, "Go"), Given())


NOTE = """
- main:
  - heading "Delivery method" [level=1]
  - radio "Standard £3.95" [checked]
  - textbox "Your message about the order"
  - button "Continue"
"""


def test_a_note_to_the_order_is_no_message_to_a_person() -> None:
    shopper, _ = shopper_on(one(NOTE))
    button = next(node for node in shopper.view.state.outline.nodes if node.name == "Continue")
    assert LOOKS.press(shopper.view, button, "checkout.next", STRANGER) == ""
    assert "message" in LOOKS.press(shopper.view, button, "contact.send", STRANGER)
