from journeys.detectors.speed import lcp_slow
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*lcp: float, ttfb: tuple[float, ...] = ()) -> Walk:
    w = Walk()
    w.step()
    w.timing(lcp_ms=lcp, ttfb_ms=ttfb, lcp_element="hero photo")
    return w


def test_fires_on_poor_median() -> None:
    friction = only(lcp_slow, walk(5000, 5200, 4900, 5100, 5050))
    assert (friction.severity, friction.confidence, friction.step) == ("S3", "confirmed", 0)
    assert "hero photo" in friction.observed


def test_slow_but_not_poor_is_s2() -> None:
    assert only(lcp_slow, walk(3000, 3000, 3000)).severity == "S2"


def test_single_load_is_only_probable() -> None:
    assert only(lcp_slow, walk(5000)).confidence == "probable"


def test_silent_on_one_noisy_load() -> None:
    assert is_clear(lcp_slow, walk(1000, 9000, 1100, 1050, 1000))


def test_the_limit_itself_is_good() -> None:
    assert is_clear(lcp_slow, walk(2500, 2500, 2500))


def test_slow_answer_is_the_shared_cause() -> None:
    assert only(lcp_slow, walk(3000, 3000, 3000, ttfb=(2000,) * 3)).cause == "load:/product"
    assert only(lcp_slow, walk(3000, 3000, 3000, ttfb=(200,) * 3)).cause == "lcp:/product"


def test_cannot_tell_without_a_measurement() -> None:
    assert cannot_tell(lcp_slow, walk()) == "evidence-missing"
