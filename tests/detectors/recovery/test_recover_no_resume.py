from __future__ import annotations

import pytest

from journeys.detectors.recovery import recover_no_resume as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.recovery.broken import MUG, back, broken, kept, lifted, tried


@pytest.mark.parametrize(
    ("left", "found", "again"),
    [("review", "address", ("shipping.street", "shipping.city")), ("payment", "", ()), ("review", "basket", ())],
)
def test_fires_where_one_begins_again(left: str, found: str, again: tuple[str, ...]) -> None:
    for way in ("session", "link"):
        w = broken()
        lifted(w)
        back(w, left, found, again=again, way=way)
        friction = only(detector, w)
        assert (friction.severity, friction.subject) == ("S2", "payment-no-answer")
        assert way in friction.observed


@pytest.mark.parametrize(
    ("left", "found", "again"),
    [
        ("review", "review", ()),
        ("review", "payment", ("card.number", "card.code")),
        ("payment", "review", ()),
        ("review", "payment", ("terms",)),
    ],
)
def test_silent_where_one_goes_on_or_only_secrets_are_asked_again(
    left: str, found: str, again: tuple[str, ...]
) -> None:
    w = broken()
    back(w, left, found, again=again)
    assert is_clear(detector, w)


def test_a_session_ended_for_security_that_is_announced_may_begin_anew() -> None:
    on_page, kept_words = broken(kind="expired", dependency="session"), broken(kind="expired", dependency="session")
    page = ("main", "  text: You were signed out for your security. Please begin again.")
    back(on_page, "review", "contact", again=("contact.email",), page=page)
    kept(kept_words, "returned", MUG, said=("Aus Sicherheitsgründen wurden Sie abgemeldet. Session expired.",))
    back(kept_words, "review", "contact", again=("contact.email",))
    assert {cannot_tell(detector, on_page), cannot_tell(detector, kept_words)} == {"not-applicable"}


def test_who_finished_the_order_has_nothing_to_go_on_with() -> None:
    w = broken()
    tried(w, "done")
    back(w, "review", "basket")
    assert cannot_tell(detector, w) == "not-reached"
    assert cannot_tell(detector, broken()) == "not-reached"
    assert cannot_tell(detector, Walk()) == "not-applicable"
