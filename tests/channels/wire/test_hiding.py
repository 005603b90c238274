"""What markup alone hides."""

from __future__ import annotations

import pytest

from journeys.channels.wire.hiding import folded_away
from tests.channels.wire.written import by_id, document


@pytest.mark.parametrize(
    "markup",
    [
        "<p id=x hidden>a</p>",
        "<div style='display : none'><p id=x>a</p></div>",
        "<p id=x style='color:red;visibility:hidden'>a</p>",
        "<input id=x type=HIDDEN>",
        "<dialog><p id=x>a</p></dialog>",
        "<div popover id=x>a</div>",
    ],
)
def test_hidden(markup: str) -> None:
    assert by_id(document(markup), "x").hidden


@pytest.mark.parametrize(
    "markup",
    [
        "<p id=x>a</p>",
        "<p id=x style='display:block'>a</p>",
        "<dialog open><p id=x>a</p></dialog>",
        "<p id=x class=hidden>a class is a style sheet's business</p>",
    ],
)
def test_seen(markup: str) -> None:
    assert not by_id(document(markup), "x").hidden


def test_closed_details_keep_their_summary_in_sight() -> None:
    page = document("<details id=d><summary id=s>More</summary><p id=p>a</p></details>")
    assert not folded_away(by_id(page, "s"), frozenset())
    assert folded_away(by_id(page, "p"), frozenset())
    assert not folded_away(by_id(page, "p"), frozenset({by_id(page, "d").index}))
