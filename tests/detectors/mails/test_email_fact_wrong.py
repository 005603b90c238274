import pytest

from journeys.detectors.mails import email_fact_wrong
from tests.detectors.mails.post import Post, outcome

STYLES = {
    "a German table": (
        "de_DE",
        "Bestellbestätigung",
        "",
        "<p>Ihre Bestellnummer lautet A-1042.</p><table><tr><td>Gesamtsumme</td><td>{total} €</td></tr></table>",
        ("1.234,50", "1.235,50"),
    ),
    "plain French": (
        "fr_FR",
        "Merci pour votre commande",
        "Commande n° A-1042\nTotal TTC : {total} €\n",
        "",
        ("1 234,50", "1 134,50"),
    ),
    "plain English": (
        "en_GB",
        "Your order A-1042",
        "Order number: A-1042\nTotal: EUR {total}",
        "",
        ("1234.50", "1234.05"),
    ),
}


def mailed(style: str, right: bool) -> Post:
    locale, subject, text, html, (good, bad) = STYLES[style]
    walk = Post(locale)
    walk.confirmed()
    total = good if right else bad
    walk.mail(subject, text.format(total=total), html.format(total=total), read=True)
    return walk


@pytest.mark.parametrize("style", STYLES)
def test_a_wrong_total_in_any_style(style: str) -> None:
    assert outcome(email_fact_wrong, mailed(style, right=False)) == ("friction", ["S4"])
    assert outcome(email_fact_wrong, mailed(style, right=True))[0] == "clear"


def order(text: str, subject: str = "Your order A-1042") -> Post:
    walk = Post()
    walk.confirmed(total=2600, unit="GBP")
    walk.fact("item:honey", "quantity", 2, "pieces")
    walk.fact("delivery", "delivery_to", "2026-12-02", "date")
    walk.mail(subject, f"Order number: A-1042\n{text}", read=True)
    return walk


def test_a_wrong_quantity_or_date() -> None:
    assert outcome(email_fact_wrong, order("3 x Honey: £12.00\nTotal: £26.00")) == ("friction", ["S3"])
    late = order("Total: £26.00\nExpected delivery: Friday 4 December 2026")
    assert outcome(email_fact_wrong, late) == ("friction", ["S3"])


def test_a_later_mail_may_tell_of_a_new_date() -> None:
    text = "It is delayed.\nNew expected delivery: Friday 4 December 2026\nTotal: £26.00"
    assert outcome(email_fact_wrong, order(text, "Order A-1042 will be late"))[0] == "clear"


def test_mails_about_other_orders_are_not_compared() -> None:
    walk = Post()
    walk.confirmed(total=2600, unit="GBP")
    walk.mail("Your order B-7000", "Order number: B-7000\nTotal: £99.00", read=True)
    assert outcome(email_fact_wrong, walk)[0] == "not-reached"


def test_nothing_to_compare_cannot_be_told() -> None:
    assert outcome(email_fact_wrong, order("Thank you."))[0] == "evidence-missing"
