from __future__ import annotations

from datetime import UTC, datetime

import pytest

from journeys.model.contact import ContactEnded, Mail, MailAwaited
from journeys.model.event import PromiseNoted, Turn
from journeys.model.fact import Fact
from journeys.shopper.actions import WaitForAnswer
from journeys.shopper.actions.wait_for_answer import _a_working_day_after
from journeys.shopper.contacting.issues import Issue
from journeys.shopper.errors import HeldBack, LostWay
from journeys.shopper.memory import Noticed
from tests.shopper.post.scripted import Opened, letter, mail, reader

ISSUE = Issue("how much it holds", "specification", "Oak jug", "How much does it hold?")
RECEIPT = mail("We have received your message", "Thank you. We answer within 24 hours.", hours=0.2)
ANSWER = mail("Re: A question", "The Oak jug holds 0.35 litres.\n\n> How much does it hold? 9 ml?", hours=5)


def asked(*mails: Mail, movable: bool = True) -> Opened:
    shopper, notebook, box = reader(*mails, movable=movable)
    shopper.memory.asked = (ISSUE, {"product": "Oak jug"}, 0)
    return shopper, notebook, box


def test_the_answer_is_kept_as_a_fact_that_can_be_compared() -> None:
    shopper, notebook, _ = asked(RECEIPT, letter("Oak jug: ten per cent off 500 ml", 1), ANSWER)
    shopper.does(WaitForAnswer())
    (fact,) = [noticed.fact for noticed in shopper.memory.facts if noticed.fact.attribute == "spec"]
    assert (fact.value, fact.unit, fact.channel) == ("350", "ml", "mail")
    assert fact.quote == "The Oak jug holds 0.35 litres."
    assert [turn.text.split(".")[0] for turn in notebook.all(Turn)] == ["Thank you", "The Oak jug holds 0"]
    assert notebook.all(ContactEnded)[0].outcome == "resolved"
    assert notebook.all(MailAwaited)[0].wanted == "answer"


def test_mails_from_before_the_question_answer_nothing() -> None:
    shopper, notebook, _ = asked(ANSWER)
    shopper.memory.asked = (ISSUE, {}, 1)
    shopper.does(WaitForAnswer())
    assert notebook.all(ContactEnded)[0].outcome == "cut-off"


def test_a_receipt_is_no_answer() -> None:
    shopper, notebook, _ = asked(RECEIPT)
    shopper.does(WaitForAnswer())
    assert notebook.all(ContactEnded)[0].outcome == "unresolved"


def test_after_a_working_day_it_is_too_late() -> None:
    shopper, notebook, _ = asked(mail("Re: A question", "It holds 350 ml.", hours=30))
    shopper.does(WaitForAnswer())
    ended = notebook.all(ContactEnded)[0]
    assert (ended.outcome, ended.reason) == ("cut-off", "No answer by mail in 24 hours.")


def test_where_time_cannot_be_moved_the_walk_ends_well_and_the_answer_is_pending() -> None:
    shopper, notebook, _ = asked(movable=False)
    with pytest.raises(HeldBack, match="follow-up"):
        shopper.does(WaitForAnswer())
    assert [noted.promise.about for noted in notebook.all(PromiseNoted)] == ["Oak jug"]
    assert not notebook.all(ContactEnded)


def test_nothing_was_asked() -> None:
    shopper, _, _ = reader()
    shopper.memory.facts.append(Noticed(0, Fact("x", "y", 1)))
    with pytest.raises(LostWay):
        shopper.does(WaitForAnswer())


@pytest.mark.parametrize(("day", "due"), [(26, 27), (27, 30), (28, 31), (29, 31), (30, 31)])
def test_a_working_day_knows_weekends(day: int, due: int) -> None:
    after = _a_working_day_after(datetime(2026, 11, day, 10, tzinfo=UTC))
    assert (after - datetime(2026, 11, 1, 10, tzinfo=UTC)).days == due - 1


def test_describe() -> None:
    assert WaitForAnswer().describe() == "Wait for the answer by mail"
