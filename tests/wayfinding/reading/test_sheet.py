from __future__ import annotations

from journeys.wayfinding.reading.sheet import sheet


def shape(text: str) -> list[tuple[str, str]]:
    return [(node.role, node.text) for node in sheet(text, "en").nodes[1:]]


def test_lines_are_paragraphs_and_tabs_are_cells() -> None:
    assert shape("Hello\nItem\tQty\tPrice\nMug · Size: M\t2\t£28.00") == [
        ("paragraph", "Hello"),
        ("table", ""),
        ("row", ""),
        ("columnheader", "Item"),
        ("columnheader", "Qty"),
        ("columnheader", "Price"),
        ("row", ""),
        ("cell", ""),
        ("text", "Mug"),
        ("text", "Size: M"),
        ("cell", "2"),
        ("cell", "£28.00"),
    ]


def test_columns_of_plain_text_are_cells_and_rules_are_nothing() -> None:
    found = [
        said for role, said in shape("Mug      2      28.00\n-----------\n| Tea | 1 | 3.00 |\n> Total: 31.00") if said
    ]
    assert found == ["Mug", "2", "28.00", "Tea", "1", "3.00", "Total: 31.00"]


def test_a_paragraph_broken_into_lines_is_whole_again() -> None:
    text = "Your order of Thursday, which you placed on our website, has been\ndispatched today.\n\nTotal: £3.00"
    assert [said for _, said in shape(text)] == [
        "Your order of Thursday, which you placed on our website, has been dispatched today.",
        "Total: £3.00",
    ]


def test_every_line_can_be_found_again() -> None:
    outline = sheet("One\n\nThree", "en")
    assert [node.ref for node in outline.nodes] == ["l0", "l1", "l3"]
    assert sheet("", "").nodes[0].role == "main"
