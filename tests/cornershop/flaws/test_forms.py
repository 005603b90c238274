from collections.abc import Callable

from tests.cornershop.visitor import ADDRESS, Visitor, errors

Switch = Callable[..., Visitor]


def test_form_flaws(flawed: Switch) -> None:
    lost = flawed("data-lost-on-error,error-generic,autocomplete-missing,form-too-long")
    lost.add()
    page = lost.send("/checkout/address", ADDRESS | {"postcode": "bad"}).text
    assert 'value="Jo Park"' not in page
    assert errors(page) == ["Invalid input"]
    assert 'autocomplete="shipping' not in page
    assert page.count("data-check") == 18


def payment(visitor: Visitor) -> str:
    visitor.add()
    return visitor.to_payment().text


def test_asked_twice_or_offered_as_a_ticked_box(flawed: Switch) -> None:
    assert 'name="email_again"' in payment(flawed("ask-twice"))
    near = payment(flawed(near="ask-twice"))
    assert 'name="email_again"' not in near
    assert 'name="billing_same"' in near


def test_a_plain_keyboard(flawed: Switch, visitor: Visitor) -> None:
    assert 'inputmode="numeric"' not in payment(flawed("keyboard-wrong"))
    assert 'inputmode="numeric"' in payment(visitor)


def test_three_pages_nobody_needs(flawed: Switch, visitor: Visitor) -> None:
    long = flawed("checkout-too-many-steps")
    long.add()
    assert long.send("/checkout/address", ADDRESS).url.path == "/checkout/extra/wrapping"
    visitor.add()
    assert visitor.send("/checkout/address", ADDRESS).url.path == "/checkout/delivery"
    near = flawed(near="checkout-too-many-steps")
    near.add()
    assert "<details>" in near.send("/checkout/address", ADDRESS).text


def test_a_form_that_is_drawn_anew(flawed: Switch) -> None:
    assert 'data-redraws=""' in flawed("focus-lost").get("/").text
    assert 'data-redraws="summary"' in flawed(near="focus-lost").get("/").text


def test_one_mistake_at_a_time(flawed: Switch) -> None:
    wrong = ADDRESS | {"postcode": "bad", "email": "bad", "phone": "1"}
    single, near = flawed("errors-one-by-one"), flawed(near="errors-one-by-one")
    single.add()
    near.add()
    page = single.send("/checkout/address", wrong).text
    assert len(errors(page)) == page.count('<li><a href="#') == 1
    page = near.send("/checkout/address", wrong).text
    assert (len(errors(page)), page.count('<li><a href="#')) == (1, 3)


def test_nothing_marked_or_only_what_is_optional(flawed: Switch) -> None:
    unclear, near = flawed("required-unclear"), flawed(near="required-unclear")
    for shop, optional in ((unclear, False), (near, True)):
        shop.add()
        page = shop.get("/checkout/address").text
        assert " required" not in page
        assert ("Phone number (optional)" in page) is optional


def test_a_stand_in_for_a_button(flawed: Switch) -> None:
    for shop, mark in (
        (flawed("keyboard-blocked"), "data-stand-in>"),
        (flawed(near="keyboard-blocked"), 'tabindex="0"'),
    ):
        shop.add()
        shop.send("/checkout/address", ADDRESS)
        assert mark in shop.get("/checkout/delivery").text


def test_fields_that_refuse_or_order_a_paste(flawed: Switch) -> None:
    assert payment(flawed("paste-blocked")).count("data-no-paste") == 1
    near = flawed(near="paste-blocked")
    near.add()
    page = near.get("/checkout/address").text
    assert (page.count("data-no-paste"), page.count("data-small")) == (0, 1)


def test_a_postcode_in_small_letters(flawed: Switch, visitor: Visitor) -> None:
    strict, near = flawed("format-picky"), flawed(near="format-picky")
    for shop, led_to in ((strict, "address"), (near, "delivery"), (visitor, "delivery")):
        shop.add()
        answer = shop.send("/checkout/address", ADDRESS | {"postcode": "yo17hb"})
        assert answer.url.path == f"/checkout/{led_to}"
    assert 'value="YO1 7HB"' in near.get("/checkout/address").text
