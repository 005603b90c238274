import pytest

from journeys.detectors.invoice import invoice_missing as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.invoice.papers import Desk


def test_fires_for_an_order_that_was_sent() -> None:
    friction = only(detector, Desk().found("no-answer", "no invoice is offered there"))
    assert (friction.severity, friction.subject, friction.cause_class) == ("S2", "invoice", "none")


def test_fires_when_what_is_offered_does_not_come() -> None:
    friction = only(detector, Desk(status="").found("contradicted", "“Invoice” answers 404"))
    assert "404" in friction.observed


def test_silent_when_there_is_one() -> None:
    assert is_clear(detector, Desk().found())


@pytest.mark.parametrize("status", ["placed", "paid", "packed", ""])
def test_it_may_come_with_the_parcel(status: str) -> None:
    assert cannot_tell(detector, Desk(status=status).found("no-answer")) == "evidence-missing"


@pytest.mark.parametrize(
    "words",
    [
        "We sent your invoice by e-mail when the parcel left.",
        "Die Rechnung haben wir Ihnen per E-Mail zugeschickt.",
        "Votre facture vous a été envoyée par courriel.",
        "Te enviaremos la factura por correo electrónico.",
        "La fattura è stata inviata via e-mail.",
        "Je factuur is per e-mail verzonden.",
    ],
)
def test_shops_that_send_it_by_mail(words: str) -> None:
    assert cannot_tell(detector, Desk(3745, "delivered", words).found("no-answer")) == "evidence-missing"


def test_words_of_addresses_are_no_mail() -> None:
    friction = only(detector, Desk(3745, "delivered", "Invoice address: 4 High Street").found("no-answer"))
    assert friction.cause_class == "none"


def test_nothing_looked_for() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
