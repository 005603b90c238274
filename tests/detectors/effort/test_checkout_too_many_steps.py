from journeys.detectors.effort import checkout_too_many_steps as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*stages: str, url: str | None = None, place: bool = True) -> Walk:
    w = Walk()
    w.step()
    w.look("basket")
    for stage in stages:
        before = w.look(stage, url=url)
        w.attempt("stage-submit", stage, "done", before=before)
    if place:
        before = w.look("review", url=url)
        w.attempt("order-place", "order", "done", before=before)
    return w


def test_fires_on_eight_phases() -> None:
    friction = only(detector, walk("login", "contact", "address", "delivery", "other", "payment"))
    assert (friction.severity, friction.subject) == ("S2", "checkout")
    assert "8 phases" in friction.observed


def test_six_phases_are_a_note() -> None:
    assert only(detector, walk("contact", "address", "delivery", "payment")).severity == "S1"


def test_five_are_usual() -> None:
    assert is_clear(detector, walk("address", "delivery", "payment"))


def test_an_accordion_counts_its_phases() -> None:
    w = walk("contact", "address", "delivery", "payment", url="/checkout")
    assert "6 phases" in only(detector, w).observed


def test_coming_back_after_a_mistake_counts_once() -> None:
    assert is_clear(detector, walk("address", "address", "address", "delivery", "payment"))


def test_half_a_checkout_says_nothing() -> None:
    assert cannot_tell(detector, walk("contact", "address", place=False)) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_a_phase_the_shopper_could_not_judge_counts_when_the_page_changed() -> None:
    w = walk("address", place=False)
    for before, after in (
        ("/extra/wrap", "/extra/note"),
        ("/extra/note", "/extra/box"),
        ("/extra/note", "/extra/note"),
    ):
        first, then = w.look("other", url=before), w.look("other", url=after)
        w.attempt("stage-submit", "other", "unknown", before=first, after=then)
    w.look("review")
    w.attempt("order-place", "order", "done", before=w.look("review"))
    assert is_clear(detector, w)
    assert cannot_tell(detector, walk(place=False)) == "not-reached"
    first, then = w.look("other", url="/extra/box"), w.look("other", url="/extra/last")
    w.attempt("stage-submit", "other", "unknown", before=first, after=then)
    assert "6 phases" in only(detector, w).observed
