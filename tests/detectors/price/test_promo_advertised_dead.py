import pytest

from journeys.detectors.price import promo_advertised_dead
from journeys.model.event import Attempt, FactNoted
from journeys.model.fact import Fact
from tests.detectors.mails.post import Post, outcome


def tried(offer: str, message: str, *, result: str = "refused", locale: str = "en_GB", subtotal: int = 1400) -> Post:
    walk = Post(locale)
    walk.mail("Welcome", offer, read=True, headers=(("list-id", "<n>"),))
    walk.look("basket")
    walk.fact("basket", "subtotal", subtotal, "EUR" if locale != "en_GB" else "GBP")
    walk.add(Attempt("code-apply", "HELLO15", result, message=message))  # type: ignore[arg-type] # a result
    return walk


@pytest.mark.parametrize(
    ("offer", "message", "locale"),
    [
        ("Take 15% off your next order with the code HELLO15.", "We do not know the code HELLO15.", "en_GB"),
        ("15 % Rabatt mit dem Gutscheincode HELLO15", "Dieser Gutschein ist abgelaufen.", "de_DE"),
        ("-15 % avec le code HELLO15", "Ce code n'existe pas.", "fr_FR"),
        ("15% off with HELLO15", "We do not know HELLO15. Check it against your e-mail or voucher.", "en_GB"),
        ("15% off with HELLO15 until 31 December 2026", "This code has expired.", "en_GB"),
    ],
)
def test_an_offered_code_that_is_refused(offer: str, message: str, locale: str) -> None:
    assert outcome(promo_advertised_dead, tried(offer, message, locale=locale)) == ("friction", ["S3"])


def test_an_offered_code_that_works() -> None:
    walk = tried("15% off with the code HELLO15", "Applied.", result="done")
    assert outcome(promo_advertised_dead, walk)[0] == "clear"


@pytest.mark.parametrize(
    ("offer", "message"),
    [
        ("15% off orders of £60.00 or more with HELLO15", "The code needs goods worth £60.00."),
        ("15% off orders of £60.00 or more with HELLO15", "Not accepted."),
        ("15% off with HELLO15 until 1 November 2026", "This code ended on 1 November 2026."),
        ("15% off with the code HELLO15", "You have already used this code."),
    ],
)
def test_a_basket_or_day_that_does_not_fulfil_the_offer(offer: str, message: str) -> None:
    assert outcome(promo_advertised_dead, tried(offer, message))[0] == "evidence-missing"


def test_a_minimum_that_is_reached_is_fulfilled() -> None:
    walk = tried("15% off orders of £60.00 or more with HELLO15", "We do not know this code.", subtotal=6100)
    assert outcome(promo_advertised_dead, walk)[0] == "friction"


def test_a_code_nobody_offered_is_not_judged() -> None:
    assert outcome(promo_advertised_dead, tried("Good things.", "We do not know this code."))[0] == "not-reached"


def test_a_code_on_the_site_counts_as_well() -> None:
    walk = Post()
    seq = walk.look("home")
    walk.add(FactNoted(Fact("code:WELCOME10", "offered", "10% off with WELCOME10", quote="10% off"), seq))
    walk.add(Attempt("code-apply", "welcome10", "refused", message="We do not know this code."))
    assert outcome(promo_advertised_dead, walk)[0] == "friction"
