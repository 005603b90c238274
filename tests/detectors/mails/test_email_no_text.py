from journeys.detectors.mails import email_no_text
from tests.detectors.mails.post import Post, outcome

WORDS = "<p>Thank you for your order, which we pack tomorrow and send by rail and bicycle.</p>" * 3


def mail(text: str, html: str = WORDS, locale: str = "en_GB") -> Post:
    walk = Post(locale)
    walk.mail("Your order A-1042", text, html, read=True)
    return walk


def test_html_alone_and_hardly_any_text() -> None:
    assert outcome(email_no_text, mail("")) == ("friction", ["S1"])
    assert outcome(email_no_text, mail("Your mail program is old. https://x.example/a")) == ("friction", ["S1"])


def test_parts_that_contradict_each_other() -> None:
    html = WORDS + "<p>Order number: A-1042</p><table><tr><td>Total</td><td>£17.95</td></tr></table>"
    text = "Thank you for your order, which we pack tomorrow.\nOrder number: A-1042\nTotal: "
    assert outcome(email_no_text, mail(text + "£18.95", html)) == ("friction", ["S2"])
    assert outcome(email_no_text, mail(text + "GBP 17.95", html))[0] == "clear"


def test_german_parts_in_two_spellings_are_the_same() -> None:
    html = WORDS + "<p>Bestellnummer: 4711-22</p><p>Gesamtsumme: 1.234,50&nbsp;€</p>"
    text = "Vielen Dank für Ihre Bestellung, die wir morgen packen.\nBestellnummer: 4711-22\nGesamtsumme: EUR 1.234,50"
    assert outcome(email_no_text, mail(text, html, "de_DE"))[0] == "clear"


def test_hidden_words_and_plain_mails_are_fine() -> None:
    hidden = f"<div style='display:none'>{'Good things. ' * 200}</div>{WORDS}"
    assert (
        outcome(email_no_text, mail("Thank you for your order, which we pack tomorrow and send.", hidden))[0] == "clear"
    )
    assert outcome(email_no_text, mail("Thank you.", ""))[0] == "clear"
    assert outcome(email_no_text, mail("", "<img src=x alt='Sale'>"))[0] == "clear"


def test_no_mail_cannot_be_told() -> None:
    assert outcome(email_no_text, Post())[0] == "not-reached"
