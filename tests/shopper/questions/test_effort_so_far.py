from __future__ import annotations

from journeys.shopper.questions import EffortSoFar
from tests.shopper.fake import one, shopper_on


def test_every_press_and_key_is_counted() -> None:
    shopper, _ = shopper_on(one('- main:\n  - textbox "City"\n  - button "Show more"\n'))
    assert (shopper.asks(EffortSoFar()).presses, shopper.asks(EffortSoFar()).keystrokes) == (0, 0)
    shopper.types(shopper.view.state.fields[0], "York")
    assert shopper.asks(EffortSoFar()).keystrokes == 4
    presses = shopper.asks(EffortSoFar()).presses
    shopper.presses(next(n for n in shopper.view.state.outline.nodes if n.role == "button"), "menu.open")
    assert shopper.asks(EffortSoFar()).presses == presses + 1


def test_describe() -> None:
    assert EffortSoFar().describe() == "the effort so far"
