from journeys.detectors.clicks import error_click
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk() -> Walk:
    w = Walk()
    w.step()
    w.look("list", "main", "  checkbox: Blue")
    return w


def test_fires_on_a_filter_that_throws_and_fails() -> None:
    w = walk()
    failed, crash = w.request("/filter?c=1", 500), w.error()
    w.press("Blue", "list.filter", role="checkbox", mandatory=False, requests=(failed,), errors=(crash,))
    friction = only(error_click, w)
    assert (friction.severity, friction.subject) == ("S3", "checkbox blue")
    assert {proof.event for proof in friction.proofs} >= {failed, crash}


def test_s4_when_the_goal_is_lost() -> None:
    w = walk()
    failed = w.request("/order", 500)
    press = w.press("Pay", "order.place", requests=(failed,))
    w.attempt("order-place", "order", "no-answer", first=press, last=press)
    w.end("blocked", step="blocked")
    assert only(error_click, w).severity == "S4"


def test_s1_when_the_step_still_succeeds() -> None:
    w = walk()
    press = w.press("Add", "basket.add", requests=(w.request("/basket", 500),), errors=(w.error(),))
    w.attempt("basket-add", "mug", "done", first=press, last=press)
    assert only(error_click, w).severity == "S1"


def test_silent_when_a_script_crashes_and_the_press_works_all_the_same() -> None:
    w = walk()
    press = w.press("Add", "basket.add", errors=(w.error(),))
    w.attempt("basket-add", "mug", "done", first=press, last=press)
    w.press("Blue", "list.filter", errors=(w.error(),))
    w.end(step="passed")
    assert is_clear(error_click, w)


def test_fires_on_a_crash_that_leaves_the_page_as_it_was() -> None:
    w = walk()
    w.press("Blue", "list.filter", errors=(w.error(),), kinds=("value",))
    w.end(step="passed")
    assert only(error_click, w).severity == "S1"


def test_silent_on_other_peoples_errors() -> None:
    w = walk()
    errors = (
        w.error(source="https://cdn.ads.example/ad.js", first_party=False),
        w.error(source="https://shop.example/js/analytics.js"),
        w.error(source="chrome-extension://x/y.js"),
        w.error(form="console"),
    )
    requests = (
        w.request("/collect", 500),
        w.request("/api/news", 500, first_party=False),
        w.request("/api/list", 0, failure="net::ERR_ABORTED"),
        w.request("/pixel.gif", 500, "image"),
    )
    w.press("Blue", "list.filter", errors=errors, requests=requests)
    assert is_clear(error_click, w)


def test_silent_on_refusals_that_are_normal_answers() -> None:
    w = walk()
    w.press("Next", requests=(w.request("/guest?email=a", 404),))
    w.press("Pay", requests=(w.request("/pay", 402),), new_texts=(shown("Use another card", tone="error"),))
    assert is_clear(error_click, w)


def test_fires_on_a_refusal_without_a_word() -> None:
    w = walk()
    refused = w.request("/basket", 422)
    press = w.press("Add", "basket.add", requests=(refused,))
    w.attempt("basket-add", "mug", "no-answer", first=press, last=press)
    assert "422" in only(error_click, w).observed


def test_silent_when_the_page_tried_again_and_got_it() -> None:
    w = walk()
    w.press("Add", requests=(w.request("/basket", 503), w.request("/basket", 200)))
    assert is_clear(error_click, w)


def test_cut_off_evidence_is_tolerated() -> None:
    w = walk()
    w.press("Add", requests=(998,), errors=(999,))
    assert is_clear(error_click, w)


def test_not_reached() -> None:
    assert cannot_tell(error_click, walk()) == "not-reached"
