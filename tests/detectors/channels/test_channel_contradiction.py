from __future__ import annotations

from dataclasses import replace

import pytest

from journeys.detectors.channels import channel_contradiction as detector
from journeys.model.contact import Clock, Mail
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from tests.detectors.build import cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk


def told(page: str, chat: str, attribute: str = "status", about: str = "CS-10417", later: str = "") -> Talk:
    walk = Talk()
    walk.add(Clock("2026-11-25T10:00:00+00:00"))
    walk.look("tracking")
    walk.fact("order", "order_number", "CS-10417", "")
    walk.fact("order" if attribute == "status" else "delivery", attribute, page, "")
    if later:
        walk.add(Clock(later, 1.0))
    walk.begins("chat", "where is my order", about).says("bot: Your order ...")
    return walk.states("order" if attribute == "status" else "delivery", attribute, chat)


def test_being_packed_here_and_delivered_there() -> None:
    friction = only(detector, told("delivered", "packed"))
    assert (friction.severity, friction.subject) == ("S3", "status:chat+page")
    assert friction.observed == "page: delivered; chat: packed"


def test_another_date() -> None:
    assert only(detector, told("2026-12-01", "2026-12-05", "delivery_to")).severity == "S3"


@pytest.mark.parametrize(
    ("page", "chat"),
    [("dispatched", "in-transit"), ("in-transit", "delivered"), ("packed", "dispatched"), ("cancelled", "delivered")],
)
def test_the_same_in_other_words_or_a_step_on(page: str, chat: str) -> None:
    assert is_clear(detector, told(page, chat))


def test_the_same_date() -> None:
    assert is_clear(detector, told("2026-12-01", "2026-12-01", "delivery_to"))


def test_another_order_or_another_day_is_not_compared() -> None:
    assert cannot_tell(detector, told("delivered", "packed", about="CS-2")) == "not-reached"
    later = "2026-11-25T14:00:00+00:00"
    assert cannot_tell(detector, told("packed", "delivered", later=later)) == "not-reached"


def test_two_contacts_are_compared_too() -> None:
    walk = Talk().begins("phone", "where is my order").says("bot: It was delivered.")
    walk.states("order", "status", "delivered")
    walk.begins("chat", "where is my order").says("bot: It is being packed.").states("order", "status", "packed")
    assert only(detector, walk).subject == "status:chat+phone"


def test_what_a_shop_sells_is_no_order() -> None:
    walk = Talk()
    walk.look("product")
    walk.fact("delivery", "delivery_to", "2026-12-01", "date")
    walk.begins().says("bot: It arrives on 5 December.").states("delivery", "delivery_to", "2026-12-05")
    assert cannot_tell(detector, walk) == "not-reached"


@pytest.mark.parametrize(("sent", "told"), [("2026-11-25T10:00:00+00:00", True), ("2026-11-20T10:00:00+00:00", False)])
def test_a_mail_contradicts_what_was_true_when_it_was_sent_only(sent: str, told: bool) -> None:
    walk = Talk()
    walk.add(Clock("2026-11-25T10:00:00+00:00"))
    mail = walk.add(Mail("m1", "shop@shop.example", "sam@example.com", "Your order CS-10417", sent))
    for fact in (Fact("order", "order_number", "CS-10417", ""), Fact("delivery", "delivery_to", "2026-11-26", "date")):
        walk.add(FactNoted(replace(fact, channel="mail"), mail))
    walk.look("tracking")
    walk.fact("order", "order_number", "CS-10417", "")
    walk.fact("delivery", "delivery_to", "2026-11-30", "date")
    if told:
        assert only(detector, walk).subject == "delivery_to:mail+page"
    else:
        assert cannot_tell(detector, walk) == "not-reached"
