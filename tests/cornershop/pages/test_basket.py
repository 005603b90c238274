from tests.cornershop.visitor import Visitor, errors, money


def test_variants_must_be_chosen(visitor: Visitor) -> None:
    assert "Choose a colour and a size." in visitor.add("lambswool-blanket").text
    page = visitor.add("lambswool-blanket", Colour="Oat", Size="King").text
    assert money(page)["Subtotal"] == "£95.00"


def test_stock_is_respected(visitor: Visitor) -> None:
    assert "We have 4 left" in visitor.add("glass-teapot", quantity=5).text
    assert "sold out" in visitor.add("wall-clock").text


def test_quantities_change_and_go(visitor: Visitor) -> None:
    visitor.add()
    assert money(visitor.send("/basket/change", {"sku": "harbour-mug", "quantity": "3"}).text)["Subtotal"] == "£42.00"
    assert "Your basket is empty" in visitor.send("/basket/change", {"sku": "harbour-mug", "quantity": "0"}).text


def test_codes_say_why_they_are_refused(visitor: Visitor) -> None:
    visitor.add()
    assert "ended on 31 May 2026" in errors(visitor.code("SPRING25"))[0]
    assert "Add £46.00 more" in errors(visitor.code("SAVE20"))[0]
    assert money(visitor.code("FREESHIP"))["Standard delivery (estimate)"] == "Free"


def test_a_code_below_its_minimum_is_taken_out_and_said_so(visitor: Visitor) -> None:
    visitor.add(quantity=5)
    assert money(visitor.code("SAVE20"))["Discount SAVE20"] == "−£14.00"
    page = visitor.send("/basket/change", {"sku": "harbour-mug", "quantity": "1"}).text
    assert "taken SAVE20 out of your basket" in page
    assert "Discount SAVE20" not in money(page)


def test_a_once_only_code_works_once(visitor: Visitor) -> None:
    for expected in ("£5.00 off, once per customer", "you have already used it"):
        visitor.add()
        assert expected in visitor.code("THANKYOU5")
        visitor.to_review(email="once@example.com")
        visitor.place()


def test_a_form_without_its_token_is_not_believed(visitor: Visitor) -> None:
    assert visitor.client.post("/basket/add/harbour-mug", data={"quantity": "1"}).status_code == 403
    assert "Your basket is empty" in visitor.get("/basket").text


def test_a_script_gets_the_drawer(visitor: Visitor) -> None:
    answer = visitor.send("/basket/add/harbour-mug", {"quantity": "2"}, quick=True)
    assert 'data-count="2"' in answer.text
