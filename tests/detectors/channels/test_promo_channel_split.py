from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.channels import promo_channel_split as detector
from journeys.evidence.timeline import acquainted
from journeys.model.finding import CannotTell, Clear, Friction, Observation
from tests.detectors.build import Walk

UNKNOWN = "We do not know the code FREESHIP."


def walk(device: str, result: Any, message: str = "", off: int = 395, total: int = 1795, **parts: Any) -> Walk:
    w = Walk(device, **{k: parts.pop(k) for k in ("locale",) if k in parts})
    w.step("I use the code")
    if parts.pop("login", False):
        w.attempt("login", "sam@example.com", "done")
    before = w.look("basket", "main", parts.pop("notice", "  text: Basket"))
    w.fact("basket", "total", total)
    w.fact("item:mug", "line_total", parts.pop("goods", 1400))
    after = w.look("basket")
    w.fact("basket", "total", total - (off if result == "done" else 0))
    w.attempt("code-apply", "FREESHIP", result, before=before, after=after, message=message)
    return w


def said(*walks: Walk) -> list[Observation]:
    mine, *_ = acquainted([one.timeline() for one in walks])
    return list(detector.detect(mine))


def reason(seen: list[Observation]) -> str:
    return seen[0].reason if isinstance(seen[0], CannotTell) else type(seen[0]).__name__


def test_fires_where_the_phone_refuses_what_the_desktop_takes() -> None:
    (friction,) = said(walk("phone", "refused", UNKNOWN), walk("desktop", "done"))
    assert isinstance(friction, Friction)
    assert (friction.severity, friction.subject) == ("S2", "promo.code")
    assert UNKNOWN in friction.observed
    assert "desktop" in friction.expected


def test_fires_where_it_takes_off_less() -> None:
    (friction,) = said(walk("desktop", "done", off=200), walk("phone", "done", off=395))
    assert isinstance(friction, Friction)
    assert "2.00 GBP, and there 3.95 GBP" in friction.observed


def test_the_better_side_and_equals_are_clear() -> None:
    assert said(walk("desktop", "done"), walk("phone", "refused", UNKNOWN)) == [Clear(1)]
    assert said(walk("desktop", "done"), walk("phone", "done")) == [Clear(1)]
    assert said(walk("phone", "refused", UNKNOWN), walk("desktop", "refused", UNKNOWN)) == [Clear(1)]


@pytest.mark.parametrize(
    "stated",
    [
        {"message": "FREESHIP is valid only on a computer."},
        {"message": "Dieser Code gilt nur in unserer App."},
        {"notice": "  text: Free delivery with FREESHIP (desktop only)"},
    ],
)
def test_a_stated_limit_is_no_split(stated: dict[str, Any]) -> None:
    message = stated.pop("message", UNKNOWN)
    assert said(walk("phone", "refused", message, **stated), walk("desktop", "done")) == [Clear(1)]


@pytest.mark.parametrize(
    "parts",
    [
        {"total": 2795},
        {"goods": 1300},
        {"login": True},
        {"message": "You have already used this code."},
        {"message": "For new customers only."},
    ],
)
def test_other_baskets_and_customers_are_not_compared(parts: dict[str, Any]) -> None:
    message = parts.pop("message", UNKNOWN)
    phone = walk("phone", "refused", message, **parts)
    assert reason(said(phone, walk("desktop", "done"))) == "evidence-missing"


def test_nothing_to_compare_with() -> None:
    phone = walk("phone", "refused", UNKNOWN)
    assert reason(said(phone)) == "not-reached"
    assert reason(said(phone, walk("small-phone", "done"))) == "not-reached"
    assert reason(said(phone, walk("desktop", "done", locale="de_DE"))) == "not-reached"
