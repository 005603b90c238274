from __future__ import annotations

import pytest

from journeys.errors import UsageError
from journeys.shopper import roles
from tests.shopper.fake import BRIEF


def test_known_roles() -> None:
    assert roles.product(BRIEF, "usual product") == "Oak chair"
    assert roles.code(BRIEF, "welcome code") == "WELCOME10"
    assert roles.order(BRIEF, "delivered order").number == "A-1"
    assert roles.question(BRIEF, "opening hours") == "When are you open?"


def test_an_unknown_role_names_the_line_to_add() -> None:
    with pytest.raises(UsageError) as caught:
        roles.product(BRIEF, "heavy product")
    assert str(caught.value) == (
        'journeys.toml: the store "test" has no "heavy product" among its products (it has: "usual product"). '
        'Add under [stores.test.products]: "heavy product" = "the product\'s name"'
    )
