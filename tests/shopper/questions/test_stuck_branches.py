from __future__ import annotations

from journeys.model.contact import MenuCrawled, MenuNode, MenuOption
from journeys.shopper.questions import StuckBranches
from tests.shopper.phones import caller_on


def test_dead_ends_and_options_that_only_lead_back() -> None:
    options = (
        MenuOption("1", "orders", "1", "order-status"),
        MenuOption("2", "hear this again", "2", "repeat"),
        MenuOption("3", "returns", "3", "returns"),
    )
    nodes = (
        MenuNode("", "menu", "", 0, options=options),
        MenuNode("1", "hangup", "", 1),
        MenuNode("2", "loop", "", 1, loops_to="greeting"),
        MenuNode("3", "loop", "", 1, loops_to="greeting"),
        MenuNode("9", "loop", "", 1, loops_to="greeting", offered=False),
        MenuNode("4", "answer", "", 1),
    )
    shopper, _ = caller_on({})
    assert shopper.asks(StuckBranches()) == ()
    shopper.memory.menu = MenuCrawled("+44", nodes, 6, True)
    assert shopper.asks(StuckBranches()) == ("1", "3")
    assert StuckBranches().describe() == "the branches of the phone menu that lead nowhere"
