from __future__ import annotations

from dataclasses import replace

from journeys.detectors.channels import policy_contradiction as detector
from journeys.evidence.timeline import acquainted
from journeys.model.event import FactNoted, JourneyBegan
from journeys.model.finding import CannotTell, Clear, Friction, Observation
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.contact.talking import Talk


def told(page: int | None, chat: int, attribute: str = "window_days", unit: str = "days", **more: str) -> Talk:
    walk = Talk()
    walk.look("returns")
    walk.fact("policy:returns", attribute, page, unit)
    walk.begins("chat", "how returns work", "").says("bot: Within ...")
    return walk.states("policy:returns", attribute, chat, unit, **more)


def test_two_windows() -> None:
    friction = only(detector, told(30, 14))
    assert (friction.severity, friction.subject) == ("S3", "policy:returns:window_days")
    assert friction.observed == "chat: 14 days"


def test_two_pages() -> None:
    walk = Talk()
    walk.look("product")
    walk.fact("policy:delivery", "free_from", 5000)
    walk.look("help", url="/help/delivery")
    walk.fact("policy:delivery", "free_from", 6000)
    assert only(detector, walk).subject == "policy:delivery:free_from"


def test_the_same_everywhere() -> None:
    assert is_clear(detector, told(30, 30))
    assert is_clear(detector, told(0, 0, "return_fee", "GBP"))


def test_other_goods_have_other_rules() -> None:
    assert cannot_tell(detector, told(30, 14, option="sale")) == "not-reached"


def test_working_days_are_other_days() -> None:
    walk = told(14, 5, "refund_days")
    body = walk.events[-1].body
    assert isinstance(body, FactNoted)
    quoted = replace(body.fact, quote="with you within 5 working days")
    walk.events[-1] = replace(walk.events[-1], body=replace(body, fact=quoted))
    assert cannot_tell(detector, walk) == "not-reached"


def test_what_the_chat_on_the_page_says_is_not_the_pages_word() -> None:
    walk = Talk()
    walk.look("returns")
    walk.fact("policy:returns", "window_days", 30, "days")
    walk.begins("chat", "x", "").says("bot: Within 14 of delivery.")
    walk.look("help")
    walk.fact("policy:returns", "window_days", 14, "days")
    assert cannot_tell(detector, walk) == "not-reached"


def test_unknown_is_no_rule() -> None:
    assert cannot_tell(detector, told(None, 14)) == "not-reached"


def stating(id_: str, stage: str, days: int, device: str = "phone") -> Walk:
    walk = Walk(device)
    began = walk.events[0].body
    assert isinstance(began, JourneyBegan)
    walk.events[0] = replace(walk.events[0], body=replace(began, journey=replace(began.journey, id=id_)))
    walk.look(stage)
    walk.fact("policy:returns", "window_days", days, "days")
    return walk


def seen(*walks: Walk) -> list[Observation]:
    mine, *_ = acquainted([one.timeline() for one in walks])
    return list(detector.detect(mine))


def test_a_page_of_an_earlier_journey_counts_and_is_told_once() -> None:
    returns, buying = stating("f::3[phone]", "returns", 14), stating("f::2[phone]", "product", 30)
    (friction,) = seen(returns, buying)
    assert isinstance(friction, Friction)
    assert (friction.expected[-8:], friction.observed) == ("/product", "page /returns: 14 days")
    assert isinstance(seen(buying, returns)[0], CannotTell)


def test_the_same_rule_elsewhere_another_device_and_the_same_kind_of_page() -> None:
    mine = stating("f::3[phone]", "returns", 14)
    assert isinstance(seen(mine, stating("f::2[phone]", "product", 14))[0], Clear)
    assert isinstance(seen(mine, stating("f::2[phone]", "product", 30, device="desktop"))[0], CannotTell)
    assert isinstance(seen(mine, stating("f::2[phone]", "returns", 30))[0], CannotTell)
