from __future__ import annotations

import pytest

from journeys.channels.protocols import Heard
from journeys.model.probing import Recalled
from journeys.shopper.actions import AskWhatIsKnown
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import FakeNotebook, one, shopper_on
from tests.shopper.phones import FakeLine, caller_on

ORDER, ROLE = "CS-10452", "order on its way"
ASK = f"I was in touch with you before about order {ORDER}. What do you know about that?"
YES, POSTCODE = "Yes, please do.", "My postcode is M1 4BT."


def speaks(text: str) -> Heard:
    return Heard(text, "gather", speech=True, after_queue=True, queue="desk", agent="desk")


def called(*answers: tuple[str, str]) -> tuple[FakeLine, FakeNotebook]:
    """A line whose desk picks up; every answer is given to what was said before it."""
    places, path = {"": speaks("Hello, this is Robin from the desk. How can I help?")}, [ASK]
    for text, then in answers:
        places[" ".join(path)] = speaks(text)
        path.append(then)
    line = FakeLine(places)
    shopper, notebook = caller_on(line)
    shopper.memory.contacts, shopper.memory.named = 1, {ORDER}
    shopper.does(AskWhatIsKnown(ROLE))
    return line, notebook


def test_what_is_asked_for_is_told_and_consent_is_given() -> None:
    line, notebook = called(
        ("What is your postcode, please?", POSTCODE),
        ("May I look at what you wrote in our chat?", YES),
        ("Thank you. That is ticket T-48213.", ""),
    )
    assert line.calls[0].at == [ASK, POSTCODE, YES]
    assert [one.contact for one in notebook.all(Recalled)] == ["phone-1"]
    assert line.calls[0].hung_up


def test_an_answer_is_all_that_is_waited_for() -> None:
    line, _ = called(("I cannot see your chat from here. What is it about?", ""))
    assert line.calls[0].at == [ASK]


def test_without_an_earlier_contact_or_a_line_there_is_nothing_to_ask() -> None:
    shopper, _ = caller_on({})
    with pytest.raises(NotOffered, match="no contact about this order"):
        shopper.does(AskWhatIsKnown(ROLE))
    deaf, _ = shopper_on(one("- main\n"))
    deaf.memory.contacts, deaf.memory.named = 1, {"A-1"}
    with pytest.raises(NotOffered, match="no phone line"):
        deaf.does(AskWhatIsKnown("delivered order"))


def test_describe() -> None:
    assert AskWhatIsKnown(ROLE).describe() == f"Ask on the phone what is known of my contact about the {ROLE}"
