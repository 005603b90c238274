"""Outlines as a browser's snapshot would show them."""

from __future__ import annotations

from journeys.channels.wire.entries import Entries
from journeys.channels.wire.outlining import Outliner
from journeys.model.outline import Node
from tests.channels.wire.written import by_id, document

CARD = """<ul><li><a href="/mug"><img src=m.png alt=""><h3>Blue mug</h3></a>
<span class=price><span>from</span> <span>£14.00</span></span></li></ul>"""


def nodes(html: str, entries: Entries | None = None) -> tuple[Node, ...]:
    return Outliner(document(html), entries or Entries()).nodes()


def drawn(html: str) -> list[str]:
    return [f"{'  ' * n.depth}{n.role} {n.name or n.text}".rstrip() for n in nodes(html)]


def test_a_card_of_a_list() -> None:
    assert drawn(CARD) == [
        "list",
        "  listitem",
        "    link",
        "      heading Blue mug",
        "    generic from £14.00",
    ]


def test_columns_without_a_blank_between_stay_apart() -> None:
    assert drawn("<ul><li><span>1 × Mug</span><span>£14.00</span></li></ul>") == [
        "list",
        "  listitem",
        "    generic 1 × Mug",
        "    generic £14.00",
    ]


def test_text_around_bold_words() -> None:
    assert drawn("<p>Within <strong>30 days</strong> of delivery</p>") == [
        "paragraph",
        "  text Within",
        "  strong 30 days",
        "  text of delivery",
    ]


def test_boxes_that_hold_one_thing_are_left_out() -> None:
    assert drawn("<div><div><button>Buy</button></div></div>") == ["button Buy"]


def test_a_select_shows_its_options_and_holds_the_chosen_one() -> None:
    found = nodes("<label for=s>Land</label><select id=s><option>AT<option selected>DE</select>")
    box = next(n for n in found if n.role == "combobox")
    assert (box.name, box.value) == ("Land", "DE")
    assert [(n.name, "selected" in n.states) for n in found if n.role == "option"] == [("AT", False), ("DE", True)]


def test_what_is_folded_away_comes_when_it_is_opened() -> None:
    html = "<details id=d><summary>More</summary><p>Inside</p></details>"
    index = by_id(document(html), "d").index
    assert "Inside" not in {n.text for n in nodes(html)}
    assert "Inside" in {n.text for n in nodes(html, Entries(toggled={index}))}


def test_secrets_are_masked_and_other_values_shown() -> None:
    found = nodes("<input aria-label=Town value=York><input aria-label=PIN type=password value=12345>")
    assert [n.value for n in found if n.role == "textbox"] == ["York", "•••"]


def test_references_lead_back_to_elements() -> None:
    page = document(CARD)
    found = Outliner(page, Entries()).nodes()
    assert [page.elements[int(n.ref[1:])].tag for n in found] == ["ul", "li", "a", "h3", "span"]
