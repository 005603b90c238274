from journeys.detectors._support.forms import first_sights, identity, in_frame, is_typed
from tests.detectors.build import Walk, field


def test_what_counts_as_typing() -> None:
    assert is_typed(field("shipping.city"))
    for other in (field("a", type="checkbox"), field("search"), field("a", enabled=False), field("a", disclosed=False)):
        assert not is_typed(other)


def test_the_first_sight_of_each_stage() -> None:
    w = Walk()
    w.look("basket")
    first, _, second = w.look("address", url="/checkout"), w.look("address", url="/checkout"), w.look("payment")
    assert [seen.seq for seen, _ in first_sights(w.timeline())] == [first, second]


def test_identity_and_frames() -> None:
    assert identity(field("card.expiry_month")) == identity(field("card.expiry_year"))
    assert in_frame(field("card.number", ref="f2e7"))
    assert not in_frame(field("card.number", ref="e7"))
