from typing import Any

from journeys.detectors.mobile import sticky_crowding as detector
from journeys.model.outline import Box
from journeys.model.sight import Covered, Held, Standing
from tests.detectors.build import Walk, cannot_tell, is_clear, only

HERE = Box(0, 0, 390, 200)
HEADER = Held("Corner shop Menu Search", "top", 200, HERE, ("Menu", "Search", "Basket", "Account"))
BAR = Held("Total £12.00", "bottom", 150, HERE, ("Checkout",))


def walk(*held: Held, device: str = "phone", **parts: Any) -> Walk:
    w = Walk(device)
    w.step()
    w.look("product")
    parts = {"most": 844 * 0.6, "scrolled": 300, **parts}
    w.audit(standing=Standing(844, held=held, **parts))
    return w


def test_fires_where_bars_together_take_two_fifths() -> None:
    friction = only(detector, walk(HEADER, BAR))
    assert (friction.severity, friction.subject) == ("S2", "bars")
    assert friction.observed.startswith("41% of the screen")
    assert "Total" in friction.observed


def test_bars_on_every_page_are_told_once() -> None:
    w = walk(HEADER, BAR)
    w.look("basket")
    w.audit(standing=Standing(844, 500, 300, (HEADER, BAR)))
    assert only(detector, w).count == 2


def test_silent_when_they_shrank_or_never_were_that_high() -> None:
    assert is_clear(detector, walk(Held("Shop", "top", 56, HERE, ("Menu",)), BAR))
    assert is_clear(detector, walk(most=200, scrolled=0))


def test_silent_on_what_can_be_sent_away() -> None:
    tall = Box(0, 440, 390, 400)
    for held in (
        Held("We use cookies", "bottom", 400, tall, ("Accept",)),
        Held("Get 10 % off", "bottom", 400, tall, ("Sign up", "No thanks")),
        Held("Neu im App Store", "bottom", 400, tall, ("×",)),
        Held("Our app", "bottom", 400, tall, ("Open", "")),
        Held("Size", "bottom", 400, tall, ("Choose",), dialog=True),
    ):
        assert is_clear(detector, walk(held)), held.text


def test_a_header_with_a_nameless_icon_among_many_stays() -> None:
    header = Held("Shop", "top", 400, HERE, ("", "Search", "Account", "Basket"))
    assert only(detector, walk(header)).severity == "S2"


def test_a_button_that_stays_under_a_bar_is_found() -> None:
    w = walk(most=200, scrolled=0, covered=(Covered("Place order", BAR, HERE),))
    friction = only(detector, w)
    assert (friction.subject, friction.cause_class) == ("place order", "bar-covers-control")
    cookies = Held("We use cookies", "bottom", 100, HERE, ("Accept",))
    assert is_clear(detector, walk(most=200, scrolled=0, covered=(Covered("Place order", cookies, HERE),)))


def test_cannot_tell_under_a_layer_or_where_nothing_scrolls() -> None:
    assert cannot_tell(detector, walk(Held("Sale!", "top", 844, HERE, ("Shop now",)))) == "evidence-missing"
    assert cannot_tell(detector, walk(scrolled=0, stuck=True)) == "evidence-missing"
    assert cannot_tell(detector, walk(HEADER, BAR, device="desktop")) == "not-applicable"
    assert cannot_tell(detector, Walk()) == "evidence-missing"
