"""The tree: copied once from the parser, with labels bound as HTML binds them."""

from __future__ import annotations

from journeys.channels.wire.tree import parse
from tests.channels.wire.written import by_id, one

PAGE = """<!doctype html><html lang="de-AT"><head><title> Mein  Laden </title><base href="/laden/">
<meta name="viewport" content="width=device-width"><script>1</script></head>
<body><main id=m><p>Eins <b>zwei</b></p>
<label for=a>Stadt</label><input id=a>
<label>Land <select><option>AT</select></label><p id=m>doppelt</p></main></body>"""


def test_the_head_is_told_and_the_body_is_copied_in_page_order() -> None:
    page = parse(PAGE)
    assert (page.title, page.language, page.base, page.scripts) == ("Mein Laden", "de", "/laden/", 1)
    assert [e.index for e in page.elements[1:]] == list(range(1, len(page.elements)))
    assert page.metas[0]["name"] == "viewport"


def test_of_two_elements_with_one_id_the_first_is_found() -> None:
    assert by_id(parse(PAGE), "m").tag == "main"


def test_labels_are_bound_by_id_and_by_what_they_hold() -> None:
    page = parse(PAGE)
    labels = {page.elements[i].tag: [label.markup_text for label in found] for i, found in page.labels.items()}
    assert labels == {"input": ["Stadt"], "select": ["Land AT"]}


def test_what_is_inside_an_element_is_a_slice_of_the_page() -> None:
    page = parse(PAGE)
    tags = " ".join(e.tag for e in page.inside(one(page, "main")))
    assert tags == "p b label input label select option p"


def test_anything_is_a_page() -> None:
    assert parse("").body.tag == "body"
    assert parse("<p>open <b>and broken").body.markup_text == "open and broken"
