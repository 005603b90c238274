import pytest

from journeys.model.outline import Box, Node, Outline, PageState
from journeys.verdict.whereabouts import where_it_says

ROW, FEE, TOTAL = Box(0, 100, 300, 20), Box(0, 100, 80, 20), Box(0, 130, 300, 20)
NODES = (
    Node(0, -1, 0, "main", box=Box(0, 0, 390, 800)),
    Node(1, 0, 1, "row", box=ROW),
    Node(2, 1, 2, "cell", text="Service  fee", box=FEE),
    Node(3, 1, 2, "cell", text="£1.99", box=Box(250, 100, 50, 20)),
    Node(4, 0, 1, "button", name="Place order", box=TOTAL),
    Node(5, 0, 1, "paragraph", text="Free returns", box=Box(0, 200, 90, 20)),
    Node(6, 0, 1, "paragraph", text="Free returns", box=Box(0, 600, 90, 20)),
)
PAGE = PageState(Outline("https://shop.example/pay", "Pay", "en", NODES))


@pytest.mark.parametrize(
    ("quote", "box"),
    [
        ("Service fee £1.99", ROW),
        ("service fee", FEE),
        ("Place order", TOTAL),
        ("Free returns", None),
        ("Gift wrap", None),
        ("fee", None),
        ("", None),
    ],
)
def test_the_smallest_thing_that_says_it(quote: str, box: Box | None) -> None:
    assert where_it_says(PAGE, quote) == box


def test_a_whole_page_is_no_place() -> None:
    many = tuple(Node(n, 0, 1, "text", text=f"word {n}") for n in range(1, 40))
    page = PageState(Outline("u", "t", "en", (Node(0, -1, 0, "main", box=ROW), *many)))
    assert where_it_says(page, "word 3 word 4") is None
    assert where_it_says(None, "Place order") is None
