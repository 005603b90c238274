import pytest

from cornershop.trade.money import pounds


@pytest.mark.parametrize(("pence", "text"), [(0, "£0.00"), (5, "£0.05"), (123456, "£1,234.56"), (-500, "−£5.00")])
def test_pounds(pence: int, text: str) -> None:
    assert pounds(pence) == text
