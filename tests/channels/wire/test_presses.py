"""What presses bring where no script runs."""

from __future__ import annotations

import pytest

from journeys.channels.wire.presses import enter, press
from journeys.channels.wire.standing import Effect
from journeys.errors import NeedsBrowser
from tests.channels.wire.written import by_id, standing

URL = "https://shop.example/mugs/"


def effect(markup: str, url: str = URL) -> Effect:
    here = standing(markup, url)
    return press(here, by_id(here.document, "x"))


def test_links_lead_on() -> None:
    made = effect("<a href=blue><b id=x>Blue</b></a>")
    assert made.trip
    assert (made.kinds, made.trip.url) == (("navigation",), "https://shop.example/mugs/blue")
    assert effect("<base href=/shop/><a id=x href=blue>b</a>").trip


def test_an_anchor_stays_on_the_page() -> None:
    assert effect("<a id=x href=#main>Skip</a>") == Effect(("hash", "scroll"))


@pytest.mark.parametrize(
    "markup",
    [
        "<button id=x type=button>Buy</button>",
        "<button id=x>outside a form</button>",
        "<a id=x href='javascript:buy()'>Buy</a>",
        "<a id=x href='#'>Buy</a>",
        "<a id=x>Buy</a>",
        "<div id=x role=button>Buy</div>",
        "<div id=x onclick='buy()'>Buy</div>",
    ],
)
def test_a_control_for_scripts_only_is_named(markup: str) -> None:
    with pytest.raises(NeedsBrowser, match="does nothing without JavaScript"):
        effect(markup)


@pytest.mark.parametrize("markup", ["<p id=x>words", "<button id=x disabled>Buy</button>", "<a id=x href=tel:1>1</a>"])
def test_nothing_happens_where_nothing_would(markup: str) -> None:
    assert effect(markup) == Effect()


def test_boxes_labels_and_summaries() -> None:
    here = standing(
        "<label id=l>Terms <input id=c type=checkbox></label><details id=d><summary id=s>More</summary>in</details>"
    )
    page = here.document
    assert press(here, by_id(page, "l")) == Effect(("value",))
    assert here.entries.is_ticked(by_id(page, "c"))
    assert press(here, by_id(page, "s")) == Effect(("aria", "visible"))
    assert by_id(page, "d").index in here.entries.opened(page)


def test_a_form_with_a_gap_is_not_sent() -> None:
    here = standing("<form><input id=i required><button id=x>Go</button></form>")
    assert press(here, by_id(here.document, "x")) == Effect(("focus",))
    assert here.focus is by_id(here.document, "i")
    assert here.state().fields[0].invalid


def test_enter_sends_the_form_of_the_field() -> None:
    here = standing("<form action=/find><input id=i name=q></form><input id=lone aria-label=Code>")
    page = here.document
    press(here, by_id(page, "i"))
    made = enter(here)
    assert made.trip
    assert made.trip.url == "https://shop.example/find?q="
    press(here, by_id(page, "lone"))
    with pytest.raises(NeedsBrowser):
        enter(here)


def test_a_dialog_is_closed_by_its_own_form() -> None:
    here = standing("<dialog open><h2>Hi</h2><form method=dialog><button id=x>Close</button></form></dialog><p>p</p>")
    assert press(here, by_id(here.document, "x")) == Effect(("visible",))
    assert "Hi" not in {node.name for node in here.state().outline.nodes}
