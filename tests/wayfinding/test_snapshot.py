from __future__ import annotations

import pytest

from journeys.model.outline import Box, Outline
from journeys.wayfinding import parse_snapshot


def read(text: str, attributes: dict[str, dict[str, str]] | None = None) -> Outline:
    return parse_snapshot(text, url="", title="", language="en-GB", width=1280, height=800, attributes=attributes or {})


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (r'- button "Add \"x\"" [ref=e1]', 'Add "x"'),
        ('- \'button "Size: \\"M\\"" [ref=e1]\'', 'Size: "M"'),
        (r'- button "/reg.*ex/" [ref=e1]', "/reg.*ex/"),
        ("- 'button \"[x] it''s {y} #1 | > !\" [ref=e1]'", "[x] it's {y} #1 | > !"),
        ('- button "🛒 Köp" [ref=e1]', "🛒 Köp"),
        ("- button [ref=e1]", ""),
    ],
)
def test_names_are_read_whatever_is_in_them(line: str, name: str) -> None:
    assert [(node.role, node.name, node.ref) for node in read(line).nodes] == [("button", name, "e1")]


def test_text_after_the_colon_is_value_on_fields_and_text_elsewhere() -> None:
    field, paragraph = read('- textbox "Email" [ref=e1]: "a@b: c"\n- paragraph [ref=e2]: "Price: £5"').nodes
    assert (field.value, field.text) == ("a@b: c", "")
    assert (paragraph.value, paragraph.text) == ("", "Price: £5")


def test_marks_become_states_level_pointer_and_box() -> None:
    node = read('- heading "A" [level=2] [expanded] [pressed=false] [cursor=pointer] [box=1,2.5,3,4] [ref=e9]').nodes[0]
    assert (node.level, node.states, node.pointer, node.box) == (2, frozenset({"expanded"}), True, Box(1, 2.5, 3, 4))


def test_properties_become_attributes_and_markup_wins() -> None:
    text = '- link "A" [ref=e1]:\n  - /url: /a\n- textbox "B" [ref=e2]:\n  - /placeholder: Seek\n  - text: mug'
    link, field, _ = read(text, {"e1": {"href": "https://x/a", "id": "l"}}).nodes
    assert link.attributes == {"href": "https://x/a", "id": "l"}
    assert field.attributes == {"placeholder": "Seek"}


def test_a_select_holds_its_selected_option() -> None:
    assert read('- combobox "Size" [ref=e1]:\n  - option "S"\n  - option "M" [selected]').nodes[0].value == "M"


def test_boxes_in_frames_are_moved_to_the_page() -> None:
    outline = read("- iframe [ref=e1] [box=100,50,9,9]:\n  - button [ref=f1e2] [box=8,8,1,1]\n- button [box=8,8,1,1]")
    assert [node.box and (node.box.x, node.box.y) for node in outline.nodes] == [(100, 50), (108, 58), (8, 8)]


def test_parents_and_depths_follow_the_nesting() -> None:
    nodes = read("- main [ref=e1]:\n  - list:\n    - listitem: a\n  - text: b\n- contentinfo").nodes
    assert [(n.role, n.parent, n.depth) for n in nodes] == [
        ("main", -1, 0), ("list", 0, 1), ("listitem", 1, 2), ("text", 0, 1), ("contentinfo", -1, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "broken",
    [
        '- main:\n  - button "A" [ref=e1]\n   x: [',
        '- button "A" [ref=e1]\n- "unclosed',
        '\x00- button "A" [ref=e1]\n- button "A" [ref=e1]',
    ],
)
def test_a_broken_snapshot_gives_what_could_be_read(broken: str) -> None:
    assert "e1" in {node.ref for node in read(broken).nodes}


@pytest.mark.parametrize("text", ["", "nothing", "{}", "- - -", "- [", "a: b", '- button "A" [box=1,x]'])
def test_nonsense_never_raises(text: str) -> None:
    assert isinstance(read(text), Outline)
