"""Which request did it: learned from walks of three shops that have nothing in common."""

from __future__ import annotations

import fnmatch

import pytest

from journeys.faults.calls import Call, call_of, learned, pattern_of
from journeys.model.event import Action, Body, Event, NetworkRequest, Response


def walk(*presses: tuple[str, list[NetworkRequest]]) -> tuple[Event, ...]:
    """Presses by their intent, each with the requests it made."""
    bodies: list[Body] = []
    for intent, made in presses:
        first = len(bodies)
        bodies += made
        seqs = tuple(range(first, first + len(made)))
        bodies.append(Action("press", intent, "title", response=Response(("navigation",), requests=seqs)))
    return tuple(Event(seq, float(seq), 0, body) for seq, body in enumerate(bodies))


def request(
    method: str, url: str, resource: str = "document", *, own: bool = True, status: int = 200
) -> NetworkRequest:
    return NetworkRequest(method, url, resource, status, first_party=own)


FORMS = walk(
    ("promo.apply", [request("POST", "https://a.example/cart/voucher"), request("GET", "https://a.example/cart")]),
    (
        "order.place",
        [
            request("POST", "https://a.example/kasse/8812345/abschluss?sid=ab12"),
            request("GET", "https://a.example/danke"),
        ],
    ),
)
SCRIPTS = walk(
    ("promo.apply", [request("POST", "https://b.example/graphql", "fetch")]),
    (
        "order.place",
        [
            request("POST", "https://stats.example/c", "ping", own=False),
            request(
                "POST", "https://api.bank.example/v1/intents/pi_3MtwBwLkdIwHu7ix28a3tqPa/confirm", "fetch", own=False
            ),
            request("POST", "https://b.example/api/orders", "fetch"),
        ],
    ),
)


def test_forms_that_lead_to_pages() -> None:
    assert learned("promotion", FORMS) == Call("POST", "*://*/cart/voucher")
    assert learned("order", FORMS) == Call("POST", "*://*/kasse/*/abschluss[?]*")
    assert learned("payment", FORMS) == learned("order", FORMS)


def test_scripts_and_a_payment_company_of_its_own() -> None:
    assert learned("order", SCRIPTS) == Call("POST", "*://*/api/orders")
    assert learned("payment", SCRIPTS) == Call("POST", "https://api.bank.example/v1/intents/*/confirm")


def test_links_that_add_with_a_get() -> None:
    events = walk(("basket.add", [request("GET", "https://c.example/add/17")]))
    assert learned("basket", events) == Call("GET", "*://*/add/*")


@pytest.mark.parametrize(
    "made",
    [[], [request("GET", "https://a.example/x.png", "image")], [request("POST", "https://a.example/pay", status=500)]],
)
def test_what_was_not_shown_is_not_guessed(made: list[NetworkRequest]) -> None:
    assert learned("order", walk(("order.place", made))) is None
    assert learned("weather", FORMS) is None


def test_a_pattern_fits_the_next_walk_and_nothing_else() -> None:
    pattern = pattern_of("http://127.0.0.1:4711/order/CS-10417/pay[1]?t=9")
    assert fnmatch.fnmatchcase("http://127.0.0.1:9/order/CS-99999/pay[1]?t=2", pattern)
    assert not fnmatch.fnmatchcase("http://127.0.0.1:9/order/CS-99999/pay2?t=2", pattern)


@pytest.mark.parametrize(("text", "call"), [("post */pay*", Call("POST", "*/pay*")), ("*/pay*", Call("", "*/pay*"))])
def test_an_owner_may_say_it(text: str, call: Call) -> None:
    assert call_of(text) == call
