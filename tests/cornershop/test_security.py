import pytest

from cornershop.security import HEADERS
from tests.cornershop.visitor import Visitor


@pytest.mark.parametrize("path", ["/", "/nothing-here", "/static/base.css", "/icon.svg"])
def test_every_answer_carries_them(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_pages_are_not_kept_and_pictures_are(visitor: Visitor) -> None:
    assert visitor.get("/basket").headers["cache-control"] == "no-store"
    assert "max-age" in visitor.get("/icon.svg").headers["cache-control"]
