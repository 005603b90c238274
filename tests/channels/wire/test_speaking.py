"""What is new on a page after a press."""

from __future__ import annotations

from journeys.channels.wire.speaking import new_texts, texts_of
from tests.channels.wire.written import document

BEFORE = "<main><h1>Basket</h1><p>Total £5</p></main>"
AFTER = """<main><h1>Basket</h1><div role=alert><p>SAVE10 is not valid.</p></div><p>Total £5</p>
<input aria-invalid=true aria-describedby=e><span id=e>Too short</span><p hidden>never</p></main>"""


def test_only_what_was_not_there_before_is_new_and_alerts_are_errors() -> None:
    found = new_texts(texts_of(document(BEFORE)), texts_of(document(AFTER)), "en")
    assert [(text.text, text.tone) for text in found] == [
        ("SAVE10 is not valid.", "error"),
        ("Too short", "error"),
    ]


def test_folded_words_are_not_said() -> None:
    assert texts_of(document("<details><summary>More</summary><p>Inside</p></details>")) == {"More": ""}
