from __future__ import annotations

import re
from pathlib import Path

import pytest

from journeys.model import conventions

ROOMS = Path(conventions.__file__).parents[1]
NAMES = [name for name in vars(conventions) if name.isupper()]
TEXTS = [
    path.read_text("utf-8")
    for room in ("detectors", "verdict", "evidence", "shopper", "channels", "wayfinding")
    for path in (ROOMS / room).rglob("*.py")
    if path != Path(conventions.__file__)
]


@pytest.mark.parametrize("name", NAMES)
def test_every_number_is_used(name: str) -> None:
    assert any(re.search(rf"\b{name}\b", text) for text in TEXTS)


@pytest.mark.parametrize("name", NAMES)
def test_every_number_has_its_reason_above_it(name: str) -> None:
    lines = Path(conventions.__file__).read_text("utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if re.match(rf"(?:[A-Z_]+, )*{name}\b.* = ", line))
    while lines[place - 1] and not lines[place - 1].startswith("#"):
        place -= 1
    assert lines[place - 1].startswith("# ")


def test_shares_are_shares_and_ordered() -> None:
    assert 0 < conventions.EXPOSURE_RARE < conventions.EXPOSURE_PROMOTED < conventions.EXPOSURE_MANDATORY == 1
    assert 0 < conventions.OVERLAY_SHARE < 1
    assert 0.5 < conventions.SAME_NAME < 1
