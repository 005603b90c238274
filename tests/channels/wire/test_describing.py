"""Attributes and states of nodes."""

from __future__ import annotations

from journeys.channels.wire.describing import attributes_of, states_of
from journeys.channels.wire.entries import Entries
from tests.channels.wire.written import by_id, document


def test_attributes_say_what_only_markup_knows() -> None:
    page = document("<span id=h>Like 12</span><input id=x name=no type=text required aria-describedby=h title=T>")
    told = attributes_of(page, by_id(page, "x"), "textbox", "T")
    assert told == {
        "tag": "input",
        "id": "x",
        "name": "no",
        "type": "text",
        "title": "T",
        "required": "true",
        "described": "Like 12",
    }


def test_visible_words_are_told_where_the_name_differs() -> None:
    page = document("<button id=x aria-label='Close basket'>✕</button><button id=y>Buy</button>")
    assert attributes_of(page, by_id(page, "x"), "button", "Close basket")["visible"] == "✕"
    assert "visible" not in attributes_of(page, by_id(page, "y"), "button", "Buy")


def test_lines_are_told_where_a_text_breaks() -> None:
    page = document("<p id=x>Sam<br>London</p>")
    assert attributes_of(page, by_id(page, "x"), "paragraph", "")["lines"] == "Sam\nLondon"


def test_states() -> None:
    page = document(
        "<details open><summary id=s>a</summary></details><input id=c type=checkbox checked disabled aria-invalid=true>"
        "<select><option id=o selected>a</select><button id=p aria-pressed=mixed aria-expanded=false>b</button>"
    )
    entries = Entries()
    opened = entries.opened(page)
    found = {name: states_of(page, by_id(page, name), entries, opened) for name in "scop"}
    assert found == {"s": {"expanded"}, "c": {"checked", "disabled", "invalid"}, "o": {"selected"}, "p": {"mixed"}}
