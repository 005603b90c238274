"""Which fields hold secrets."""

from __future__ import annotations

import pytest

from journeys.channels.wire.secrets import is_secret
from tests.channels.wire.written import by_id, document


@pytest.mark.parametrize(
    ("markup", "name", "secret"),
    [
        ("<input id=x type=password>", "", True),
        ("<input id=x autocomplete='billing cc-number'>", "", True),
        ("<input id=x name=cardNumber>", "", True),
        ("<input id=x>", "Security code", True),
        ("<input id=x name=town>", "Town", False),
        ("<input id=x autocomplete=cc-name>", "Name on card", False),
    ],
)
def test_secret(markup: str, name: str, secret: bool) -> None:
    assert is_secret(by_id(document(markup), "x"), name) is secret
