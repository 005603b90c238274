import pytest

from tests.cornershop.visitor import Visitor


@pytest.mark.parametrize("path", ["/photo/harbour-mug.svg", "/photo/hero.svg", "/icon.svg", "/favicon.ico"])
def test_pictures_are_drawings_that_may_be_kept(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["cache-control"] == "public, max-age=3600"
    assert answer.text.startswith("<svg")


def test_the_detail_is_another_picture(visitor: Visitor) -> None:
    assert visitor.get("/photo/harbour-mug.svg").text != visitor.get("/photo/harbour-mug-detail.svg").text
    assert visitor.get("/photo/nothing.svg").status_code == 404
