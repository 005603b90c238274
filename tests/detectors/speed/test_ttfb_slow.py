from journeys.detectors.speed import lcp_slow, ttfb_slow
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*ttfb: float) -> Walk:
    w = Walk()
    w.step()
    w.timing(ttfb_ms=ttfb, lcp_ms=(2600,) * len(ttfb))
    return w


def test_fires_on_a_late_answer() -> None:
    assert only(ttfb_slow, walk(2000, 2100, 1900)).severity == "S2"
    assert only(ttfb_slow, walk(900, 900, 900)).severity == "S1"


def test_reports_the_chain_of_redirects() -> None:
    w = walk(2000, 2000, 2000)
    w.request("/product?from=old", 302, "document")
    w.request("/Product", 301, "document")
    assert "/Product" in only(ttfb_slow, w).observed


def test_shares_its_cause_with_late_content() -> None:
    w = walk(2000, 2000, 2000)
    assert only(ttfb_slow, w).cause == only(lcp_slow, w).cause


def test_silent_on_quick_answers() -> None:
    assert is_clear(ttfb_slow, walk(100, 800, 200))


def test_cannot_tell_without_a_measurement() -> None:
    assert cannot_tell(ttfb_slow, walk()) == "evidence-missing"
