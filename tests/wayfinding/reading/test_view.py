from __future__ import annotations

from tests.wayfinding.reading.recorded import view


def test_sections_of_other_products_are_aside() -> None:
    page = view(
        """
        - main [ref=e1]:
          - paragraph [ref=e2]: Mine
          - heading "You may also like" [level=2] [ref=e3]
          - paragraph [ref=e4]: Theirs
          - heading "Reviews" [level=2] [ref=e5]
          - paragraph [ref=e6]: Also mine
        """
    )
    assert [piece.text for piece in page.pieces if piece.node.index not in page.aside] == [
        "Mine",
        "Reviews",
        "Also mine",
    ]


def test_a_view_finds_its_pieces_by_node() -> None:
    page = view("- main [ref=e1]:\n  - paragraph [ref=e2]: One\n  - paragraph [ref=e3]: £2.00")
    assert [piece.text for piece in page.inside(page.outline.nodes[2])] == ["£2.00"]
    assert page.place(page.pieces[1]) == 1
    assert [piece.text for piece in page.money] == ["£2.00"]


def test_the_language_of_the_page_chooses_the_words() -> None:
    assert view("- main [ref=e1]: x", "nl_NL").words.languages == ("nl", "en")
