from journeys.detectors._support.looks import controls, inside, is_mobile, main_nodes, page_of, pages, same_spot
from journeys.errors import EvidenceError
from journeys.evidence.timeline import Timeline
from journeys.model.outline import Box, PageState
from tests.detectors.build import Walk, page


def test_main_nodes_with_and_without_a_landmark() -> None:
    marked = page("banner", "  link: Home", "main", "  link: Buy")
    assert [node.name for node in main_nodes(marked)] == ["Buy"]
    bare = page("banner", "  list", "    link: Home", "heading 1: Hello", "contentinfo", "  link: Terms")
    assert [node.name for node in main_nodes(bare)] == ["Hello"]
    assert [node.name for node in controls(marked.outline.nodes)] == ["Home", "Buy"]


def test_pages_that_are_gone_are_left_out() -> None:
    def gone(_: str) -> PageState:
        raise EvidenceError("gone")

    w = Walk()
    look = w.look()
    assert len(list(pages(w.timeline()))) == 1
    assert not list(pages(w.timeline(), ("basket",)))
    assert page_of(Timeline(tuple(w.events), gone), look) is None


def test_boxes() -> None:
    assert inside(Box(10, 10, 4, 4), Box(0, 0, 20, 20))
    assert not inside(None, Box(0, 0, 20, 20))
    assert same_spot(Box(0, 0, 10, 10), Box(1, 1, 10, 10))
    assert not same_spot(Box(0, 0, 10, 10), Box(9, 0, 10, 10))


def test_devices() -> None:
    assert is_mobile(Walk("phone").timeline())
    assert not is_mobile(Walk("desktop").timeline())
