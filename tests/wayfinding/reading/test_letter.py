from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from journeys.model.contact import Mail
from journeys.wayfinding.reading.letter import language_in, read_letter, read_pledges
from tests.wayfinding.reading.letters import CARDS, FRENCH, GERMAN, PLAIN, mail

TODAY = date(2026, 11, 26)
Short = tuple[str, str, int | str | None]


def stated(one: Mail, locale: str = "en_GB") -> set[Short]:
    found = read_letter(one, locale=locale, today=TODAY)
    assert all(fact.channel == "mail" and fact.locator in {"html", "text"} and fact.quote for fact in found)
    return {(fact.entity, fact.attribute, fact.value) for fact in found}


def test_a_german_table_in_german_numbers() -> None:
    for locale in ("de_DE", "en_GB"):
        found = stated(mail("Bestellbestätigung", html=GERMAN), locale)
        assert found >= {
            ("order", "order_number", "10-4711"),
            ("order", "total", 107970),
            ("order", "fee", 490),
            ("item:wollsocken", "quantity", 2),
            ("item:wollsocken", "unit_price", 1290),
            ("item:kaffeemühle", "line_total", 104900),
            ("delivery", "delivery_from", "2026-11-30"),
            ("delivery", "delivery_to", "2026-12-02"),
        }


def test_a_plain_french_mail_in_columns() -> None:
    assert stated(mail("Votre commande", FRENCH), "fr_FR") >= {
        ("order", "order_number", "FR20931"),
        ("order", "total", 7940),
        ("item:thé vert", "quantity", 2),
        ("item:thé vert", "line_total", 1900),
        ("delivery", "delivery_to", "2026-12-03"),
    }


def test_tables_of_an_american_shop() -> None:
    assert stated(mail("Order #1042 confirmed", html=CARDS), "en_US") >= {
        ("order", "order_number", "1042"),
        ("order", "total", 9612),
        ("order", "tax", 712),
        ("item:trail shoe", "quantity", 1),
        ("delivery", "delivery_from", "2026-12-01"),
    }


def test_plain_lines() -> None:
    assert stated(mail("Thanks", PLAIN)) >= {
        ("order", "order_number", "CS-20417"),
        ("order", "total", 2995),
        ("item:honey", "line_total", 1200),
        ("delivery", "delivery_to", "2026-12-02"),
    }


def test_both_parts_are_read_and_told_apart() -> None:
    both = mail("x", "Order number: 1042\nTotal: 1.234,50 EUR", "<p>Order number: 1042</p><p>Total: €1,234.50</p>")
    totals = [fact for fact in read_letter(both, locale="en_GB") if fact.attribute == "total"]
    assert [(fact.locator, fact.value) for fact in totals] == [("html", 123450), ("text", 123450)]


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Your order CS-1042 has been dispatched.", "en_GB", ("order", "status", "dispatched")),
        ("Ihre Bestellung wurde versandt.", "de_DE", ("order", "status", "dispatched")),
        ("Votre commande a été expédiée.", "fr_FR", ("order", "status", "dispatched")),
        ("We have refunded £14.00 for order CS-1042.", "en_GB", ("refund:CS-1042", "refund", 1400)),
        ("Wir haben Ihnen 25,80 € erstattet.", "de_DE", ("refund", "refund", 2580)),
        ("Nous vous avons remboursé 19,00 €.", "fr_FR", ("refund", "refund", 1900)),
        ("You get this letter once a week.", "en_GB", ("policy:newsletter", "frequency", 1)),
    ],
)
def test_what_sentences_say(text: str, locale: str, expected: Short) -> None:
    assert expected in stated(mail("", text), locale)


def test_the_moneys_way_is_not_the_parcels() -> None:
    found = stated(mail("", "Your refund of £14.00 for order CS-1042 is on its way."))
    assert not [fact for fact in found if fact[1] == "status"]


def test_two_refunds_are_no_sure_refund() -> None:
    assert ("refund", "refund", None) in stated(mail("", "We have refunded £14.00.\nAlso refunded: £2.00."))


def test_a_mail_without_facts_states_none() -> None:
    assert stated(mail("Hello", "Nice weather for mugs.")) == set()
    assert stated(mail()) == set()


def test_a_text_is_read_in_its_own_language() -> None:
    assert language_in(mail(html=GERMAN).html_text, "en_GB") == "de"
    assert language_in(PLAIN, "en_GB") == "en_GB"


def test_promises_are_read_too() -> None:
    now = datetime(2026, 11, 26, 10, tzinfo=UTC)
    (made,) = read_pledges(mail("", "We will get back to you within 24 hours."), locale="en_GB", now=now)
    assert (made.channel, made.due) == ("mail", "2026-11-27T10:00:00+00:00")


def test_a_carrier_that_brings_it_on_a_day() -> None:
    text = "Je pakketje met bestelling NL-40551 is de deur uit!\nPostNL bezorgt het op vrijdag 4 december."
    assert ("delivery", "delivery_to", "2026-12-04") in stated(mail("Je bestelling is onderweg", text), "nl_NL")
