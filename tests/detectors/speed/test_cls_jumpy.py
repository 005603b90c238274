from journeys.detectors.speed import cls_jumpy
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*cls: float) -> Walk:
    w = Walk()
    w.step()
    w.timing(cls=cls, shifted="main")
    return w


def test_fires_when_a_late_banner_pushes_the_page() -> None:
    friction = only(cls_jumpy, walk(0.41, 0.4, 0.42))
    assert (friction.severity, friction.confidence) == ("S2", "confirmed")


def test_between_the_limits_is_s1() -> None:
    assert only(cls_jumpy, walk(0.2, 0.2, 0.2)).severity == "S1"


def test_silent_when_space_is_reserved() -> None:
    assert is_clear(cls_jumpy, walk(0.0, 0.02, 0.0))


def test_one_jumpy_load_does_not_count() -> None:
    assert is_clear(cls_jumpy, walk(0.0, 0.5, 0.0))


def test_cannot_tell_without_a_measurement() -> None:
    assert cannot_tell(cls_jumpy, walk()) == "evidence-missing"
