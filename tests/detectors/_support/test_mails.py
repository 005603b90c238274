from dataclasses import replace

from journeys.detectors._support.mails import bare, mails, marketing, order_of, part, sent, stated, transactional, words
from journeys.model.contact import Mail
from tests.detectors.mails.post import Post


def test_a_message_delivered_twice_is_one_mail() -> None:
    walk = Post()
    walk.mail("One", id="<same@x>")
    walk.mail("Two")
    walk.mail("One", id="<same@x>")
    assert [seen.body.subject for seen in mails(walk.timeline())] == ["Two", "One"]


def test_mails_are_sorted_by_what_they_are_for() -> None:
    walk = Post("de_DE")
    walk.letter("Neu eingetroffen")
    walk.mail("Bestellbestätigung", "Ihre Bestellnummer lautet 4711-22")
    walk.mail("Bitte bestätigen Sie Ihre Anmeldung", headers=(("list-id", "<x>"),))
    timeline = walk.timeline()
    assert [seen.body.subject for seen in marketing(timeline)] == ["Neu eingetroffen"]
    assert len(transactional(timeline)) == 2


def test_facts_and_numbers_of_one_mail() -> None:
    walk = Post()
    seq = walk.mail("Your order", "Order number: A-1042\nTotal: £3.00", "<p>Order number: A-1042</p>", read=True)
    other = walk.mail("Your orders", "Order number: A-1\nNothing", read=True)
    timeline = walk.timeline()
    assert order_of(timeline, seq) == "a1042"
    assert order_of(timeline, other + 99) == ""
    assert {f.fact.attribute for f in stated(timeline, seq)} == {"order_number"}
    assert {f.fact.attribute for f in part(timeline, seq, "text")} == {"order_number", "total"}


def test_times_words_and_numbers() -> None:
    one = Mail("1", "", "", "", "2026-11-23T09:00:00")
    assert sent(one) is None
    assert sent(replace(one, when="soon")) is None
    assert sent(replace(one, when="2026-11-23T09:00:00+01:00"))
    assert words("See https://x.example/a for THE tea") == ["see", "for", "the", "tea"]
    assert bare("#CS-1042") == bare("cs 1042")
