from __future__ import annotations

from journeys.channels.protocols import Heard
from journeys.shopper.actions import CallTheShop
from journeys.shopper.questions import PersonOnThePhone
from tests.shopper.phones import caller_on, menu


def test_who_took_the_call() -> None:
    asked = PersonOnThePhone()
    nobody, _ = caller_on({"": menu("Hello.")})
    assert nobody.asks(asked) == ""
    nobody.does(CallTheShop())
    assert nobody.asks(asked) == ""
    through, _ = caller_on({"": Heard("Connecting.", "dial", agent="+44")})
    through.does(CallTheShop())
    assert through.asks(asked) == "+44"
    person, _ = caller_on({"": Heard("My name is Mia.", "gather", after_queue=True)})
    person.does(CallTheShop())
    assert person.asks(asked) == "agent"
    assert asked.describe() == "whether a person is on the phone"
