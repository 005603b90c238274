from __future__ import annotations

from tests.cornershop.visitor import Visitor


def test_who_ordered_in_this_browser_need_not_say_the_number(visitor: Visitor) -> None:
    visitor.add()
    visitor.to_review()
    visitor.place()
    said = visitor.send("/help/chat", {"message": "Where is my order?"}).text
    assert "What is your order number" not in said
    assert "Expected delivery" in said


def test_what_a_product_holds(visitor: Visitor) -> None:
    said = visitor.send("/help/chat", {"message": "How much does the Harbour Stoneware Mug hold?"}).text
    assert "Capacity of the Harbour Stoneware Mug: 350 ml." in said
