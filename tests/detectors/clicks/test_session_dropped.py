from __future__ import annotations

import pytest

from journeys.detectors.clicks import session_dropped as detector
from journeys.model.contact import Clock
from journeys.model.outline import Field
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only
from tests.detectors.recovery.broken import broken

EMPTY = ("main", "  heading 1: Your basket", "  paragraph: Your basket is empty.")


def filled(w: Walk | None = None) -> Walk:
    """A mug in the basket, seen there."""
    w = w or Walk()
    w.step("I put it in my basket")
    w.look("product")
    press = w.press("Add to basket", "basket.add")
    w.attempt("basket-add", "Mug", "done", first=press, last=press)
    lines(w)
    w.look("list")
    return w


def lines(w: Walk) -> None:
    w.look("basket", "main", "  text: Mug 14.00")
    w.fact("item:mug", "line_total", 1400)


@pytest.mark.parametrize(
    "words",
    [
        "Your basket is empty.",
        "Ihr Warenkorb ist leer.",
        "Votre panier est vide",
        "Il tuo carrello è vuoto",
        "Il cestino è vuoto.",
        "Je mandje is leeg.",
        "Tu bolsa está vacía",
    ],
)
def test_fires_where_the_basket_is_gone(words: str) -> None:
    w = filled()
    look = w.look("basket", "main", f"  paragraph: {words}")
    friction = only(detector, w)
    assert (friction.severity, friction.subject) == ("S3", "basket")
    assert friction.proofs[0].event == look


@pytest.mark.parametrize(
    "intent", ["basket.remove", "basket.quantity", "order.place", "account.logout", "account.login_submit"]
)
def test_what_the_customer_did_himself_is_no_loss(intent: str) -> None:
    w = filled()
    w.press("Press", intent)
    w.look("basket", *EMPTY)
    assert cannot_tell(detector, w) == "not-reached" or is_clear(detector, w)


@pytest.mark.parametrize(
    "reason",
    [
        "Your basket is empty. Your session has expired for your security.",
        "Sorry, the Mug is sold out. Your basket is empty.",
    ],
)
def test_what_the_page_explains_is_no_surprise(reason: str) -> None:
    w = filled()
    w.look("basket", "main", f"  paragraph: {reason}")
    lines(w)
    assert is_clear(detector, w)


def test_lines_that_load_late_were_never_lost() -> None:
    w = filled()
    w.look("basket", *EMPTY)
    lines(w)
    assert is_clear(detector, w)


def test_half_an_hour_and_trouble_on_purpose_are_other_matters() -> None:
    w = filled()
    w.add(Clock("2026-03-01T10:00:00+00:00", 3600.0))
    w.look("basket", *EMPTY)
    assert not [o for o in detector.detect(w.timeline()) if type(o).__name__ == "Friction"]
    assert cannot_tell(detector, filled(broken())) == "not-applicable"


def test_a_basket_that_keeps_its_lines_is_clear_and_one_never_filled_unknown() -> None:
    w = filled()
    lines(w)
    assert is_clear(detector, w)
    bare = Walk()
    bare.look("basket", *EMPTY)
    assert cannot_tell(detector, bare) == "not-reached"


def test_an_empty_list_is_no_empty_basket() -> None:
    w = filled()
    w.look("list", "main", "  paragraph: No results found")
    lines(w)
    assert is_clear(detector, w)


ACCOUNT = ("banner", "  link: Abmelden", "main", "  heading 1: Mein Konto")
ASKS = (field("login.email", ref="e2"), field("login.password", ref="e3"))


def login() -> Walk:
    """Signed in, and seen to be."""
    w = Walk(locale="de_DE")
    look = w.look("account", *ACCOUNT, url="/konto")
    w.press("Anmelden", "account.login_submit", after=look)
    w.attempt("login", "account", "done", after=look)
    return w


def ask(w: Walk, *words: str, url: str = "/konto/bestellungen", fields: tuple[Field, ...] = ASKS) -> int:
    """A page that asks who it is."""
    lines = ("main", "  heading 1: Anmelden", "  textbox: E-Mail", "  textbox: Passwort", *words)
    return w.look("login", *lines, url=url, fields=fields)


def test_fires_where_the_login_is_gone() -> None:
    w = login()
    look = ask(w)
    friction = only(detector, w)
    assert (friction.severity, friction.subject, friction.cause_class) == ("S3", "login", "login-gone")
    assert friction.proofs[0].event == look


def test_a_login_that_holds_is_clear() -> None:
    w = login()
    w.look("list", *ACCOUNT, url="/becher")
    assert is_clear(detector, w)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ((), (field("login.email", ref="e2", filled=True), ASKS[1])),  # the password alone
        (("  paragraph: Zu Ihrer Sicherheit ist Ihre Sitzung abgelaufen.",), ASKS),
        ((), (field("login.email", ref="e9"), field("login.password", ref="e9"))),  # a box in the header
    ],
)
def test_what_is_asked_for_a_reason(words: tuple[str, ...], fields: tuple[Field, ...]) -> None:
    w = login()
    ask(w, *words, fields=fields)
    assert cannot_tell(detector, w) == "not-reached"


def test_who_looked_for_it_or_was_never_signed_in() -> None:
    w = login()
    look = ask(w)
    w.press("Anmelden", "account.login", after=look)
    assert [type(o).__name__ for o in detector.detect(w.timeline())] == ["CannotTell"]
    stranger = Walk()
    home = stranger.look("home", "main", "  heading 1: Hello")
    stranger.attempt("login", "account", "done", after=home)
    ask(stranger)
    assert cannot_tell(detector, stranger) == "not-reached"


def test_signing_out_half_an_hour_and_another_site_are_other_matters() -> None:
    for between in ("logout", "clock"):
        w = login()
        if between == "logout":
            w.press("Abmelden", "account.logout")
        else:
            w.add(Clock("2026-03-01T10:00:00+00:00", 3600.0))
        ask(w)
        assert cannot_tell(detector, w) == "not-reached"


def test_fires_where_the_emptied_page_is_only_known_by_its_address() -> None:
    w = filled()
    w.look("other", "main", "  paragraph: Your basket is empty.", url="/basket")
    assert only(detector, w).subject == "basket"
    w = filled()
    w.look("other", "main", "  paragraph: Your list is empty.", url="/wishlist")
    assert cannot_tell(detector, w) == "not-reached" or is_clear(detector, w)
