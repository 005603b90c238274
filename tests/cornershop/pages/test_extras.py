from collections.abc import Callable

import pytest

from cornershop.pages.extras import NAMES
from tests.cornershop.visitor import ADDRESS, Visitor


def test_each_question_leads_to_the_next_and_the_last_to_delivery(flawed: Callable[..., Visitor]) -> None:
    visitor = flawed("checkout-too-many-steps")
    visitor.add()
    page = visitor.send("/checkout/address", ADDRESS)
    for name in NAMES:
        assert page.url.path == f"/checkout/extra/{name}"
        page = visitor.send(page.url.path, {"answer": "No wrapping"})
    assert page.url.path == "/checkout/delivery"


@pytest.mark.parametrize("name", ["wrapping", "nonsense"])
def test_without_the_flaw_there_is_no_such_page(visitor: Visitor, name: str) -> None:
    visitor.add()
    visitor.send("/checkout/address", ADDRESS)
    assert visitor.get(f"/checkout/extra/{name}").url.path == "/checkout/delivery"
