from typing import Any

import pytest

from journeys.detectors.invoice import invoice_unreadable as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk


@pytest.mark.parametrize(
    ("parts", "cause"),
    [
        ({"pages": ("",), "images": (1,)}, "picture"),
        ({"pages": ("",), "images": (0,), "drawings": (900,)}, "picture"),
        ({"pages": (" ",), "images": (0,)}, "blank"),
        ({"pages": (), "failure": "it asks for a password", "encrypted": True}, "locked"),
        ({"pages": (), "failure": "it is broken: no trailer"}, "broken"),
        ({"garbled": 0.4}, "garbled"),
        ({"usual_font": 5.5, "smallest_font": 5.5}, "tiny"),
    ],
)
def test_fires(parts: dict[str, Any], cause: str) -> None:
    w = Desk()
    w.paper({}, **parts)
    friction = only(detector, w.found())
    assert (friction.severity, friction.cause_class) == ("S2", cause)


@pytest.mark.parametrize(
    "parts",
    [
        {"images": (1,), "usual_font": 10.0},
        {"smallest_font": 5.0, "usual_font": 9.0},
        {"pages": ("Invoice", ""), "images": (0, 1)},
        {"garbled": 0.02},
    ],
)
def test_silent(parts: dict[str, Any]) -> None:
    w = Desk()
    w.paper({}, **parts)
    assert is_clear(detector, w.found())


def test_our_own_limits_say_nothing() -> None:
    w = Desk()
    w.paper({}, pages=(), failure="it could not be read within 20 seconds", ours=True)
    assert cannot_tell(detector, w) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
