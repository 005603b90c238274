"""A look joins the outline with what markup knows, through shadow roots and frames, without secrets."""

from __future__ import annotations

import json
import time

import pytest

from journeys.channels.browser.look import frame_offsets, masked, prefix_of
from journeys.evidence.codec import encode
from journeys.evidence.masking import MASK
from journeys.model.device import SMALL_PHONE
from journeys.model.outline import Box, Node, Outline
from tests.channels.acting import field, node, press
from tests.channels.conftest import Shopper


def test_prefixes_tell_documents_apart() -> None:
    assert [prefix_of(ref) for ref in ("e4", "f2e14", "", "elsewhere")] == ["", "f2", "", ""]


def test_frames_begin_where_their_iframe_is() -> None:
    nodes = (
        Node(0, -1, 0, "main", ref="f3e1", box=Box(0, 0, 100, 100)),
        Node(1, 0, 1, "iframe", ref="f3e2", box=Box(10, 20, 50, 50)),
        Node(2, 1, 2, "textbox", ref="f4e1", box=Box(12, 22, 10, 10)),
    )
    assert frame_offsets(Outline("", "", "", nodes)) == {"f3": (0, 0), "f4": (10, 20)}


def test_masked_values_reach_what_lies_inside_a_secret_field() -> None:
    nodes = (Node(0, -1, 0, "textbox", ref="e1", value="s3cret"), Node(1, 0, 1, "text", text="s3cret"))
    hidden = masked(Outline("", "", "", nodes), {"e1"})
    assert [(n.value, n.text) for n in hidden.nodes] == [(MASK, ""), ("", MASK)]


@pytest.mark.browser
def test_attributes_come_by_reference(shopper: Shopper) -> None:
    state = shopper("fields.html").see()
    mail = node(state, "E-mail", "textbox")
    assert mail.attributes["tag"] == "input"
    assert mail.attributes["autocomplete"] == "email"
    assert mail.attributes["required"] == "true"
    assert mail.attributes["described"] == "We send the receipt here."
    assert "class" not in mail.attributes
    assert state.outline.language == "de"
    assert state.viewport_meta.endswith("user-scalable=no")


@pytest.mark.browser
def test_fields_as_a_customer_meets_them(shopper: Shopper) -> None:
    state = shopper("fields.html").see()
    mail, country, express = field(state, "E-mail"), field(state, "Country"), field(state, "Express")
    assert (mail.type, mail.markup_required, mail.filled, mail.error) == ("email", True, False, "")
    assert (country.type, country.options, country.value, country.filled) == ("select", 3, "Choose", False)
    assert (express.type, express.checked, field(state, "Standard").checked) == ("radio", False, True)
    assert not field(state, "Frozen").enabled
    assert not field(state, "Company").disclosed
    assert not field(state, "Fax").disclosed
    assert field(state, "Note").value == "Hello"
    assert field(state, "Search").form == 1
    assert mail.form == 0
    assert field(state, "Note").form == -1
    assert not [f for f in state.fields if f.name == "csrf"]
    assert mail.ref == node(state, "E-mail", "textbox").ref


@pytest.mark.browser
def test_errors_are_bound_to_their_fields(shopper: Shopper) -> None:
    state = shopper("fields.html").see()
    errors = {f.name: f.error for f in state.fields if f.error}
    assert errors == {"zip": "Enter five digits.", "city": "Enter a city.", "tel": "Enter a phone number."}
    assert {f.error_px for f in state.fields if f.error} == {16}
    assert {f.error_px for f in state.fields if not f.error} == {0}
    assert [f.name for f in state.fields if f.invalid] == ["zip", "tel"]


@pytest.mark.browser
def test_secret_values_are_masked_and_still_count_as_filled(shopper: Shopper) -> None:
    state = shopper("fields.html").see()
    for label in ("Password", "Card number", "CVC"):
        assert (field(state, label).value, field(state, label).filled) == (MASK, True)
    kept = encode(state).decode()
    assert not [secret for secret in ("letmein99", "4000 1234 5678 9010", "737") if secret in kept]


@pytest.mark.browser
def test_shadow_roots_and_frames_are_read_and_acted_on(shopper: Shopper) -> None:
    page = shopper("frames.html")
    state = page.see()
    number, holder, voucher = (field(state, label) for label in ("Number", "Name", "Voucher"))
    assert len({number.form, holder.form, voucher.form}) == 3
    assert number.box is not None
    inside = node(state, "Number", "textbox").box
    assert inside is not None
    assert number.box.y == pytest.approx(inside.y, abs=4)
    assert number.box.y > 40
    page.fill(number.ref, "4242424242424242")
    assert field(page.see(), "Number").value == MASK
    assert "visible" in press(page, "Check card").kinds
    taken = press(page, "Apply")
    assert "Voucher taken" in [t.text for t in taken.new_texts]


@pytest.mark.browser
def test_references_hold_after_a_second_document(shopper: Shopper, site: str) -> None:
    page = shopper("frames.html")
    page.open(f"{site}/fields.html")
    state = page.see()
    assert field(state, "E-mail").ref == node(state, "E-mail", "textbox").ref != ""
    assert [f.name for f in state.fields if f.name == "holder"] == []


@pytest.mark.browser
def test_layers_images_clips_and_width(shopper: Shopper) -> None:
    state = shopper("layers.html", device=SMALL_PHONE).see()
    assert [(layer.kind, layer.close is not None) for layer in state.layers] == [("sticky", False), ("fixed", True)]
    assert state.layers[1].share == pytest.approx(200 / 640, abs=0.01)
    assert not state.layers[1].modal
    assert {i.alt: i.loaded for i in state.images} == {"Blue mug": False, "Pot": True, "Far mug": None, "": False}
    assert [clip.text[:7] for clip in state.clips] == ["A price"]
    assert state.client_width == state.scroll_width == 320


@pytest.mark.browser
def test_a_page_that_is_too_wide(shopper: Shopper) -> None:
    state = shopper("wide.html", device=SMALL_PHONE).see()
    assert (state.client_width, state.scroll_width) == (320, 908)


@pytest.mark.browser
def test_a_frame_that_never_answers_does_not_stop_a_look(shopper: Shopper) -> None:
    page = shopper("second.html")
    page._tabs.current.evaluate("document.body.insertAdjacentHTML('beforeend', '<iframe src=/hang></iframe>')")
    began = time.monotonic()
    assert node(page.see(), "Second page", "heading").level == 1
    assert page.picture()
    assert press(page, "Second page", "heading").blocked_by == ""
    assert time.monotonic() - began < 30, "the frame's server answers after a minute"


@pytest.mark.browser
def test_five_thousand_nodes(shopper: Shopper) -> None:
    page = shopper("second.html")
    rows = "<p><a href='/p/${i}'>Product ${i}</a> <button>Add ${i}</button></p>"
    page._tabs.current.evaluate(
        "() => { document.body.innerHTML = Array.from({length: 1700}, (_, i) => `" + rows + "`).join('') }"
    )
    state = page.see()
    assert len(state.outline.nodes) >= 5000
    assert node(state, "Add 1699").attributes["tag"] == "button"


@pytest.mark.browser
def test_what_a_page_tells_machines_is_kept_in_one_shape(shopper: Shopper) -> None:
    told = {one.form: json.loads(one.text) for one in shopper("markup.html").see().markup}
    assert list(told) == ["json-ld", "microdata", "rdfa", "meta"]
    assert told["json-ld"]["offers"]["price"] == 12.9
    assert told["microdata"] == {
        "@type": ["Product"],
        "name": "Blue Mug",
        "offers": {"@type": ["Offer"], "price": "12.90", "priceCurrency": "EUR"},
    }
    assert told["rdfa"]["offers"] == {"@type": ["Offer"], "price": "12.90"}
    assert told["meta"]["offers"] == {"@type": "Offer", "price": "12.90", "priceCurrency": "EUR"}
