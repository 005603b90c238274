import re
from collections.abc import Callable

from tests.cornershop.moving import moving
from tests.cornershop.visitor import Visitor, money

Switch = Callable[..., Visitor]


def review(visitor: Visitor, code: str = "") -> tuple[dict[str, str], dict[str, str]]:
    visitor.add()
    basket = money(visitor.code(code) if code else visitor.get("/basket").text)
    return basket, money(visitor.to_review().text)


def test_money_flaws_and_their_near_misses(flawed: Switch) -> None:
    basket, last = review(flawed("fee-late"))
    assert ("Service fee" in basket, "Service fee" in last) == (False, True)
    basket, last = review(flawed(near="fee-late"))
    assert basket["Service fee"] == last["Service fee"] == "£1.99"
    assert review(flawed("total-does-not-add"))[1]["Total"] == "£18.95"
    assert review(flawed(near="total-does-not-add"))[1]["VAT 20%"] == "£2.99"
    assert review(flawed("sneaked-item"))[1]["Subtotal"] == "£16.99"
    assert review(flawed(near="sneaked-item"))[1]["Subtotal"] == "£14.00"


def test_promo_flaws_and_their_near_misses(flawed: Switch) -> None:
    basket, last = review(flawed("promo-dropped-later"), "WELCOME10")
    assert ("Discount WELCOME10" in basket, "Discount WELCOME10" in last) == (True, False)
    assert review(flawed("promo-accepted-not-applied"), "WELCOME10")[0]["Total"] == "£17.95"
    assert review(flawed(near="promo-accepted-not-applied"), "FREESHIP")[1]["Standard delivery"] == "Free"


def test_the_price_is_raised_on_the_path_only(flawed: Switch) -> None:
    raised = flawed("price-raised-on-path")
    assert "£14.00" in raised.get("/product/harbour-mug").text
    assert money(raised.add().text)["Subtotal"] == "£16.00"


def test_a_code_that_takes_off_another_amount(flawed: Switch) -> None:
    assert review(flawed("promo-wrong-amount"), "WELCOME10")[0]["Discount WELCOME10"] == "−£1.12"
    assert review(flawed(near="promo-wrong-amount"), "WELCOME10")[0]["Discount WELCOME10"] == "−£1.17"


def test_product_data_that_differ_from_the_page_and_the_near_miss(flawed: Switch) -> None:
    page = flawed("price-markup-mismatch").get("/product/harbour-mug").text
    assert '"price": "12.00"' in page
    assert "£14.00" in page
    near = flawed(near="price-markup-mismatch").get("/product/harbour-mug").text
    assert '"lowPrice": "14.00"' in near
    assert '"ListPrice", "price": "16.00"' in near.replace("https://schema.org/", "")


def test_a_code_that_phones_do_not_know(flawed: Switch) -> None:
    def said(visitor: Visitor, agent: str = "Pixel 8 Mobile") -> str:
        visitor.client.headers["user-agent"] = agent
        visitor.add()
        return visitor.code("FREESHIP")

    assert "We do not know the code FREESHIP" in said(flawed("promo-channel-split"))
    assert "Code applied" in said(flawed("promo-channel-split"), "X11")
    assert "valid only on a computer" in said(flawed(near="promo-channel-split"))


def test_a_price_that_is_crossed_out_after_twenty_days() -> None:
    def told(**switches: tuple[str, ...]) -> tuple[bool, list[str], bool]:
        with moving(**switches) as shop:
            before = '<s class="was">' in shop.visitor.get("/product/harbour-mug").text
            shop.days(21)
            page = shop.visitor.get("/product/harbour-mug").text
            line = page.partition('id="price-line"')[2].partition("</p>")[0]
            prices = re.findall(r"£[\d.]+", line)
            return before, prices, f'"price": "{prices[0][1:]}"' in page

    assert told(flaws=("was-price-inflated",)) == (False, ["£14.00", "£18.00"], True)
    assert told(near_misses=("was-price-inflated",)) == (False, ["£12.00", "£14.00"], True)
