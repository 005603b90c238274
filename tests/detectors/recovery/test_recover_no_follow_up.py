from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.recovery import recover_no_follow_up as detector
from journeys.model.contact import MailLink
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import books, broken, charge, mailed, met, order, tried, waited


def failed(locale: str = "en_GB", **armed: Any) -> Walk:
    w = broken(locale, **armed)
    met(w, "Sorry, our payment service is not answering.")
    return w


def test_fires_on_a_day_of_silence() -> None:
    w = failed()
    seq = waited(w)
    friction = only(detector, w)
    assert (friction.severity, friction.proofs[0].event) == ("S2", seq)


def test_advertising_and_a_mail_that_says_nothing_of_it_are_silence() -> None:
    w = failed()
    mailed(w, "Sale: 20% off everything", "Shop now and save.")
    mailed(w, "Your order", "Thank you for visiting us, order 1042.")
    waited(w)
    assert only(detector, w).severity == "S2"


@pytest.mark.parametrize(
    ("locale", "subject", "text"),
    [
        ("en_GB", "Your order", "It could not be placed. You have not been charged. Please try again, it works now."),
        ("de_DE", "Ihre Bestellung", "Die Zahlung ist fehlgeschlagen. Bitte versuchen Sie es noch einmal."),
        ("fr_FR", "Votre commande", "Votre paiement a échoué. Vous pouvez payer par virement."),
        ("ja_JP", "ご注文について", "お支払いが完了していません。"),
    ],
)
def test_silent_when_a_mail_tells_what_became_of_it_and_what_now(locale: str, subject: str, text: str) -> None:
    w = failed(locale)
    mailed(w, subject, text)
    assert is_clear(detector, w)


def test_a_link_back_is_a_remedy() -> None:
    w = failed()
    mailed(w, "Your payment failed", "Your payment failed.", links=(MailLink("https://s.example/basket", "Basket"),))
    assert is_clear(detector, w)


def test_who_has_the_order_needs_no_letter() -> None:
    retried, written = failed(), failed()
    tried(retried, "done")
    books(written, order(), charge())
    taken = failed(kind="answer-lost", ordered="yes")
    for w in (retried, written, taken):
        waited(w)
        assert cannot_tell(detector, w) == "not-applicable"


def test_what_is_not_the_shops_fault_needs_none() -> None:
    for armed in ({"kind": "declined"}, {"kind": "sold-out", "dependency": "stock"}, {"dependency": "network"}):
        w = failed(**armed)
        waited(w)
        assert cannot_tell(detector, w) == "not-applicable"


def test_cannot_tell_before_the_day_is_over_or_without_a_sound_mailbox() -> None:
    early, deaf = failed(), failed()
    waited(early, 3600.0)
    waited(deaf, healthy=False)
    assert {cannot_tell(detector, early), cannot_tell(detector, deaf), cannot_tell(detector, failed())} == {
        "evidence-missing"
    }
    assert cannot_tell(detector, Walk()) == "not-applicable"
