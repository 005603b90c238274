from collections.abc import Callable

import pytest

from tests.cornershop.visitor import ADDRESS, Visitor, errors

Switch = Callable[..., Visitor]


def test_a_refusal_without_its_reason(flawed: Switch, visitor: Visitor) -> None:
    refused = flawed("promo-rejected-no-reason")
    refused.add()
    visitor.add()
    assert errors(refused.code("SPRING25")) == ["Code not accepted."]
    assert "ended on" in errors(visitor.code("SPRING25"))[0]


def mistake(visitor: Visitor) -> str:
    visitor.add()
    return visitor.send("/checkout/address", ADDRESS | {"postcode": "bad"}).text


def test_mistakes_in_silence_or_in_one_word(flawed: Switch, visitor: Visitor) -> None:
    silent, generic, sound = mistake(flawed("error-not-announced")), mistake(flawed("error-generic")), mistake(visitor)
    assert "data-silent-errors" in silent
    assert "data-silent-errors" not in sound
    assert errors(generic) == ["Invalid input"]
    assert errors(sound) == ["Enter a full UK postcode, such as YO1 7HB."]


def test_the_inside_of_a_program_or_a_strange_name(flawed: Switch) -> None:
    technical, near = flawed("error-technical"), flawed(near="error-technical")
    technical.add()
    assert "undefined" in technical.get("/checkout/address").text
    near.add()
    assert "undefined" not in near.get("/checkout/address").text
    assert "NaN Bread Mix" in near.get("/shop").text


@pytest.mark.parametrize("page", ["/returns", "/help/returns"])
def test_rules_for_lawyers_or_in_plain_words(flawed: Switch, visitor: Visitor, page: str) -> None:
    hard, near = flawed("text-hard").get(page).text, flawed(near="text-hard").get(page).text
    assert "aforementioned" in hard
    assert "aforementioned" not in near
    assert "The law in its own words" in near
    assert "law" not in visitor.get(page).text.partition("<main")[2]


def first_answers(shop: Visitor) -> list[int]:
    """How two orders are answered at their first press."""
    found = []
    for _ in range(2):
        shop.add()
        shop.to_review()
        found.append(shop.place().status_code)
        if found[-1] == 500:
            assert shop.place().status_code == 200
    return found


def test_orders_that_fail_at_the_first_press_each_time_or_once(flawed: Switch) -> None:
    assert first_answers(flawed("failure-repeated")) == [500, 500]
    assert first_answers(flawed(near="failure-repeated")) == [500, 200]


def test_a_hidden_failure_writes_no_order(flawed: Switch) -> None:
    hidden = flawed("failure-hidden")
    hidden.add()
    hidden.to_review()
    assert "Your order has been placed" in hidden.place().text
    assert "Harbour Stoneware Mug" in hidden.get("/basket").text
    pending = flawed(near="failure-hidden")
    pending.add()
    pending.to_review()
    answer = pending.place()
    assert answer.status_code == 202
    assert "not confirmed yet" in answer.text


def test_mistakes_listed_at_the_top_only(flawed: Switch) -> None:
    listed, linked = mistake(flawed("error-far-from-field")), mistake(flawed(near="error-far-from-field"))
    assert "data-listed-errors" in listed
    assert errors(listed) == errors(linked) == []
    assert "<li>Enter a full UK postcode, such as YO1 7HB.</li>" in listed
    assert '<a href="#postcode">Enter a full UK postcode' in linked


def test_mistakes_without_a_way_out_and_with_blame(flawed: Switch) -> None:
    assert errors(mistake(flawed("error-no-remedy"))) == ["The postcode is wrong."]
    assert errors(mistake(flawed(near="error-no-remedy"))) == ["Enter a postcode."]
    blaming = flawed("error-blames")
    blaming.add()
    assert "You failed" in blaming.send("/checkout/address", ADDRESS | {"email": "anna.example"}).text
