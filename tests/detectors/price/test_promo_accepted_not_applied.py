from dataclasses import replace
from typing import Any

from journeys.detectors.price import promo_accepted_not_applied as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(message: str = "Code applied", total: int = 1290, result: Any = "contradicted", **parts: Any) -> Walk:
    w = Walk()
    w.step()
    before = w.look("basket")
    w.fact("basket", "total", 1290)
    press = w.press("Apply", "promo.apply")
    after = w.look("basket")
    w.fact("basket", "total", total)
    parts = {"claims": "success", "before": before, "after": after, "first": press, "last": press} | parts
    w.attempt("code-apply", "WELCOME10", result, message=message, **parts)
    return w


def test_fires_when_the_total_stays() -> None:
    friction = only(detector, walk())
    assert (friction.severity, friction.subject, friction.confidence) == ("S3", "promo.code", "confirmed")
    assert "Code applied" in friction.observed
    assert "WELCOME10" not in friction.subject + friction.cause + friction.cause_class


def test_s4_when_it_survives_to_payment() -> None:
    w = walk()
    w.look("payment")
    w.fact("basket", "total", 1290)
    assert only(detector, w).severity == "S4"


def answered(later: int) -> Walk:
    """The page that answers states no total anew; the payment does."""
    w = Walk()
    w.step()
    before = w.look("basket")
    w.fact("basket", "total", 1290)
    press = w.press("Apply", "promo.apply")
    after = w.look("basket")
    w.fact("code:X", "code_rule", "10", "")
    told = {"claims": "success", "before": before, "after": after, "first": press, "last": press}
    w.attempt("code-apply", "X", "contradicted", message="Code applied", **told)
    w.look("payment")
    w.fact("basket", "total", later)
    return w


def test_a_total_that_the_next_page_still_states_is_confirmed() -> None:
    friction = only(detector, answered(1290))
    assert (friction.severity, friction.confidence) == ("S4", "confirmed")
    assert "still 12.90" in friction.observed
    assert only(detector, answered(1161)).confidence == "probable"


def test_silent_when_it_works() -> None:
    assert is_clear(detector, walk(total=1161, result="done"))
    assert is_clear(detector, walk(total=1161, result="unknown"))


def test_silent_on_a_refusal() -> None:
    assert is_clear(detector, walk("Code ended 31 May", result="refused", claims="refusal"))


def test_a_code_for_delivery_is_judged_at_the_delivery() -> None:
    w = walk("Free delivery code accepted, shown after delivery choice")
    assert cannot_tell(detector, w) == "evidence-missing"
    w.look("review")
    w.fact("basket", "discount", 490)
    w.fact("basket", "fee", 490, label="delivery", kind="delivery")
    w.fact("basket", "total", 1290)
    assert is_clear(detector, w)


def test_a_promise_for_later_that_is_not_kept_fires() -> None:
    w = walk("Will be applied at checkout")
    w.look("review")
    w.fact("basket", "total", 1290)
    assert only(detector, w).severity == "S4"


def test_a_code_in_force_changes_nothing_twice() -> None:
    assert is_clear(detector, walk("This code is already applied"))


def test_a_late_discount_is_a_discount() -> None:
    w = walk()
    w.look("payment")
    w.fact("basket", "discount", 129)
    w.fact("basket", "total", 1161)
    assert is_clear(detector, w)


def test_without_totals_the_attempt_alone_is_only_probable() -> None:
    w = Walk()
    w.attempt("code-apply", "X", "contradicted", claims="success", message="Code applied")
    assert only(detector, w).confidence == "probable"
    w = Walk()
    w.attempt("code-apply", "X", "unknown", claims="success", message="Code applied")
    assert cannot_tell(detector, w) == "evidence-missing"


def test_a_look_that_repeats_no_facts_is_read_by_the_one_before_it() -> None:
    w = walk()
    attempt = w.events.pop().body
    again = w.look("basket")
    w.add(replace(attempt, after=again))  # type: ignore[arg-type]  # the last event is the attempt
    assert only(detector, w).confidence == "confirmed"


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
