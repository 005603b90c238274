from typing import Any

import pytest

from journeys.detectors.messages import error_not_announced as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk(*texts: Any, stage: str = "address", **parts: Any) -> Walk:
    w = Walk()
    w.step()
    w.look(stage)
    w.press("Continue", new_texts=texts, **parts)
    return w


def error(announced: str = "") -> Any:
    return shown("Enter your postcode", tone="error", announced=announced)


def test_fires_on_words_without_role_or_focus() -> None:
    friction = only(detector, walk(error()))
    assert (friction.severity, friction.subject) == ("S3", "button continue")
    assert "Enter your postcode" in friction.observed


def test_names_the_field_of_a_deliberate_mistake() -> None:
    w = walk(error())
    w.attempt("mistake-submit", "shipping.postcode", "refused", first=w.last, last=w.last)
    assert only(detector, w).subject == "shipping.postcode"


def test_s2_off_the_mandatory_path() -> None:
    assert only(detector, walk(error(), stage="list", mandatory=False)).severity == "S2"


@pytest.mark.parametrize("how", ["alert", "status", "live", "focus", "described", "page"])
def test_any_announcement_will_do(how: str) -> None:
    assert is_clear(detector, walk(error(how)))


def test_a_summary_speaks_for_the_errors_below_it() -> None:
    assert is_clear(detector, walk(error("focus"), error()))


def test_a_page_that_loads_again_is_read_from_its_top() -> None:
    assert is_clear(detector, walk(error(), kinds=("navigation",)))


def test_other_words_are_not_errors() -> None:
    assert cannot_tell(detector, walk(shown("Added", tone="success"), shown("3 items"))) == "not-reached"
