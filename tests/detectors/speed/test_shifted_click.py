from typing import Any

from journeys.detectors.speed import cls_jumpy
from journeys.detectors.speed import shifted_click as detector
from journeys.model.outline import Box
from journeys.model.sight import Pushed
from tests.detectors.build import Walk, cannot_tell, is_clear, only

THREE = (0.05, 0.05, 0.05)


def moved(name: str = "Show sizes", owner: str = "", loads: int = 3, **parts: Any) -> Pushed:
    return Pushed(parts.pop("role", "link"), name, 64.0, owner, loads, 1100.0, Box(0, 300, 200, 40))


def walk(*pushed: Pushed, cls: tuple[float, ...] = THREE) -> Walk:
    w = Walk()
    w.step()
    w.timing(cls=cls, pushed=pushed)
    return w


def test_fires_on_a_link_that_is_pushed_away() -> None:
    friction = only(detector, walk(moved()))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "link show sizes")
    assert "64 px after 1.1 s, in 3 of 3 loads" in friction.observed


def test_graver_where_a_press_would_buy_accept_or_remove() -> None:
    for owner in (
        "button Add to basket",
        "button Alle akzeptieren",
        "button Acheter",
        "link Pedir ahora",
        "button Elimina",
    ):
        friction = only(detector, walk(moved(), moved("Brand", owner=owner)))
        assert (friction.severity, friction.subject, friction.count) == ("S3", "link brand", 2), owner
    assert only(detector, walk(moved(owner="link More about wool"))).severity == "S2"


def test_one_load_of_three_is_chance_and_nobody_knows_the_nameless() -> None:
    assert is_clear(detector, walk(moved(loads=1)))
    assert is_clear(detector, walk(moved("")))
    assert is_clear(detector, walk())


def test_it_shares_its_cause_with_the_jumping_page() -> None:
    w = walk(moved(), cls=(0.4, 0.4, 0.4))
    assert only(detector, w).cause == only(cls_jumpy, w).cause


def test_cannot_tell_with_fewer_loads_or_where_it_was_not_watched() -> None:
    assert cannot_tell(detector, walk(moved(loads=2), cls=(0.1, 0.1))) == "evidence-missing"
    w = Walk()
    w.timing(cls=THREE)
    assert cannot_tell(detector, w) == "evidence-missing"
