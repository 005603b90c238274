from __future__ import annotations

import pytest

from journeys.channels.phone import TwimlLine
from journeys.channels.protocols import Heard
from journeys.model.contact import ContactEnded
from journeys.shopper.actions import CallTheShop, FollowMenuTo
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from tests.channels.phone.lines import php, serving, speech_only
from tests.shopper.phones import FakeLine, caller_on, ends, menu

ORDER = "order on its way"


def keys(line: FakeLine) -> list[str]:
    return line.calls[-1].at


def test_a_german_menu_is_followed_to_the_status_of_an_order() -> None:
    with serving(php) as line:
        shopper, notes = caller_on({}, "de_DE")
        shopper.contacts = Contacts(phone=TwimlLine(line.access("/ivr/index.php")))
        shopper.does(FollowMenuTo("order status", ORDER))
    fact = shopper.memory.latest("status")
    assert fact
    assert (fact.value, fact.channel) == ("dispatched", "phone")
    assert notes.all(ContactEnded)[0].outcome == "resolved"


def test_a_speech_menu_is_spoken_to_and_a_queue_waited_in() -> None:
    with serving(speech_only) as line:
        shopper, _ = caller_on({})
        shopper.contacts = Contacts(phone=TwimlLine(line.access()))
        shopper.does(FollowMenuTo("a person"))
        assert shopper.memory.call
        assert shopper.memory.call.agent == "support"
        assert not shopper.memory.call.over


def test_the_language_is_chosen_and_the_number_given_before_the_answer() -> None:
    line = FakeLine(
        {
            "": menu("Für Deutsch drücken Sie die 1. For English press 2."),
            "2": menu("For returns press 1. For deliveries press 2."),
            "2 2": menu("Please enter your order number followed by hash."),
            "2 2 10452#": ends("Your order is in transit."),
        }
    )
    shopper, _ = caller_on(line)
    shopper.does(FollowMenuTo("order status", ORDER))
    assert keys(line) == ["2", "2", "10452#"]


def test_an_option_that_led_nowhere_is_not_taken_twice() -> None:
    root = menu("For returns press 1. For anything else press 2.")
    line = FakeLine({"": root, "1": root, "1 2": ends("You can return it within 30 days.")})
    shopper, _ = caller_on(line)
    shopper.does(FollowMenuTo("returns"))
    assert keys(line) == ["1", "2"]


def test_zero_is_tried_where_no_option_leads_to_a_person() -> None:
    line = FakeLine({"": menu("For orders press 1."), "0": Heard("Connecting.", "dial", agent="+44")})
    shopper, _ = caller_on(line)
    shopper.does(FollowMenuTo("a person"))
    assert keys(line) == ["0"]


@pytest.mark.parametrize(
    ("places", "goal", "error", "words"),
    [
        ({"": menu("For orders press 1."), "1": ends("Goodbye.")}, "order status", ShopBlocks, "ended before order status"),  # noqa: E501
        ({"": menu("For sales press 1.")} | {"~ " * n + "~": menu("For sales press 1.") for n in range(3)}, "opening hours", ShopBlocks, "offered: 1 sales"),  # noqa: E501
        ({"": Heard("", "gather", keys=True, plays=("menu.mp3",))} | {"~ " * n + "~": Heard("", "gather", keys=True, plays=("m",)) for n in range(3)}, "returns", LostWay, "recording"),  # noqa: E501
        ({"": menu("For returns press 1."), "1": Heard("Hold.", "queue", queue="q")}, "returns", ShopBlocks, "to people instead"),  # noqa: E501
        ({"": Heard("Pay", "ended", how="unsupported", reason="<Pay>")}, "returns", NotOffered, "<Pay>"),
        ({"": ends("")}, "returns", ShopBlocks, "before a word was said"),
        ({"": Heard("Hold.", "queue", seconds=999.0, queued=999.0)}, "a person", ShopBlocks, "Nobody answered"),
    ],
)  # fmt: skip
def test_where_it_ends(places: dict[str, Heard], goal: str, error: type[Exception], words: str) -> None:
    shopper, notes = caller_on(places)
    with pytest.raises(error, match=words):
        shopper.does(FollowMenuTo(goal))
    assert notes.all(ContactEnded)


def test_a_line_that_goes_on_for_ever_is_given_up() -> None:
    class Endless(dict[str, Heard]):
        def get(self, key: str, default: object = None) -> Heard:
            return menu(f"For orders press {len(key) % 9}. Room {len(key)}.")

    shopper, _ = caller_on(FakeLine(Endless()))
    with pytest.raises(ShopBlocks, match="places"):
        shopper.does(FollowMenuTo("order status"))


def test_a_call_that_goes_on_is_used() -> None:
    line = FakeLine(
        {"": menu("For our opening hours press 1."), "1": ends("We are open Monday to Friday, 9 am to 5 pm.")}
    )
    shopper, _ = caller_on(line)
    shopper.does(CallTheShop())
    shopper.does(FollowMenuTo("opening hours"))
    assert len(line.calls) == 1
