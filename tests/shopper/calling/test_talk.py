from __future__ import annotations

from datetime import UTC, datetime, timedelta

from journeys.channels.protocols import Heard
from journeys.model.contact import Clock, ContactBegan, ContactEnded
from journeys.model.event import PromiseNoted, Turn
from journeys.shopper.calling.talk import begin
from tests.shopper.phones import FakeLine, caller_on, ends, menu

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


class Clockwork:
    movable = True

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> datetime:
        self.at += by
        return self.at


def test_a_call_is_written_down_on_the_customers_clock() -> None:
    clock = Clockwork()
    shopper, notes = caller_on(
        {"": menu("For orders press 1."), "1": ends("We will call you back today.")}, clock=clock
    )
    talk = begin(shopper, "the order", "CS-10452")
    assert talk
    talk.listen()
    talk.press("1", 3.0)
    talk.end("promised")
    talk.end("resolved")
    (began,), (ended,) = notes.all(ContactBegan), notes.all(ContactEnded)
    assert (began.contact, began.channel, began.about) == ("phone-1", "phone", "CS-10452")
    assert (ended.outcome, ended.ended_by, ended.seconds) == ("promised", "system", 8.0)
    first, pressed, last = notes.all(Turn)
    assert (first.speaker, first.node, first.seconds, first.when) == ("bot", "", 5.0, "2026-11-25T10:00:05+00:00")
    assert (pressed.speaker, pressed.keys, pressed.waited) == ("customer", "1", 3.0)
    assert last.node == "1"
    assert [promise.promise.due for promise in notes.all(PromiseNoted)] == ["2026-11-25"]
    assert clock.at == NOW + timedelta(seconds=8)
    assert notes.all(Clock)[-1].moved == 8.0


def test_who_introduces_himself_behind_a_queue_is_a_person() -> None:
    queue = Heard("Please hold.", "queue", seconds=20.0, queue="desk", queued=20.0)
    agent = Heard("My name is Mia.", "gather", seconds=2.0, speech=True, after_queue=True, queued=40.0)
    shopper, notes = caller_on({"": queue, "~": agent})
    talk = begin(shopper)
    assert talk
    talk.listen()
    talk.keep_silent()
    assert talk.agent == "desk"
    assert (notes.all(Turn)[-1].speaker, notes.all(Turn)[-1].waited) == ("agent", 40.0)


def test_what_takes_over_without_a_word_of_itself_is_no_person() -> None:
    machine = Heard("Nobody is free. Leave a message.", "record", after_queue=True)
    shopper, _ = caller_on({"": machine})
    talk = begin(shopper)
    assert talk
    talk.listen()
    assert talk.agent == ""


def test_an_order_number_keyed_in_is_given_away() -> None:
    shopper, notes = caller_on(
        {"": menu("Please enter your order number."), "10452#": ends("Your order is in transit.")}
    )
    talk = begin(shopper, about="CS-10452")
    assert talk
    talk.listen()
    talk.press("10452#")
    assert notes.all(Turn)[1].slots == ("order",)
    assert [fact.value for fact in talk.facts] == ["in-transit"]
    assert shopper.memory.latest("status")


def test_one_call_at_a_time_and_none_without_a_line() -> None:
    line = FakeLine({"": menu("For orders press 1.")})
    shopper, notes = caller_on(line)
    begin(shopper)
    begin(shopper)
    assert line.calls[0].hung_up
    assert notes.all(ContactEnded)[0].outcome == "unresolved"
    assert shopper.memory.calls == 2
    nobody, _ = caller_on(line)
    object.__setattr__(nobody.contacts, "phone", None)
    assert begin(nobody) is None
