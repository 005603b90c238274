import pytest

from cornershop.catalogue.model import load
from cornershop.catalogue.search import nearest, search


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("mug", "harbour-mug"),
        ("stonwear mug", "harbour-mug"),
        ("blankt", "lambswool-blanket"),
        ("Heather honey", "heather-honey"),
    ],
)
def test_search_forgives(words: str, first: str) -> None:
    assert search(load().visible(), words)[0].slug == first


def test_nonsense_finds_nothing() -> None:
    assert search(load().visible(), "zzqx") == ()
    assert search(load().visible(), "  ") == ()


def test_the_nearest_word() -> None:
    assert nearest("stoenware", {"stoneware", "kettle", "oak"}) == "stoneware"
