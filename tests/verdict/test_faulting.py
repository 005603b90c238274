from __future__ import annotations

from journeys.verdict.detecting import Detected
from journeys.verdict.faulting import CHECKS, fault_records, is_fault_journey, recovery_checks
from tests.detectors.build import Walk
from tests.detectors.recovery.broken import broken, lifted
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
