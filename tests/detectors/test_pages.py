from pathlib import Path

import pytest

from journeys.detectors import DETECTORS
from journeys.detectors.pages import HEADINGS, contents, find, page, thresholds, write_pages
from journeys.detectors.protocol import Detector
from journeys.detectors.speed import lcp_slow

DOCS = Path(__file__).parents[2] / "docs" / "detectors"
AGAIN = "run `python -m journeys.detectors.pages docs/detectors`"


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.META.id)
def test_the_page_is_up_to_date(detector: Detector) -> None:
    assert (DOCS / f"{detector.META.id}.md").read_text(encoding="utf-8") == page(detector), AGAIN


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.META.id)
def test_the_page_has_its_headings_in_order(detector: Detector) -> None:
    text = page(detector)
    places = [text.index(f"## {heading}\n") for heading in HEADINGS]
    assert places == sorted(places)


def test_the_index_is_up_to_date_and_no_page_is_left_over() -> None:
    assert (DOCS / "README.md").read_text(encoding="utf-8") == contents(), AGAIN
    assert {path.stem for path in DOCS.glob("*.md")} == {d.META.id for d in DETECTORS} | {"README"}


def test_find_and_thresholds() -> None:
    assert find("lcp-slow") is lcp_slow
    assert find("no-such-thing") is None
    assert thresholds(lcp_slow)["GOOD_MS"] == 2500


def test_write_pages(tmp_path: Path) -> None:
    assert len(write_pages(tmp_path)) == len(DETECTORS) + 1
