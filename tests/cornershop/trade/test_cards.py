import pytest

from cornershop.trade.cards import luhn


@pytest.mark.parametrize(
    ("number", "good"),
    [
        ("4242424242424242", True),
        ("4242424242424241", False),
        ("4242", False),
        ("", False),
        ("42424242424242xx", False),
    ],
)
def test_luhn(number: str, good: bool) -> None:
    assert luhn(number) is good
