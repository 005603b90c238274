from typing import Any

from journeys.detectors.messages import error_far_from_field as detector
from journeys.model.outline import Box, Node, Outline, PageState
from tests.detectors.build import SHOP, Walk, cannot_tell, field, is_clear, only, shown

KEY, WORDS = "shipping.postcode", "Enter a full UK postcode"
FIELD = Box(10, 600, 200, 30)


def node(index: int, role: str, parent: int = 0, y: float = 20, words: str = "", **attributes: str) -> Node:
    text = ("", words) if role == "text" else (words, "")
    box = None if role == "text" else Box(10, y, 300, 20)
    return Node(index, parent, 1 + (parent > 0), role, *text, ref=f"e{index}", box=box, attributes=attributes)


def walk(*nodes: Node, error: str = "", news: tuple[Any, ...] = (), box: Box | None = FIELD) -> Walk:
    w = Walk()
    w.step()
    first, last = w.fill(KEY, "1"), w.press(new_texts=news)
    main = Node(0, -1, 0, "main", box=Box(0, 0, 390, 2000))
    asked = field(KEY, "Postcode", error=error, box=box, ref="e9", id="plz")
    outline = Outline(SHOP + "/address", "", "en", (main, *nodes), 390, 844)
    look = w.look("address", state=PageState(outline, fields=(asked,)))
    w.attempt("mistake-submit", KEY, "refused", message=WORDS, after=look, first=first, last=last)
    return w


def alert(y: float = 20, words: str = WORDS, role: str = "alert") -> Node:
    return node(1, role, y=y, words=words)


def test_fires_on_words_at_the_top_with_nothing_at_the_field() -> None:
    friction = only(detector, walk(alert()))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", KEY)
    assert "560 px" in friction.observed


def test_bare_text_stands_where_what_is_around_it_stands() -> None:
    assert only(detector, walk(node(1, "alert"), node(2, "text", 1, words=WORDS))).subject == KEY


def test_a_label_that_the_message_repeats_is_not_the_message() -> None:
    assert only(detector, walk(alert(), node(2, "generic", y=570, words="UK postcode"))).subject == KEY


def test_silent_within_a_hundred_pixels() -> None:
    assert is_clear(detector, walk(alert(y=500)))


def test_silent_when_the_words_are_bound_to_the_field() -> None:
    assert is_clear(detector, walk(alert(), error=WORDS))


def test_silent_when_the_summary_links_to_the_field() -> None:
    link = node(2, "link", 1, words=WORDS, href="#plz")
    assert is_clear(detector, walk(node(1, "alert"), link))
    assert is_clear(detector, walk(alert(), node(2, "link", 1, words="Postcode", href="/checkout#plz")))


def test_silent_when_a_toast_repeats_what_stands_at_the_field() -> None:
    assert is_clear(detector, walk(alert(), node(2, "paragraph", y=640, words=WORDS)))


def test_silent_when_other_new_words_stand_at_the_field() -> None:
    hint = node(2, "paragraph", y=632, words="Five characters or more")
    assert is_clear(detector, walk(alert(), hint, news=(shown("Five characters or more"),)))


def test_silent_on_a_hint_that_opens_with_the_field() -> None:
    box = Node(9, 0, 1, "textbox", "Postcode", ref="e9", box=FIELD, attributes={"described": WORDS})
    assert is_clear(detector, walk(alert(), box))


def test_silent_on_words_of_a_group_of_fields() -> None:
    group = Node(1, 0, 1, "group", "Address", box=Box(0, 0, 390, 700))
    words = node(2, "paragraph", 1, words=WORDS)
    box = Node(3, 1, 2, "textbox", "Postcode", ref="e9", box=FIELD)
    assert is_clear(detector, walk(group, words, box))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk()) == "evidence-missing"
    assert cannot_tell(detector, walk(alert(), box=None)) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
