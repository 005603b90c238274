from dataclasses import replace

from journeys.detectors._support.prose import sections
from journeys.model.outline import PageState
from tests.detectors.build import page


def read(state: PageState) -> list[tuple[str, str]]:
    return [(section.heading, " ".join(text for text, _ in section.passages)) for section in sections(state)]


def test_sentences_stand_under_their_headings() -> None:
    state = page(
        "main",
        "  text: Before it all.",
        "  heading 1: Returns",
        "  paragraph: You can send it back.",
        "  paragraph: We pay.",
        "  heading 2: Refunds",
        "  paragraph: You get it all.",
    )
    assert read(state) == [
        ("", "Before it all."),
        ("Returns", "You can send it back. We pay."),
        ("Refunds", "You get it all."),
    ]


def test_a_sentence_with_links_and_strong_words_is_one() -> None:
    state = page("main", "  paragraph", "    text: Send it", "    strong: back", "    link: to us", "    text: today.")
    assert read(state) == [("", "Send it back to us today.")]


def test_what_is_no_sentence_is_left_out() -> None:
    state = page(
        "main",
        "  text: Free delivery",
        "  listitem",
        "    text: Opening hours 9 to 5",
        "  button: Start a return.",
        "  table",
        "    text: Country. Price.",
        "  paragraph: This counts.",
    )
    assert read(state) == [("", "This counts.")]


def test_lines_as_they_are_seen() -> None:
    state = page("main", "  paragraph: Corner Shop 1 High Street We answer.")
    nodes = list(state.outline.nodes)
    nodes[1] = replace(nodes[1], attributes={"lines": "Corner Shop\n1 High Street\nWe answer."})
    assert read(replace(state, outline=replace(state.outline, nodes=tuple(nodes)))) == [("", "We answer.")]


def test_a_block_around_blocks_keeps_its_own_words_apart() -> None:
    state = page(
        "main", "  generic", "    text: First this.", "    paragraph: Then that.", "    list", "      listitem"
    )
    assert read(state) == [("", "First this. Then that.")]


def test_frames_of_the_page_are_no_prose() -> None:
    assert read(page("banner", "  text: We sell mugs.", "contentinfo", "  text: All rights reserved.")) == []
