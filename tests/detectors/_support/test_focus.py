from dataclasses import replace

from journeys.detectors._support.focus import focused, nowhere, same_document, takes_focus
from journeys.model.event import Target
from journeys.model.outline import PageState
from tests.detectors.build import page


def with_focus(state: PageState, *indices: int, tag: str = "button", prefix: str = "") -> PageState:
    nodes = tuple(
        replace(
            node,
            ref=f"{prefix}{node.ref}",
            states=frozenset({"active"}) if node.index in indices else frozenset(),
            attributes={"tag": tag},
        )
        for node in state.outline.nodes
    )
    return replace(state, outline=replace(state.outline, nodes=nodes))


PAGE = page("generic", "  button: Pay", "  iframe", "    generic")


def test_the_document_as_a_whole_is_nowhere() -> None:
    assert nowhere(with_focus(PAGE, 0))
    assert not nowhere(with_focus(PAGE, 1))
    assert not nowhere(PAGE)


def test_frames_have_a_focus_of_their_own() -> None:
    assert [node.index for node in focused(with_focus(PAGE, 1, 3))] == [1]


def test_another_document_has_other_references() -> None:
    assert same_document(with_focus(PAGE, 0), with_focus(PAGE, 1))
    assert not same_document(PAGE, with_focus(PAGE, 0, prefix="f3"))
    assert not same_document(page(), page())


def test_what_takes_the_focus_when_pressed() -> None:
    assert takes_focus(with_focus(PAGE, tag="button"), Target("button", "Pay", ref="e1"))
    assert not takes_focus(with_focus(PAGE, tag="div"), Target("button", "Pay", ref="e1"))
    assert not takes_focus(with_focus(PAGE, tag="a"), Target("link", "Pay", ref="e1"))
    assert not takes_focus(PAGE, None)
    assert not takes_focus(with_focus(PAGE), Target("button", "Pay", ref="e77"))
