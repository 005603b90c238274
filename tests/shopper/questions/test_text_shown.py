from __future__ import annotations

import pytest

from journeys.shopper.questions import TextShown
from tests.shopper.fake import one, shopper_on

PAGE = '- main:\n  - heading "Grüße  aus Köln" [level=1]\n  - text: £10.00\n'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("grüße aus köln", True),
        ("GRUSSE", True),
        ("grau", False),
        ("Koln", True),
        ("£10.00", True),
        ("£1.00", False),
        ("", True),
    ],
)
def test_whatever_case_and_accents(text: str, shown: bool) -> None:
    assert shopper_on(one(PAGE))[0].asks(TextShown(text)) is shown


def test_describe() -> None:
    assert TextShown("Thank you").describe() == "whether the page says “Thank you”"
