"""What mails are for: other shops, other programs, six languages."""

from __future__ import annotations

import pytest

from journeys.model.contact import Mail, MailLink
from journeys.model.mailing import (
    is_no_reply,
    kind_of,
    leads_to_an_order,
    names_a_way_to_answer,
    one_click_address,
    role_of,
    unsubscribe_addresses,
    unsubscribe_link,
)


def mail(subject: str = "", text: str = "", links: tuple[MailLink, ...] = (), **headers: str) -> Mail:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Mail("1", "a@shop.example", "kim@example.com", subject, "", text=text, links=links, headers=named)


LEAVE = "<https://shop.example/u>"


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (mail("Wool, and how to wash it", "Blankets for cold weeks.", list_unsubscribe=LEAVE), "marketing"),
        (mail("Neu eingetroffen", "Schöne Dinge", precedence="bulk"), "marketing"),
        (mail("Les soldes commencent", "Jusqu'à -50 %", feedback_id="1:2:3"), "marketing"),
        (mail("Sale: 20% off everything", "Shop now and save up to 30"), "marketing"),
        (mail("Rebajas", "Descubre las novedades.\nDarse de baja: https://s.example/b"), "marketing"),
        (mail("Your order CS-10417 is on its way", "…"), "transactional"),
        (mail("Your receipt", "Order #1042-A, thanks", list_unsubscribe=LEAVE), "transactional"),
        (mail("Bestellbestätigung", "Ihre Bestellnummer lautet 4711-22."), "transactional"),
        (mail("Votre facture", "Facture n° 2026-0017 de votre commande"), "transactional"),
        (mail("Bitte bestätigen Sie Ihre Anmeldung", "Ein Klick genügt.", list_id="<n.shop>"), "transactional"),
        (mail("Reset your password", "Follow this link."), "transactional"),
        (mail("Hello", "How are you?"), "unknown"),
    ],
)
def test_kinds(one: Mail, kind: str) -> None:
    assert kind_of(one) == kind


def test_a_letter_that_mentions_orders_is_still_a_letter() -> None:
    assert kind_of(mail("20% off", "10% off your next order with WELCOME10", list_unsubscribe=LEAVE)) == "marketing"
    assert kind_of(mail("Free delivery on orders over £50", "This week", list_id="<x>")) == "marketing"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Your order CS-20417", "confirmation"),
        ("Thank you for your purchase", "confirmation"),
        ("Bestellbestätigung 4711", "confirmation"),
        ("Merci pour votre commande", "confirmation"),
        ("Gracias por tu pedido", "confirmation"),
        ("Conferma d'ordine", "confirmation"),
        ("Bedankt voor je bestelling", "confirmation"),
        ("Order CS-1 is on its way", "dispatched"),
        ("Ihre Bestellung wurde versandt", "dispatched"),
        ("Votre commande a été expédiée", "dispatched"),
        ("Order CS-1 will be late", "delayed"),
        ("Refund for order CS-1", "refund"),
        ("Wir haben Ihnen 25 € erstattet", "refund"),
        ("Welcome to our letter", "welcome"),
        ("Please confirm your subscription", "optin"),
        ("Nice weather", ""),
    ],
)
def test_roles(subject: str, role: str) -> None:
    assert role_of(mail(subject)) == role


def test_ways_to_leave() -> None:
    both = mail(list_unsubscribe="<mailto:leave@x.example>, <https://x.example/u>")
    assert unsubscribe_addresses(both) == ("mailto:leave@x.example", "https://x.example/u")
    assert one_click_address(both) == ""
    ready = mail(list_unsubscribe=LEAVE, list_unsubscribe_post="List-Unsubscribe=One-Click")
    assert one_click_address(ready) == "https://shop.example/u"
    only_mail = mail(list_unsubscribe="<mailto:a@x.example>", list_unsubscribe_post="List-Unsubscribe=One-Click")
    assert one_click_address(only_mail) == ""


@pytest.mark.parametrize("words", ["Unsubscribe", "Hier abmelden", "Se désabonner", "Uitschrijven", "Disiscriviti"])
def test_a_visible_link_is_known_by_its_words(words: str) -> None:
    link = MailLink("https://x.example/u", words)
    assert unsubscribe_link(mail(links=(MailLink("https://x.example", "Shop"), link))) == link.url
    assert unsubscribe_link(mail(text=f"News.\n{words}: {link.url}")) == link.url
    assert unsubscribe_link(mail(text=f"See https://x.example/shop\n\nBye {words}")) == ""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Track your parcel", True),
        ("Follow your order", True),
        ("Sendung verfolgen", True),
        ("Suivre mon colis", True),
        ("Volg je bestelling", True),
        ("Returns", False),
        ("Shop now", False),
    ],
)
def test_links_that_follow_an_order(words: str, expected: bool) -> None:
    link = MailLink("https://x.example/t", words)
    assert leads_to_an_order(mail(links=(link,)), link) is expected
    bare = MailLink("https://x.example/t")
    assert leads_to_an_order(mail(text=f"Hello\n{words}: https://x.example/t"), bare) is expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("no-reply@x.example", True),
        ("noreply+12@x.example", True),
        ("do_not_reply@x.example", True),
        ("nicht-antworten@x.example", True),
        ("nepasrepondre@x.example", True),
        ("orders@x.example", False),
        ("reply@x.example", False),
        ("nora@x.example", False),
    ],
)
def test_addresses_nobody_reads(address: str, expected: bool) -> None:
    assert is_no_reply(address) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Questions? Just reply to this e-mail.", True),
        ("Rufen Sie uns an: 030 123 456 78", True),
        ("Écrivez-nous à aide@x.example", True),
        ("This e-mail was sent by a machine. Please do not reply.", False),
        ("Bitte antworten Sie nicht auf diese E-Mail.", False),
        ("Thank you.", False),
        ("Dated 2026-11-25, parcel 0034012345. See http://127.0.0.1:37437/t/2026-1 or 2026-11-30.", False),
    ],
)
def test_ways_to_answer(text: str, expected: bool) -> None:
    assert names_a_way_to_answer(mail(text=text)) is expected
    assert names_a_way_to_answer(mail(text=text, links=(MailLink("https://x.example/contact", "Contact"),)))
