from __future__ import annotations

import pytest

from journeys.detectors.mails import email_purpose_mixed as detector
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


def test_one_kind_of_mail_cannot_be_compared() -> None:
    assert outcome(detector, walk(letters=False))[0] == "evidence-missing"
    assert outcome(detector, Post())[0] == "not-reached"
