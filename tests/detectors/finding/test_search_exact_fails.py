import pytest

from journeys.detectors.finding import search_exact_fails as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.finding.searching import FOUND, NAME, NOTHING, tried


def test_fires_when_nothing_is_found() -> None:
    friction = only(detector, tried("exact", *NOTHING))
    assert (friction.severity, friction.cause_class) == ("S3", "not-found")


@pytest.mark.parametrize(
    "line",
    ["  text: Leider keine Treffer für „{query}“", "  heading 1: Aucun résultat pour {query}", "  text: 0 results"],
)
def test_in_other_words(line: str) -> None:
    w = tried("exact", "main", line)
    assert only(detector, w).severity == "S3"


def test_fires_when_other_things_are_found() -> None:
    w = tried("exact", "main", "  heading 1: Results", "  link: Oak Board £20.00", listed=("Oak Board",))
    assert "Oak Board" in only(detector, w).observed


def test_popular_products_below_are_no_result() -> None:
    w = tried("exact", *NOTHING, f"  link: {NAME} £14.00", listed=(NAME,))
    assert only(detector, w).cause_class == "not-found"


@pytest.mark.parametrize(
    ("lines", "listed"),
    [
        (FOUND, (NAME,)),
        (("main", "  link: Oak Board", "  link: Mug, Harbour, stoneware, blue"), ("Oak Board",)),
        (("main", f"  heading 1: {NAME}", "  button: Add to basket"), ()),
        ((*NOTHING, "  link: harbour"), ()),
    ],
)
def test_silent(lines: tuple[str, ...], listed: tuple[str, ...]) -> None:
    assert is_clear(detector, tried("exact", *lines, listed=listed))


@pytest.mark.parametrize(
    "said",
    [
        "“{query}” has been discontinued.",
        "{query} wird nicht mehr hergestellt.",
        "«{query}» ya no se fabrica.",
        "Le produit {query} n’est plus fabriqué.",
        "{query} è fuori produzione",
        "{query} is uit het assortiment",
    ],
)
def test_what_is_said_to_be_gone_is_no_failure_of_the_search(said: str) -> None:
    told = ("main", f"  paragraph: {said}", "  heading 2: Instead", "  link: Oak Board £20.00")
    assert is_clear(detector, tried("exact", *told, listed=("Oak Board",)))


def test_another_product_that_is_gone_excuses_nothing() -> None:
    told = ("main", "  paragraph: The Elm Board was discontinued.", "  link: Oak Board £20.00")
    assert only(detector, tried("exact", *told, listed=("Oak Board",))).severity == "S3"


def test_what_cannot_be_told() -> None:
    assert cannot_tell(detector, tried("exact", "main", "  text: Loading")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
