import pytest

from journeys.shopper.actions import UseMailedCode
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import one
from tests.shopper.post.scripted import letter, reader

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - text: "Total: £89.00"
  - textbox "Promo code"
  - button "Apply code"
"""


def test_the_code_of_the_latest_mail_is_typed() -> None:
    page = one(BASKET)
    shopper, _, _ = reader(letter("Welcome", text="10% off with the code HELLO10"), page=page)
    shopper.does(UseMailedCode())
    assert page.log == [("fill", "Promo code=HELLO10"), ("press", "Apply code")]


def test_no_code_is_not_offered() -> None:
    with pytest.raises(NotOffered, match="No mail brought a code"):
        reader(letter("Welcome"), page=one(BASKET))[0].does(UseMailedCode())


def test_describe() -> None:
    assert UseMailedCode().describe() == "Use the code from the mail"
