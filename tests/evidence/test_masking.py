from __future__ import annotations

import time

import pytest

from journeys.evidence.masking import MASK, Mask
from journeys.model.event import Action, NewText, Response, Target
from journeys.model.outline import Field, Node, Outline, PageState

CARD = "4242424242424242"


@pytest.mark.parametrize(
    "spelled", [CARD, "4242 4242 4242 4242", "4242-4242-4242-4242", "3782 822463 10005", "number 5555555555554444."]
)
def test_card_numbers_are_masked_however_spelled(spelled: str) -> None:
    masked = Mask().text(f"Paid with {spelled}")
    assert MASK in masked
    assert "4242 4242" not in masked


@pytest.mark.parametrize(
    "text",
    ["4006381333931", "Order 1234567812345678", "at 1700000000000 ms", "4242424242424242.50", "+49 30 1234567890"],
)
def test_barcodes_orders_and_times_stay(text: str) -> None:
    assert Mask().text(text) == text


def test_known_secrets_are_masked_in_every_spelling() -> None:
    mask = Mask(['hunt"er & 2'])
    spellings = ('hunt"er & 2', "hunt%22er%20%26%202", "hunt%22er+%26+2", 'hunt\\"er & 2', "hunt&quot;er &amp; 2")
    assert {mask.text(f"<{spelling}>") for spelling in spellings} == {f"<{MASK}>"}


def test_a_card_code_is_masked_only_where_it_stands_alone() -> None:
    mask = Mask(["737"])
    assert mask.text("code 737!") == f"code {MASK}!"
    assert mask.text("order 17370, 737.50 euro, A737") == "order 17370, 737.50 euro, A737"


def test_short_secrets_do_not_blank_the_page() -> None:
    assert Mask(["a", "12", ""]).text("a shop with 12 mugs") == "a shop with 12 mugs"


def test_nested_records_are_masked_everywhere() -> None:
    target = Target("textbox", "Password", states=("value: s3cret!",))
    answer = Response(new_texts=(NewText("you typed s3cret!"),), url_after="/?p=s3cret%21")
    masked = Mask(["s3cret!"]).record(Action("fill", "login", "I type s3cret!", target, "s3cret!", response=answer))
    assert "s3cret" not in repr(masked)
    assert masked.verb == "fill"
    assert masked.response is not None
    assert masked.response.new_texts == (NewText(f"you typed {MASK}"),)


def test_attributes_states_and_fields_of_a_page_are_masked() -> None:
    node = Node(0, -1, 0, "link", states=frozenset({"s3cret!"}), attributes={"href": "/reset?token=s3cret%21"})
    state = PageState(Outline("/", "", "en", (node,)), (Field("", "Password", value="s3cret!"),))
    masked = Mask(["s3cret!"]).record(state)
    assert "s3cret" not in repr(masked)
    assert masked.outline.nodes[0].attributes == {"href": f"/reset?token={MASK}"}


def test_a_code_after_a_line_break_is_found() -> None:
    assert Mask(["737"]).record(NewText("code:\n737")).text == f"code:\n{MASK}"


def test_a_record_without_secrets_is_the_same_object() -> None:
    record = NewText("hello")
    assert Mask(["secret"]).record(record) is record


def test_a_page_of_five_thousand_nodes_is_masked_fast() -> None:
    node = Node(0, -1, 0, "link", "A product with a name", text="19.99", attributes={"href": "/p/1", "tag": "a"})
    state = PageState(Outline("/", "", "en", (node,) * 5000))
    mask = Mask(["password-1", CARD, "737"])
    began = time.process_time()
    assert mask.record(state) is state
    assert time.process_time() - began < 0.5
