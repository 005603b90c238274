from journeys.detectors._support.handling import handled
from journeys.model.contact import ContactBegan
from journeys.model.event import Turn
from tests.detectors.build import Walk


def test_turns_repetitions_hand_overs_and_minutes() -> None:
    w = Walk()
    w.add(ContactBegan("c", "chat", "damaged"))
    w.add(Turn("chat", "customer", "CS-1 broke", contact="c", slots=("order", "issue")))
    w.add(Turn("chat", "agent", "For Kim.", agent="Robin", contact="c", waited=60))
    w.add(Turn("chat", "agent", "Which order?", agent="Kim", contact="c", waited=60))
    w.add(Turn("chat", "customer", "CS-1", contact="c", slots=("order",)))
    (one,) = handled(w.timeline())
    assert (one.turns, one.repeated, one.transfers, one.minutes) == (2, 1, 1, 2)
    assert one.effort == 2 + 2 + 3 + 2


def test_a_contact_in_which_only_one_side_spoke_is_none() -> None:
    w = Walk()
    w.add(ContactBegan("c", "chat", "damaged"))
    w.add(Turn("chat", "customer", "Hello?", contact="c"))
    assert handled(w.timeline()) == ()
