from typing import Any

from journeys.detectors.messages import failure_hidden as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk(*calls: tuple[str, int], result: Any = "contradicted", goal: str = "order-place", **parts: Any) -> Walk:
    w = Walk()
    w.step()
    w.look("review")
    requests = tuple(w.request(url, status) for url, status in calls)
    press = w.press("Pay", "order.place", requests=requests, window_ms=parts.pop("window_ms", 900.0))
    after = w.look("confirmation")
    parts = {"claims": "success", "message": "Thank you for your order"} | parts
    w.attempt(goal, "order", result, first=press, last=press, after=after, **parts)
    return w


def test_fires_on_thank_you_after_a_failed_order() -> None:
    w = walk(("/orders", 500), observed="no order number came")
    friction = only(detector, w)
    assert (friction.severity, friction.confidence, friction.subject) == ("S4", "confirmed", "order-place")
    assert friction.cause == "action:4"
    assert "Thank you" in friction.observed


def test_a_failed_call_is_proof_enough() -> None:
    assert "500" in only(detector, walk(("/orders", 500), result="unknown")).observed


def test_thanks_without_an_order_number_do_not_outweigh_a_failed_call() -> None:
    assert "500" in only(detector, walk(("/orders", 500), result="done")).observed
    numbered = walk(("/statistics", 500), result="done", before=3)
    numbered.fact("order", "order_number", "A-1", "")
    assert is_clear(detector, numbered)


def test_an_order_that_is_taken_in_is_no_failure() -> None:
    w = walk(("/orders", 202), result="done", message="We'll confirm by e-mail")
    assert is_clear(detector, w)


def test_a_call_repeated_until_it_works_has_not_failed() -> None:
    assert cannot_tell(detector, walk(("/orders", 503), ("/orders", 201), result="unknown")) == "evidence-missing"


def test_fires_on_ten_silent_seconds_after_a_failure() -> None:
    parts: Any = {"result": "no-answer", "claims": "", "message": "", "window_ms": 10500.0}
    assert "said nothing" in only(detector, walk(("/orders", 500), **parts)).observed
    assert is_clear(detector, walk(("/orders", 500), **parts | {"window_ms": 3000.0}))


def test_a_failure_that_is_told_is_not_hidden() -> None:
    assert is_clear(detector, walk(("/orders", 500), result="refused", claims="refusal", message="Sorry, try again"))


def test_a_success_that_corrects_itself_is_a_note() -> None:
    w = walk(("/basket", 500), goal="basket-add")
    w.press("Wait", new_texts=(shown("Sorry, that did not work", tone="error"),))
    assert only(detector, w).severity == "S1"


def test_codes_have_a_detector_of_their_own() -> None:
    assert cannot_tell(detector, walk(goal="code-apply")) == "not-reached"
