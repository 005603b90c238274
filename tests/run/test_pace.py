"""A guest's pace, with a clock in the hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from journeys.errors import HarnessError
from journeys.model.event import Response
from journeys.run.pace import USUAL, Pace, PacedPage, pace_for
from tests.wayfinding.small import page


class Watch:
    def __init__(self) -> None:
        self.now, self.waits = 100.0, list[float]()

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


def test_navigations_keep_their_distance_and_the_clock_stands_still() -> None:
    watch = Watch()
    pace = Pace(2.0, watch, watch.wait)
    pace.step()
    watch.now += 0.5
    pace.step()
    watch.now += 3.0
    pace.step()
    assert watch.waits == [1.5]
    assert pace.clock() == 103.5


@pytest.mark.parametrize(
    ("url", "wanted", "seconds"),
    [
        ("http://127.0.0.1:8000/", None, 0.0),
        ("https://shop.example/", None, USUAL),
        ("https://shop.example/", 3.0, 3.0),
        ("http://localhost/", 0.5, 0.5),
    ],
)
def test_how_fast_a_shop_is_walked(url: str, wanted: float | None, seconds: float) -> None:
    assert pace_for(url, wanted).seconds == seconds


def test_workers_share_the_pace_of_a_shop() -> None:
    assert pace_for("https://shop.example/", None, 2).seconds == 2 * USUAL
    assert pace_for("http://127.0.0.1:8000/", None, 2).seconds == 0


def test_only_what_may_navigate_is_paced() -> None:
    watch = Watch()
    done: list[str] = []
    names: tuple[str, ...] = (
        "open",
        "see",
        "picture",
        "press",
        "fill",
        "choose",
        "key",
        "back",
        "find_css",
        "audit",
        "timing",
    )
    names += ("status_of", "fetch", "downloaded")
    acts: Any = SimpleNamespace(url="u", **{n: lambda *a, n=n: done.append(n) for n in names})
    acts.see = lambda: [done.extend(["see"]), page("- main\n")][1]  # type: ignore[func-returns-value] # both at once
    paced = PacedPage(acts, acts, Pace(1.0, watch, watch.wait))
    calls = [("open", "u"), ("see",), ("picture",), ("press", "e"), ("fill", "e", "x"), ("choose", "e", "x")]
    calls += [("key", "Enter"), ("back",), ("find_css", "a"), ("audit",), ("timing", "u", 1)]  # type: ignore[list-item] # calls of any length
    calls += [("status_of", "u"), ("fetch", "u"), ("downloaded",)]
    for name, *arguments in calls:
        getattr(paced, name)(*arguments)
    assert done == [name for name, *_ in calls]
    assert len(watch.waits) == 6
    assert paced.url == "u"


class Limited:
    """A page that is refused twice, and its look."""

    url = "https://shop.example/"

    def __init__(self) -> None:
        self.refused = 2

    def press(self, _ref: str) -> Response:
        return Response()

    def answered(self) -> tuple[int, str]:
        return (429, "4") if self.refused else (200, "")

    def again(self) -> Response:
        self.refused -= 1
        return Response(kinds=("navigation",))


def test_a_limit_is_waited_for_and_the_clock_stands_still() -> None:
    watch, shop = Watch(), Limited()
    pace = Pace(0.0, watch, watch.wait)
    paced = PacedPage(shop, shop, pace, shop)  # type: ignore[arg-type] # as much of a page as is used
    assert paced.press("e1").kinds == ("navigation",)
    assert (watch.waits, pace.clock()) == ([4.0, 4.0], 100.0)


def test_a_page_that_asks_for_proof_of_being_human_is_not_looked_at() -> None:
    wall = SimpleNamespace(see=lambda: page('- heading "Just a moment..." [level=1]\n'))
    with pytest.raises(HarnessError, match="turns robots away"):
        PacedPage(wall, wall, Pace(0.0)).see()


def test_a_page_whose_answers_are_not_known_is_asked_for_anew_by_its_address() -> None:
    opened: list[str] = []
    inner: Any = SimpleNamespace(url="https://shop.example/", open=opened.append)
    paced = PacedPage(inner, inner, Pace(0.0))
    assert paced.answered() == (0, "")
    paced.again()
    assert opened == ["https://shop.example/"]
