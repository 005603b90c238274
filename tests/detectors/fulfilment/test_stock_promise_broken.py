from journeys.detectors.fulfilment import stock_promise_broken
from journeys.model.event import Attempt
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.fulfilment.walks import ordered, tracked


def placed() -> Walk:
    walk = ordered()
    walk.add(Attempt("order-place", "order", "done"))
    return walk


def refused(stock: int | str, message: str) -> Walk:
    walk = Walk()
    walk.step()
    walk.look("product")
    walk.fact("item:mug", "stock", stock, "")
    walk.look("review")
    walk.add(Attempt("order-place", "order", "refused", message=message))
    return walk


def test_paid_and_cancelled() -> None:
    friction = only(stock_promise_broken, tracked(placed(), "2026-03-02T18:00", "cancelled"))
    assert (friction.severity, friction.step) == ("S4", 2)


def test_refused_although_it_was_in_stock() -> None:
    for message in ("Sorry, this is sold out.", "Leider ausverkauft", "Article épuisé"):
        assert only(stock_promise_broken, refused("in-stock", message)).severity == "S3"


def test_only_one_left_was_a_warning_and_other_refusals_are_not_stock() -> None:
    assert cannot_tell(stock_promise_broken, refused(1, "Sorry, this is sold out.")) == "not-reached"
    assert cannot_tell(stock_promise_broken, refused("in-stock", "Your card was declined.")) == "not-reached"


def test_an_order_that_goes_on_is_clear() -> None:
    assert is_clear(stock_promise_broken, tracked(placed(), "2026-03-03T18:00", "in-transit"))
    assert cannot_tell(stock_promise_broken, Walk()) == "not-reached"
