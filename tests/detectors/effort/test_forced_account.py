from dataclasses import replace
from typing import Any

from journeys.detectors.effort import forced_account as detector
from journeys.model.outline import Box
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only, page

PASSWORD = field("account.password", "Password", type="password", form=1)


def walk(*lines: str, fields: Any = (PASSWORD,)) -> Walk:
    w = Walk()
    w.step()
    w.look("basket")
    w.press("Checkout", "checkout.start")
    w.step()
    w.look("login", "main", *lines, fields=fields)
    return w


def test_fires_when_only_a_password_leads_on() -> None:
    w = walk("  button: Create account")
    w.fill("account.password", "•••")
    w.look("payment")
    friction = only(detector, w)
    assert (friction.severity, friction.step, friction.subject) == ("S3", 1, "checkout")


def test_the_gate_is_seen_before_the_press_that_led_to_it_is_noted() -> None:
    w = Walk()
    w.step()
    basket = w.look("basket")
    gate = w.look("login", "main", "  button: Log in", fields=(PASSWORD,))
    w.press("Checkout", "checkout.start", before=basket, after=gate)
    w.end("blocked", step="blocked")
    assert only(detector, w).severity == "S3"


def test_fires_when_the_journey_ends_there() -> None:
    w = walk("  button: Log in")
    w.end("blocked")
    assert only(detector, w).cause == "checkout:entry"


def test_a_guest_path_is_enough() -> None:
    for words in ("Continue as guest", "Als Gast bestellen", "Checkout without an account"):
        w = walk(f"  button: {words}")
        w.look("payment")
        assert is_clear(detector, w)


def test_an_address_without_a_password_is_a_guest_path() -> None:
    w = walk(fields=(PASSWORD, field("contact.email", form=2)))
    w.fill("account.password")
    w.look("payment")
    assert is_clear(detector, w)


def test_reaching_the_payment_without_a_password_is_proof() -> None:
    w = walk("  button: Next")
    w.look("payment")
    w.look("confirmation", fields=(PASSWORD,))
    assert is_clear(detector, w)


def test_an_optional_password_is_no_gate() -> None:
    w = walk(fields=(field("account.password", type="password", marked="optional"),))
    w.fill("account.password")
    w.look("payment")
    assert is_clear(detector, w)


def test_companies_and_members_are_not_judged() -> None:
    assert cannot_tell(detector, walk("  text: Trade customers only")) == "not-applicable"
    w = Walk()
    w.attempt("login", "account", "done")
    w.press("Checkout", "checkout.start")
    w.look("login", fields=(PASSWORD,))
    assert cannot_tell(detector, w) == "not-applicable"


def test_a_guest_path_below_the_fold_is_a_note() -> None:
    state = page("main", "  button: Continue as guest", fields=(replace(PASSWORD, box=Box(0, 200, 100, 30)),))
    nodes = (state.outline.nodes[0], replace(state.outline.nodes[1], box=Box(0, 1900, 100, 30)))
    w = walk()
    w.look("login", state=replace(state, outline=replace(state.outline, nodes=nodes)))
    w.look("payment")
    assert only(detector, w).severity == "S1"


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, walk("  button: Log in")) == "not-reached"
