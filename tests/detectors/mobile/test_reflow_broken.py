from typing import Any

from journeys.detectors.mobile import reflow_broken as detector
from journeys.model.outline import Box, Clip
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(width: int = 320, scroll: int | None = None, clips: Any = (), device: str = "small-phone") -> Walk:
    w = Walk(device)
    w.step()
    w.look("product", width=width, scroll_width=scroll or width, client_width=width, clips=clips)
    return w


def cut(text: str) -> Clip:
    return Clip(text, Box(0, 0, 100, 20))


def test_fires_on_a_column_of_600_px() -> None:
    friction = only(detector, walk(scroll=600))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "page")
    assert "600" in friction.observed


def test_what_overflows_at_390_overflows_at_320() -> None:
    assert only(detector, walk(390, 600)).proofs


def test_one_pixel_is_rounding() -> None:
    assert is_clear(detector, walk(scroll=321))


def test_cut_text_is_probable() -> None:
    friction = only(detector, walk(clips=(cut("Total to pay £12.90"),)))
    assert (friction.confidence, friction.cause_class) == ("probable", "text-cut")


def test_a_wide_table_in_its_own_scroller_is_fine() -> None:
    assert is_clear(detector, walk())


def test_text_that_is_shortened_on_purpose_is_fine() -> None:
    assert is_clear(detector, walk(clips=(cut("A very long nam…"), cut("x"), Clip("Skip to content", Box(0, 0, 1, 1)))))


def test_text_that_is_cut_on_wide_screens_too_is_design() -> None:
    w = walk(clips=(cut("Blue mug"),))
    w.look("product", width=1280, clips=(cut("Blue mug"),))
    assert is_clear(detector, w)


def test_a_page_that_fits_at_390_is_not_proven() -> None:
    assert cannot_tell(detector, walk(390)) == "evidence-missing"
    assert cannot_tell(detector, walk(1280, 1400, device="desktop")) == "not-applicable"
