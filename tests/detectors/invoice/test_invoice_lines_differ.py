import pytest

from journeys.detectors.invoice import invoice_lines_differ as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk

MUG, TEA = ("Harbour Stoneware Mug", 2, 1400, 2800), ("Breakfast Tea", 1, 550, 550)
Line = tuple[str, int | None, int | None, int | None]


def walk(*lines: Line, sums: dict[str, int] | None = None, discount: int = 0) -> Desk:
    w = Desk()
    w.ordered("harbour stoneware mug", 2, 2800)
    w.ordered("breakfast tea", 1, 550)
    if discount:
        w.fact("order", "discount", discount)
    w.paper(sums or {"gross": 3745})
    for number, line in enumerate(lines, 1):
        w.line(number, *line)
    return w.found()


@pytest.mark.parametrize(
    ("lines", "severity", "cause"),
    [
        ((("Harbour Stoneware Mug", 4, 700, 2800), TEA), "S3", "quantity"),
        ((("Harbour Stoneware Mug", 2, 1600, 3200), TEA), "S3", "price"),
        ((MUG,), "S3", "missing"),
        ((MUG, TEA, ("Parcel insurance", 1, 299, 299)), "S3", "unknown-line"),
        ((("Copper Kettle polished", 2, 1400, 2800), TEA), "S2", "name"),
    ],
)
def test_fires(lines: tuple[Line, ...], severity: str, cause: str) -> None:
    friction = only(detector, walk(*lines))
    assert (friction.severity, friction.cause_class) == (severity, cause)


@pytest.mark.parametrize(
    "lines",
    [
        (MUG, TEA),
        (TEA, MUG),
        (("HARBO STONE MUG", 2, 1400, 2800), ("BREAK TEA", 1, 550, 550)),
        (("Harbour Stoneware Mug", 1, 1400, 1400), ("Harbour Stoneware Mug", 1, 1400, 1400), TEA),
        (MUG, TEA, ("Free sample", 1, 0, 0)),
        (("MUG-0042", 2, 1400, 2800), TEA),
        (("Harbour Stoneware Mug", 2, 1167, 2333), ("Breakfast Tea", 1, 458, 458)),
    ],
)
def test_silent(lines: tuple[Line, ...]) -> None:
    assert is_clear(detector, walk(*lines))


def test_a_discount_taken_off_the_lines() -> None:
    reduced = (("Harbour Stoneware Mug", 2, 1260, 2520), ("Breakfast Tea", 1, 495, 495))
    assert is_clear(detector, walk(*reduced, discount=335))
    assert only(detector, walk(*reduced)).cause_class == "price"


def test_what_cannot_be_compared() -> None:
    assert cannot_tell(detector, walk()) == "evidence-missing"
    assert cannot_tell(detector, walk(("Harbour Stoneware Mug", None, None, 2800), TEA)) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
