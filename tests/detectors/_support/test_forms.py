from dataclasses import replace

from journeys.detectors._support.forms import first_sights, in_frame, is_typed
from journeys.model.outline import Outline, PageState
from tests.detectors.build import Walk, field, page


def test_what_counts_as_typing() -> None:
    assert is_typed(field("shipping.city"))
    for other in (field("a", type="checkbox"), field("search"), field("a", enabled=False), field("a", disclosed=False)):
        assert not is_typed(other)


def test_the_first_sight_of_each_stage() -> None:
    w = Walk()
    w.look("basket")
    first, _, second = w.look("address", url="/checkout"), w.look("address", url="/checkout"), w.look("payment")
    assert [seen.seq for seen, _ in first_sights(w.timeline())] == [first, second]


def test_fields_in_frames_are_told_by_the_frame_around_them() -> None:
    nodes = page("main", "  textbox: E-mail", "  iframe", "    textbox: Card number").outline.nodes
    refs = ("f5e1", "f5e2", "f5e3", "f8e1")
    state = PageState(Outline("", "", "en", tuple(replace(n, ref=r) for n, r in zip(nodes, refs, strict=True))))
    assert not in_frame(field("contact.email", ref="f5e2"), state)
    assert in_frame(field("card.number", ref="f8e1"), state)
    assert in_frame(field("card.number", ref="f9e7"), state)
    assert not in_frame(field("contact.phone", ref="f5e9"), state)
