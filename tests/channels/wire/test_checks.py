"""What a browser refuses to send."""

from __future__ import annotations

import pytest

from journeys.channels.wire.checks import wrong_fields
from tests.channels.wire.written import by_id, standing


@pytest.mark.parametrize(
    ("markup", "wrong"),
    [
        ("<input required>", 1),
        ("<input required value=x>", 0),
        ("<input required disabled>", 0),
        ("<input type=email value=nobody>", 1),
        ("<input type=email value=sam@example.com>", 0),
        ("<input pattern='[0-9]{4}' value=12>", 1),
        ("<input pattern='[0-9]{4}' value=1234>", 0),
        ("<input pattern='[' value=12>", 0),
        ("<input type=number max=5 value=6>", 1),
        ("<input type=checkbox required>", 1),
        ("<input type=radio name=r required><input type=radio name=r>", 2),
        ("<input type=radio name=r required><input type=radio name=r checked>", 0),
        ("<select required><option value=''>Choose<option>A</select>", 1),
        ("<select required><option>A</select>", 0),
        ("<textarea required></textarea>", 1),
        ("<details><summary>More</summary><input required></details>", 0),
    ],
)
def test_wrong(markup: str, wrong: int) -> None:
    here = standing(f"<form id=f>{markup}<button id=b>Go</button><button id=n formnovalidate>No</button></form>")
    page = here.document
    assert len(wrong_fields(page, here.entries, by_id(page, "f"), by_id(page, "b"))) == wrong
    assert not wrong_fields(page, here.entries, by_id(page, "f"), by_id(page, "n"))


def test_a_form_may_check_for_itself() -> None:
    here = standing("<form id=f novalidate><input required></form>")
    assert not wrong_fields(here.document, here.entries, by_id(here.document, "f"), None)
