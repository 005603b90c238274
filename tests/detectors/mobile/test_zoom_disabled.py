import pytest

from journeys.detectors.mobile import zoom_disabled as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, violation


def walk(*metas: str, device: str = "phone") -> Walk:
    w = Walk(device)
    w.step()
    for number, meta in enumerate(metas):
        w.look("product", url=f"/page{'abc'[number]}", viewport_meta=meta)
    return w


@pytest.mark.parametrize(
    "meta",
    [
        "width=device-width, user-scalable=no",
        "user-scalable=0",
        "initial-scale=1;maximum-scale=1.0",
        "maximum-scale=1.9",
    ],
)
def test_fires(meta: str) -> None:
    friction = only(detector, walk(meta))
    assert (friction.severity, friction.subject) == ("S2", "viewport")


def test_once_per_journey() -> None:
    assert only(detector, walk("user-scalable=no", "user-scalable=no", "user-scalable=no")).count == 3


@pytest.mark.parametrize(
    "meta", ["width=device-width, initial-scale=1", "maximum-scale=5", "maximum-scale=2, user-scalable=yes"]
)
def test_silent(meta: str) -> None:
    assert is_clear(detector, walk(meta))


def test_axe_counts_too() -> None:
    w = walk("")
    w.audit(violation("meta-viewport", "meta"))
    assert only(detector, w).cause == "rule:meta-viewport@/pagea"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk("")) == "evidence-missing"
    assert cannot_tell(detector, walk("user-scalable=no", device="desktop")) == "not-applicable"
