from tests.cornershop.visitor import Visitor, money


def test_the_same_thing_twice_is_one_line(visitor: Visitor) -> None:
    visitor.add(quantity=1)
    page = visitor.add(quantity=2).text
    assert money(page)["Subtotal"] == "£42.00"
    assert visitor.get("/basket").text.count('href="/product/harbour-mug"') <= 2


def test_no_more_than_are_left_are_taken(visitor: Visitor) -> None:
    visitor.add("glass-teapot", quantity=3)
    assert "We have 4 left, and 3 of them are in your basket already." in visitor.add("glass-teapot", quantity=2).text
    page = visitor.send("/basket/change", {"sku": "glass-teapot", "quantity": "9"}).text
    assert "We can send 4 of these at the most." in page


def test_the_badge_counts_pieces_not_lines(visitor: Visitor) -> None:
    visitor.add(quantity=2)
    assert 'data-count="3"' in visitor.send("/basket/add/breakfast-tea", {"quantity": "1"}, quick=True).text


def test_a_line_that_is_not_there_is_not_changed(visitor: Visitor) -> None:
    visitor.send("/basket/change", {"sku": "harbour-mug", "quantity": "3"})
    assert "Your basket is empty" in visitor.get("/basket").text
