from __future__ import annotations

import pytest

from journeys.detectors.mails import email_purpose_mixed as detector
from journeys.model.finding import Friction
from tests.detectors.build import observe
from tests.detectors.mails.post import Post, outcome

LIST = (("list-unsubscribe", "<mailto:leave@shop.example>"),)
SAID = {"text": "Your order A-1042 is confirmed."}


def walk(letters: bool = True, **order: object) -> Post:
    post = Post()
    if letters:
        post.letter("Big sale", sender="News <news@shop.example>")
    post.mail("Your order A-1042", **{**SAID, "sender": "orders@shop.example", **order})  # type: ignore[arg-type] # fields of Mail
    return post


def test_a_receipt_with_a_way_to_unsubscribe() -> None:
    assert outcome(detector, walk(headers=LIST)) == ("friction", ["S1"])
    assert outcome(detector, walk(letters=False, headers=LIST)) == ("friction", ["S1"])


def test_letters_and_receipts_from_one_address() -> None:
    assert outcome(detector, walk(sender="Shop <NEWS@shop.example>")) == ("friction", ["S1"])


def test_two_addresses_of_one_domain_are_fine() -> None:
    assert outcome(detector, walk()) == ("clear", [])


@pytest.mark.parametrize("subject", ["Votre commande n° A-1042 est confirmée", "Ihre Bestellung A-1042"])
def test_in_other_languages(subject: str) -> None:
    post = Post()
    post.mail(subject, subject, headers=LIST)
    assert outcome(detector, post)[0] == "friction"


RECEIPT = (
    "Thank you. Your order A-1042 is confirmed and goes to 12 Long Lane.\nBlue mug 14.00\nDiscount SALE -1.40\n"
    "Delivery 3.95\nTotal 16.55\nIt arrives between Tuesday and Thursday. Answer this mail when anything is wrong.\n"
)
SALE = "The big sale goes on: last chance for candles, mugs and blankets of last year\n"
NEWS = "Discover what is new in: bestsellers for kitchen and garden, made by hand\n"


def test_a_receipt_that_is_mostly_advertising() -> None:
    said = observe(detector, walk(text=RECEIPT + SALE + NEWS))
    assert [(one.observed, one.confidence) for one in said if isinstance(one, Friction)] == [
        ("41% of its words advertise", "probable")
    ]


@pytest.mark.parametrize("more", ["", SALE * 1, "Discount BLUE -2.00\nOffre -3,00\n" * 9, f"{RECEIPT * 2}{SALE}{NEWS}"])
def test_a_row_of_other_goods_and_discounts_on_the_receipt_are_fine(more: str) -> None:
    assert outcome(detector, walk(text=RECEIPT + more)) == ("clear", [])


def test_one_kind_of_mail_cannot_be_compared() -> None:
    assert outcome(detector, walk(letters=False))[0] == "evidence-missing"
    assert outcome(detector, Post())[0] == "not-reached"
