from collections.abc import Callable

from tests.cornershop.visitor import Visitor

Switch = Callable[..., Visitor]
NAME = "/search?q=Harbour+Stoneware+Mug"


def test_a_whole_name(flawed: Switch) -> None:
    assert "We found nothing" in flawed("search-exact-fails").get(NAME).text
    near = flawed(near="search-exact-fails").get(NAME).text
    assert "/product/harbour-mug" in near


def test_a_slip_of_the_pen(flawed: Switch) -> None:
    assert "We found nothing" in flawed("search-typo-fails").get("/search?q=stoenware").text
    assert "We found nothing" not in flawed("search-typo-fails").get("/search?q=stoneware").text
    assert 'href="/search?q=stoneware"' in flawed(near="search-typo-fails").get("/search?q=stoenware").text


def test_nothing_found_and_no_way_on(flawed: Switch) -> None:
    def links(visitor: Visitor) -> int:
        return visitor.get("/search?q=qzvxbrk").text.partition("<main")[2].partition("</main")[0].count("href")

    assert links(flawed("search-zero-dead-end")) == 0
    assert links(flawed(near="search-zero-dead-end")) == 1


def test_what_a_product_page_keeps_back(flawed: Switch) -> None:
    page = flawed("product-facts-missing").get("/product/harbour-mug").text.partition("From the same shelf")[0]
    assert "£14.00" not in page
    assert "You see the price in the basket" in page
    assert "Details" not in page
    near = flawed(near="product-facts-missing").get("/product/harbour-mug").text
    assert "£14.00" in near
    assert "<summary>Delivery and returns</summary>" in near
    assert near.count("<details") == near.count("</details>")
