from journeys.detectors._support.books import twice
from tests.detectors.recovery.broken import charge, order


def test_what_is_there_too_often_is_told_with_its_weight() -> None:
    assert twice((order("A-1"),), (charge("a"), charge("b")), 1) == (
        "2 charges for one wish to buy: 12.90 GBP and 12.90 GBP",
        "S4",
    )
    assert twice((order("A-1"), order("A-2")), (charge("a"),), 1)[0] == "2 orders for one wish to buy: A-1, A-2"
    assert twice((order(),), (charge("a"), charge("b", taken=0, held=1290)), 1)[1] == "S3"


def test_as_many_as_were_meant_is_nothing() -> None:
    assert twice((order("A-1"), order("A-2")), (charge("a"), charge("b")), 2)[0] == ""
    assert twice((order("A-1"),), (charge("a", refunded=1290), charge("b")), 1)[0] == ""


def test_one_name_is_one_wish_however_many_were_meant() -> None:
    assert twice((), (charge("a", intent="w"), charge("b", intent="w")), 2)[0].startswith("2 charges")
