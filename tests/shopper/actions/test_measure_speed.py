from __future__ import annotations

from journeys.model.event import Note, Timing
from journeys.shopper.actions import MeasureSpeed
from tests.shopper.fake import one, shopper_on
from tests.shopper.measuring import SandboxInstruments

PAGE = '- main:\n  - heading "Welcome" [level=1]\n'


def test_this_page_as_often_as_asked() -> None:
    shopper, notebook = shopper_on(one(PAGE), instruments=SandboxInstruments())
    shopper.does(MeasureSpeed(3))
    (timing,) = notebook.all(Timing)
    assert (timing.url, len(timing.lcp_ms)) == ("https://shop.example/", 3)


def test_five_loads_unless_told_otherwise() -> None:
    assert MeasureSpeed().loads == 5


def test_a_channel_without_instruments_says_so() -> None:
    shopper, notebook = shopper_on(one(PAGE))
    shopper.does(MeasureSpeed())
    assert notebook.all(Note) == [Note("limit", "this channel cannot measure speed")]


def test_describe() -> None:
    assert MeasureSpeed().describe() == "Measure how fast this page comes"
