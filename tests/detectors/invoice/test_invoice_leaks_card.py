from journeys.detectors.invoice import invoice_leaks_card as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk


def test_fires() -> None:
    w = Desk()
    w.paper({}, cards=("••••••••••••4242",))
    friction = only(detector, w.found())
    assert (friction.severity, friction.subject) == ("S4", "card number")
    assert "4242" in friction.observed


def test_silent() -> None:
    w = Desk()
    w.paper({})
    assert is_clear(detector, w.found())


def test_what_has_no_words() -> None:
    w = Desk()
    w.paper({}, pages=("",))
    assert cannot_tell(detector, w) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
