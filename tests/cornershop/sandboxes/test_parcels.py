from datetime import UTC, date, datetime

import pytest

from cornershop.sandboxes.parcels import Fate, Parcel, homeward, outward

START = datetime(2026, 3, 2, 16, tzinfo=UTC)  # a Monday
FIRST, LAST = date(2026, 3, 5), date(2026, 3, 9)


def arrived(fate: Fate = "", first: date = FIRST, last: date = LAST) -> date | None:
    return next((e.when.date() for e in outward(START, first, last, fate) if e.code == "delivered"), None)


def test_it_arrives_in_the_span_it_was_promised_for() -> None:
    assert FIRST <= (arrived() or date.min) <= LAST
    assert arrived(first=date(2026, 3, 3), last=date(2026, 3, 3)) == date(2026, 3, 3)
    assert arrived("evening") == LAST


def test_what_is_late_is_said_to_be_before_it_was_due_and_when_it_comes() -> None:
    events = outward(START, FIRST, LAST, "late")
    (said,) = [event for event in events if event.code == "delayed"]
    assert said.when.date() < LAST
    assert said.expected == arrived("late").__str__() == "2026-03-12"


def test_what_is_lost_never_arrives() -> None:
    assert arrived("lost") is None
    assert outward(START, FIRST, LAST, "lost")[-1].code == "lost"
    assert outward(START, FIRST, LAST, "silent") == []


@pytest.mark.parametrize("fate", ["", "late", "evening", "lost"])
def test_events_are_in_order(fate: Fate) -> None:
    events = outward(START, FIRST, LAST, fate)
    assert [e.when for e in events] == sorted(e.when for e in events)


def test_only_what_has_happened_is_told() -> None:
    parcel = Parcel("RL1", "CS-1", back=True, events=homeward(START))
    assert [event.code for event in parcel.told(START)] == ["handed-in"]
    assert [event.code for event in parcel.told(datetime(2026, 4, 1, tzinfo=UTC))][-1] == "returned"
