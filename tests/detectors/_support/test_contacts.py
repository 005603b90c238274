from __future__ import annotations

from journeys.detectors._support.contacts import belongs, contacts, exchanges, recognised, told_before
from tests.detectors.contact.talking import Talk, talk


def test_contacts_with_their_turns_and_end() -> None:
    timeline = talk("customer: Hi", "bot: Hello").ends().begins("phone").says("customer: Hi").timeline()
    first, second = contacts(timeline)
    assert (len(first.own), len(first.shop), first.ended is not None) == (1, 1, True)
    assert (second.name, second.ended, second.subject) == ("phone-2", None, "phone:my parcel is lost")


def test_what_was_told_by_then() -> None:
    timeline = (
        talk("customer: CS-10417", "bot: And?").begins("phone").says("bot: Hello", "customer: Ann Lee").timeline()
    )
    first, second = contacts(timeline)
    assert set(told_before(timeline, second, second.turns[0].seq)) == {"order"}
    assert set(told_before(timeline, second, 99)) == {"order", "name"}
    assert set(told_before(timeline, first, first.turns[0].seq)) == set()


def test_who_is_recognised() -> None:
    (first,) = contacts(talk("customer: Hi", "bot: And?").timeline())
    assert not recognised(first, 99)
    assert recognised(contacts(talk(verified="menu").timeline())[0], 0)
    assert recognised(contacts(talk("customer: CS-10417").timeline())[0], 99)


def test_what_belongs_together() -> None:
    walk = Talk().begins(about="cs-1").begins("phone", about="CS-1").begins(about="").begins(issue="", about="")
    one, two, three, four = contacts(walk.timeline())
    assert belongs(one, two)
    assert belongs(one, three)
    assert not belongs(three, four)


def test_exchanges() -> None:
    (held,) = contacts(talk("bot: Hello", "customer: a", "bot: b", "Kim: c", "customer: d").timeline())
    assert [(own.body.text, len(answers)) for own, answers in exchanges(held)] == [("a", 2), ("d", 0)]
