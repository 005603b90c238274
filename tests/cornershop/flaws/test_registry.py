from collections.abc import Callable

import httpx
import pytest

from cornershop.flaws import REGISTRY, parse
from cornershop.server import Running
from tests.cornershop.visitor import ADDRESS, Visitor, errors, money

Switch = Callable[..., Visitor]


def test_every_flaw_has_its_near_miss() -> None:
    assert len(REGISTRY) >= 30
    assert all(len(flaw.flaw) > 20 and len(flaw.near_miss) > 20 for flaw in REGISTRY.values())
    assert all(flaw.flaw != flaw.near_miss for flaw in REGISTRY.values())


def test_unknown_flaws_are_refused(shop: Running) -> None:
    with pytest.raises(ValueError, match="no flaw is called 'fee'"):
        parse("fee")
    assert httpx.get(f"{shop.url}/__sandbox__/flaws?on=fee").status_code == 422


def test_switches_belong_to_one_browser(flawed: Switch, visitor: Visitor) -> None:
    other = flawed("price-raised-on-path")
    for one, price in ((other, "£16.00"), (visitor, "£14.00")):
        assert money(one.add().text)["Subtotal"] == price


def test_the_header_switches_one_request(visitor: Visitor) -> None:
    header = {"X-Cornershop-Flaws": "zoom-disabled"}
    assert "user-scalable=no" in visitor.client.get("/", headers=header).text
    assert "user-scalable=no" not in visitor.get("/").text


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
    refused = flawed("promo-rejected-no-reason")
    refused.add()
    assert errors(refused.code("SPRING25")) == ["Code not accepted."]


def test_form_flaws(flawed: Switch) -> None:
    lost = flawed("data-lost-on-error,error-generic,autocomplete-missing,form-too-long")
    lost.add()
    lost.send("/checkout/contact", {"email": "jo@example.com"})
    page = lost.send("/checkout/address", ADDRESS | {"postcode": "bad"}).text
    assert 'value="Jo Park"' not in page
    assert errors(page) == ["Invalid input"]
    assert 'autocomplete="shipping' not in page
    assert page.count("data-check") == 17


def test_a_hidden_failure_writes_no_order(flawed: Switch) -> None:
    hidden = flawed("failure-hidden")
    review(hidden)
    assert "Your order has been placed" in hidden.place().text
    assert "Harbour Stoneware Mug" in hidden.get("/basket").text
    pending = flawed(near="failure-hidden")
    review(pending)
    answer = pending.place()
    assert answer.status_code == 202
    assert "not confirmed yet" in answer.text


def test_an_account_is_forced_only_by_its_flaw(flawed: Switch, visitor: Visitor) -> None:
    forced = flawed("forced-account")
    for one, path in ((forced, "/account/login"), (visitor, "/checkout/contact")):
        one.add()
        assert one.get("/checkout").url.path == path


def test_links_and_pictures(flawed: Switch) -> None:
    page = flawed("link-broken,image-broken")
    assert page.get("/help/size-chart-2019").status_code == 404
    assert 'href="/help/size-chart-2019"' in page.get("/product/wool-socks").text
    assert page.get("/photo/missing-wool-socks.svg").status_code == 404
    assert flawed(near="link-broken").get("/account/saved-sizes").status_code == 401


def test_dead_ends(flawed: Switch, visitor: Visitor) -> None:
    for one, way_on in ((flawed("dead-end-page"), False), (visitor, True)):
        main = one.get("/search?q=zzqx").text.split("<main")[1].split("</main>")[0]
        assert ("href=" in main) is way_on
