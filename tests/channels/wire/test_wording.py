"""Words as they are read, without a style sheet."""

from __future__ import annotations

import pytest

from journeys.channels.wire.wording import lines_in, text_in
from tests.channels.wire.written import document, one


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a <b>b</b>c</p>", "a bc"),
        ("<p><span>1 × Mug</span><span>£14.00</span></p>", "1 × Mug £14.00"),
        ("<p><span>£</span><span>14</span><span>.99</span></p>", "£14.99"),
        ("<p><span>Total</span>: 5</p>", "Total: 5"),
        ("<p>a<br>b</p>", "a b"),
        ("<p>a<span hidden>b</span></p>", "a"),
        ("<p>(<span>12</span>)</p>", "(12)"),
    ],
)
def test_text(markup: str, text: str) -> None:
    assert text_in(one(document(markup), "p")) == text


def test_blocks_are_set_apart() -> None:
    assert text_in(document("<div>a</div><div>b</div>").body) == "a b"


def test_lines() -> None:
    assert lines_in(one(document("<p>Sam Wong<br> 19 <b>Bolton</b> Ports<br><br>London</p>"), "p")) == (
        "Sam Wong",
        "19 Bolton Ports",
        "London",
    )
