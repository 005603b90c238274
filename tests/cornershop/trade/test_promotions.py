from datetime import date

import pytest

from cornershop.trade.promotions import PROMOTIONS, refusal

DAY = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("code", "subtotal", "words"),
    [
        ("", 9000, "Enter a promo code"),
        ("NOPE", 9000, "do not know the code NOPE"),
        ("spring25", 9000, "ended on 31 May 2026"),
        ("SAVE20", 5000, "Add £10.00 more"),
        ("FIVEOFF", 2999, "Add £0.01 more"),
    ],
)
def test_a_refusal_names_the_reason(code: str, subtotal: int, words: str) -> None:
    assert words in refusal(code, subtotal, DAY)


def test_a_code_still_works_on_its_last_day() -> None:
    assert refusal("SPRING25", 1000, date(2026, 5, 31)) == ""


def test_a_once_only_code_is_refused_the_second_time() -> None:
    assert refusal("THANKYOU5", 1000, DAY) == ""
    assert "once per customer" in refusal("THANKYOU5", 1000, DAY, used=True)


def test_a_discount_never_exceeds_the_goods() -> None:
    assert PROMOTIONS["FIVEOFF"].discount(300) == 300
    assert PROMOTIONS["WELCOME10"].discount(1405) == 140
