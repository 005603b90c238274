import pytest

from tests.cornershop.visitor import Visitor


def test_the_front_page_offers_products(visitor: Visitor) -> None:
    assert visitor.get("/").text.count('href="/product/') >= 8
    assert visitor.get("/health").text == "open"


def test_results_begin_with_the_best(visitor: Visitor) -> None:
    page = visitor.get("/search?q=harbour+mug").text.split("<main")[1]
    assert page.index("/product/harbour-mug") < page.index("</main>")
    assert "Results for “harbour mug”" in page


def test_what_is_searched_for_is_not_believed(visitor: Visitor) -> None:
    assert "<script>alert" not in visitor.get("/search?q=<script>alert(1)</script>").text


@pytest.mark.parametrize("path", ["/shop/nowhere", "/product/nothing"])
def test_what_is_not_there(visitor: Visitor, path: str) -> None:
    assert visitor.get(path).status_code == 404


def test_nothing_found_suggests_what_others_like(visitor: Visitor) -> None:
    page = visitor.get("/search?q=zzqx").text.split("<main")[1]
    assert page.count('href="/product/') >= 4
