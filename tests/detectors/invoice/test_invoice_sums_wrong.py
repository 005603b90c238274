import pytest

from journeys.detectors.invoice import invoice_sums_wrong as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk

MUG, TEA = ("Mug", 2, 1400, 2800), ("Tea", 1, 550, 550)
NET = (("Mug", 2, 1167, 2333), ("Tea", 1, 458, 458))
Lines = tuple[tuple[str, int | None, int | None, int | None], ...]


def walk(sums: dict[str, int], *lines: tuple[str, int | None, int | None, int | None], text: str = "") -> Desk:
    w = Desk()
    w.paper(sums, pages=(text,) if text else ("words",))
    for number, line in enumerate(lines, 1):
        w.line(number, *line)
    return w.found()


@pytest.mark.parametrize(
    ("sums", "lines", "cause"),
    [
        ({"subtotal": 3150, "fee": 395, "gross": 3745}, (MUG, TEA), "subtotal-wrong"),
        ({"gross": 4245, "fee": 395}, (MUG, TEA), "gross-wrong"),
        ({"net": 3121, "vat": 624, "gross": 3845}, (), "gross-wrong"),
        ({"gross": 3745, "prepaid": 2000, "payable": 1000}, (), "payable-wrong"),
        ({"gross": 3350}, (("Mug", 2, 1400, 3350),), "line-wrong"),
    ],
)
def test_fires(sums: dict[str, int], lines: Lines, cause: str) -> None:
    friction = only(detector, walk(sums, *lines))
    assert (friction.severity, friction.cause_class) == ("S3", cause)


@pytest.mark.parametrize(
    ("sums", "lines"),
    [
        ({"subtotal": 3350, "fee": 395, "gross": 3745, "vat": 624, "prepaid": 3745, "payable": 0}, (MUG, TEA)),
        ({"subtotal": 3350, "discount": 335, "fee": 395, "gross": 3410}, (MUG, TEA)),
        ({"subtotal": 3015, "discount": 335, "fee": 395, "gross": 3410}, (MUG, TEA)),
        # net lines, each rounded by itself
        (
            {"net": 2842, "vat": 568, "gross": 3410, "fee": 329, "discount": 279},
            (("Mug", 2, 1167, 2333), ("Tea", 1, 458, 458)),
        ),
        # gross lines, net subtotal
        ({"net": 2792, "vat": 558, "gross": 3350}, (MUG, TEA)),
        # net unit price, gross line
        ({"gross": 2800, "vat": 467}, (("Mug", 2, 1167, 2800),)),
        # a discount on the line
        ({"gross": 2520}, (("Mug", 2, 1400, 2520),)),
        # paid, and the sum is repeated as what was to pay
        ({"gross": 3745, "prepaid": 3745, "payable": 3745}, ()),
        ({"net": 3121, "vat": 500, "vat2": 124, "gross": 3745}, ()),
        ({"gross": 3344, "rounding": -6}, (MUG, TEA)),
    ],
)
def test_lawful_ways_to_count(sums: dict[str, int], lines: Lines) -> None:
    assert is_clear(detector, walk(sums, *lines))


def test_vat_against_its_base() -> None:
    w = walk({"gross": 3745})
    w.states("vat", 700, "GBP", rate="20")
    w.states("vat_base", 3121, "GBP", rate="20")
    assert only(detector, w).cause_class == "vat-wrong"


def test_an_amount_that_was_not_understood_may_explain_it() -> None:
    assert is_clear(detector, walk({"gross": 3850}, MUG, TEA, text="Mug 28.00 Tea 5.50 Sundries 5.00 Total 38.50"))
    friction = only(detector, walk({"gross": 3850}, MUG, TEA, text="Mug 28.00 Tea 5.50 Total 38.50"))
    assert friction.cause_class == "gross-wrong"


def test_lines_that_were_not_read() -> None:
    assert cannot_tell(detector, walk({"gross": 9999}, ("Mug", 2, None, None))) == "evidence-missing"
    assert cannot_tell(detector, walk({"gross": 9999})) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
