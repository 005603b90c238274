from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeys.detectors.mobile import mobile_function_missing as detector
from journeys.evidence.timeline import acquainted
from journeys.model.finding import CannotTell, Clear, Friction, Observation
from journeys.model.seeking import Sought
from tests.detectors.build import SHOP, Walk, page

BARE = ("main", "  link: Mugs", "contentinfo", "  link: Imprint")


def walk(found: bool, *lines: str, device: str = "phone", intent: str = "order.track", **parts: Any) -> Walk:
    w = Walk(device, parts.pop("locale", "en_GB"))
    w.step("I track my order")
    first = w.look(parts.pop("stage", "home"), state=page(*(lines or BARE), url="/home"))
    if found:
        w.press("Track an order", intent, role="link", href="/track")
        w.look("tracking", url="/track")
    w.add(Sought(intent, "where an order can be tracked", found, first, w.last if found else first))
    return w


def said(phone: Walk, *others: Walk) -> list[Observation]:
    mine, *_ = acquainted([one.timeline() for one in (phone, *others)])
    return list(detector.detect(mine))


def reason(seen: list[Observation]) -> str:
    return seen[0].reason if isinstance(seen[0], CannotTell) else type(seen[0]).__name__


def desk(**parts: Any) -> Walk:
    return walk(True, device="desktop", **parts)


def test_fires_when_only_the_desktop_has_a_way() -> None:
    (friction,) = said(walk(False), desk())
    assert isinstance(friction, Friction)
    assert (friction.severity, friction.subject, friction.step) == ("S3", "function:order.track", 0)
    assert "“Track an order”" in friction.expected
    assert all(proof.event < 5 for proof in friction.proofs)


def test_silent_on_desktops_and_where_phones_come_there() -> None:
    assert reason(said(desk(), walk(True))) == "not-applicable"
    assert said(walk(True), desk()) == [Clear(1)]


def test_another_phone_that_came_there_proves_that_it_is_there() -> None:
    assert reason(said(walk(False), desk(), walk(True))) == "not-reached"


def test_nothing_to_hold_it_against() -> None:
    assert reason(said(walk(False))) == "not-reached"
    assert reason(said(walk(False), walk(False, device="desktop"))) == "not-reached"
    assert reason(said(walk(False), desk(intent="returns.open"))) == "not-reached"
    assert reason(said(walk(False, locale="de_DE"), desk())) == "not-reached"


@pytest.mark.parametrize(
    "line",
    [
        "  link: Track an order",  # the same words, which the robot overlooked
        "  button",  # a button without a name may be the menu
        "  text: Order tracking is only available in our app",
        "  text: Bestellungen verfolgen Sie nur in unserer App",
    ],
)
def test_where_it_may_be_there_nothing_is_said(line: str) -> None:
    assert reason(said(walk(False, *BARE, line), desk())) == "evidence-missing"


def test_what_is_closed_may_hold_it_until_it_was_opened() -> None:
    w = walk(False, *BARE, "  button: Service")
    state = next(iter(w.pages.values()))
    nodes = tuple(replace(n, attributes={"folded": "true"}) if n.name == "Service" else n for n in state.outline.nodes)
    w.pages["page-0"] = replace(state, outline=replace(state.outline, nodes=nodes))
    assert reason(said(w, desk())) == "evidence-missing"
    opened = walk(False)
    opened.pages["page-0"] = w.pages["page-0"]
    opened.events.insert(3, opened.events.pop())
    opened.press("Service", "menu.open")
    opened.events[3], opened.events[4] = opened.events[4], opened.events[3]
    opened.events = [replace(event, seq=place) for place, event in enumerate(opened.events)]
    assert isinstance(said(opened, desk())[0], Friction)


def test_a_link_to_the_same_address_is_a_way_whatever_it_says() -> None:
    w = walk(False)
    state = w.pages["page-0"]
    nodes = tuple(
        replace(n, attributes={"href": f"{SHOP}/track?from=foot"}) if n.name == "Imprint" else n
        for n in state.outline.nodes
    )
    w.pages["page-0"] = replace(state, outline=replace(state.outline, nodes=nodes))
    assert reason(said(w, desk())) == "evidence-missing"


def test_a_place_on_the_page_is_looked_for_at_the_same_stage() -> None:
    code = {"intent": "promo.field"}
    assert reason(said(walk(False, stage="basket", **code), desk(stage="payment", **code))) == "not-reached"
    assert isinstance(said(walk(False, stage="basket", **code), desk(stage="basket", **code))[0], Friction)
