from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.messages import failure_no_make_right as detector
from journeys.model.contact import Clock, ContactBegan, ContactEnded, StatementEntry, StatementRead
from journeys.model.event import PromiseNoted, Turn
from journeys.model.fact import Promise
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import at, books, broken, mailed, met, order, tried, waited

SORRY = "We are very sorry: our payment service is not answering. You have not been charged."


def test_sorry_and_no_more_for_a_day_is_found() -> None:
    w = broken()
    met(w, SORRY)
    mailed(w, "Your order did not go through", "We are sorry that our payment service failed.")
    seq = waited(w)
    friction = only(detector, w)
    assert friction.severity == "S3"
    assert friction.proofs[0].event == seq


@pytest.mark.parametrize(
    "letter",
    [
        "Here is a voucher of £5.00 for the trouble.",
        "We will call you tomorrow and take the order by phone.",
        "Your money will be refunded within two days.",
        "You can pay by bank transfer instead.",
        "Your basket is saved: please try again.",
    ],
)
def test_any_offer_makes_it_right(letter: str) -> None:
    w = broken()
    met(w, SORRY)
    mailed(w, "Your order did not go through", letter)
    waited(w)
    assert is_clear(detector, w)


def test_an_offer_on_the_page_counts_and_so_does_an_order_in_the_end() -> None:
    w = broken()
    met(w, f"{SORRY} Your basket is safe: please try again, or pay by invoice.")
    assert is_clear(detector, w)
    bought = broken()
    met(bought, SORRY)
    tried(bought, "done")
    waited(bought)
    assert cannot_tell(detector, bought) == "not-reached"
    written = broken()
    met(written, SORRY)
    books(written, order())
    waited(written)
    assert cannot_tell(detector, written) == "not-reached"


def test_before_the_day_is_over_nothing_is_told() -> None:
    w = broken()
    met(w, SORRY)
    assert cannot_tell(detector, w) == "evidence-missing"
    waited(w, 7200)
    assert cannot_tell(detector, w) == "evidence-missing"
    deaf = broken()
    met(deaf, SORRY)
    waited(deaf, healthy=False)
    assert cannot_tell(detector, deaf) == "evidence-missing"


def late(day: int = 9) -> Walk:
    """A refund that was promised for the 5th, and the statement of the 9th without it."""
    w = Walk("desktop")
    w.step()
    w.add(Clock(at()))
    w.add(PromiseNoted(Promise("refund", "mail", "mail", at(5), "pending", "refund by 5 March", "A-1")))
    w.add(Clock(at(day), 8 * 86400.0))
    w.add(StatementRead("A-1", (StatementEntry("A-1", "charge", 1290, "GBP", at()),), at(day)))
    return w


def talked(w: Walk, *answers: str, outcome: Any = "unresolved") -> None:
    w.add(ContactBegan("c1", "chat", "refund", "A-1"))
    w.add(Turn("chat", "customer", "Where is my refund?", contact="c1"))
    for text in answers:
        w.add(Turn("chat", "agent", text, contact="c1"))
    w.add(ContactEnded("c1", outcome))


def test_a_broken_promise_is_judged_by_the_contact_about_it() -> None:
    w = late()
    assert cannot_tell(detector, w) == "evidence-missing"
    talked(w, "I am sorry to hear that.")
    assert only(detector, w).subject == "refund"
    offered = late()
    talked(offered, "I am sorry. We will refund it today.")
    assert is_clear(detector, offered)
    replaced = late()
    talked(replaced, "I am sorry. I have ordered a replacement, which leaves tomorrow.")
    assert is_clear(detector, replaced)
    settled = late()
    talked(settled, "That is in order now.", outcome="resolved")
    assert is_clear(detector, settled)
    paid = late()
    talked(paid, "I am sorry to hear that.")
    paid.add(StatementRead("A-1", (StatementEntry("A-1", "refund", 1290, "GBP", at(9)),), at(9)))
    assert is_clear(detector, paid)


def test_a_shop_that_kept_everything_is_not_asked() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"


def test_a_language_without_words_is_not_judged() -> None:
    w = broken(locale="fi_FI")
    met(w, "Maksua ei voitu käsitellä")
    waited(w)
    assert cannot_tell(detector, w) == "evidence-missing"
