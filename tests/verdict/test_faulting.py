from __future__ import annotations

from journeys.verdict.detecting import Detected
from journeys.verdict.faulting import CHECKS, fault_records, is_fault_journey, recovery_checks
from tests.detectors.build import Walk
from tests.detectors.recovery.broken import broken, lifted, met, tried
from tests.verdict.build import JOURNEY, draft, meta


def said(id_: str, outcome: str, reason: str = "") -> Detected:
    drafts = (draft(id_),) if outcome == "friction" else ()
    return Detected(meta(id_), JOURNEY.id, outcome, reason, drafts)


def test_a_fault_is_told_from_arming_to_lifting() -> None:
    w = broken(felt=2)
    w.step("It comes back")
    end = lifted(w, 3)
    (record,) = fault_records(w.timeline())
    assert (record.dependency, record.kind, record.times) == ("payment", "no-answer", 3)
    assert (record.step, record.lifted_step, record.why) == (0, 1, "step")
    assert record.armed < record.lifted == w.timeline().at(end).at


def test_a_fault_that_was_never_felt_and_never_lifted_says_so() -> None:
    (record,) = fault_records(broken(felt=0).timeline())
    assert (record.times, record.first, record.lifted, record.why) == (0, -1.0, -1.0, "")


def test_six_checks_each_held_failed_or_untold() -> None:
    told = [
        said("recover-cart-lost", "clear"),
        said("recover-double-charge", "clear"),
        said("recover-order-limbo", "friction"),
        said("recover-no-way-on", "cannot-tell", "not-reached"),
        said("recover-dependency-blocks", "cannot-tell", "not-applicable"),
    ]
    checks = {one.name: one for one in recovery_checks(broken().timeline(), told)}
    assert list(checks) == list(CHECKS)
    assert [one.state for one in checks.values()] == ["held", "failed", *["cannot-tell"] * 4]
    assert checks["no double effect"].findings
    assert (checks["way on"].reason, checks["resume"].reason) == ("not-reached", "nobody looked")


def test_a_calm_journey_has_none_of_it() -> None:
    calm = Walk().timeline()
    assert not is_fault_journey(calm)
    assert (fault_records(calm), recovery_checks(calm, [said("recover-cart-lost", "clear")])) == ((), ())


def test_what_the_customer_met_was_told_and_got_afterwards() -> None:
    w = broken()
    met(w, "That did not work", "Our payment provider is not answering. Your order was not placed.", seconds=2.0)
    met(w, "Our payment provider is not answering. Your order was not placed.", seconds=6.0)
    end = lifted(w, 2)
    through = tried(w, "done")
    timeline = w.timeline()
    (record,) = fault_records(timeline)
    assert (record.met, record.told) == (2, 6.0)
    assert record.said.startswith("Our payment provider")
    assert record.again == round(timeline.at(through).at - timeline.at(end).at, 2) > 0


def test_silence_and_what_never_worked_again_have_no_seconds() -> None:
    w = broken()
    met(w, "Our payment provider is not answering. Your order was not placed.")
    met(w)
    lifted(w, 2)
    tried(w, "refused")
    (record,) = fault_records(w.timeline())
    assert (record.met, record.told, record.again) == (2, -1.0, -1.0)
