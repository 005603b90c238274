from __future__ import annotations

import time

import pytest
from twilio.request_validator import RequestValidator

from journeys.channels.phone.webhook import LineError, Webhooks
from tests.channels.phone.lines import TOKEN, Answer, Asked, response, serving

FIELDS = {"CallSid": "CA1", "Digits": "1", "From": "+44 7700"}


def hello(_: Asked) -> Answer:
    return response("<Say>Hello</Say>")


def test_posts_carry_a_valid_signature_and_the_calls_cookies() -> None:
    with serving(hello) as line, Webhooks(TOKEN) as hooks:
        hooks.ask(f"{line.url}/a?x=1", "POST", FIELDS)
        hooks.ask(f"{line.url}/b", "POST", FIELDS)
        first, second = line.asked
    validator = RequestValidator(TOKEN)
    assert first.form == FIELDS
    assert validator.validate(first.url, dict(first.form), first.headers["x-twilio-signature"])
    assert not RequestValidator("another").validate(first.url, dict(first.form), first.headers["x-twilio-signature"])
    assert second.headers["cookie"] == "call=1"


def test_gets_carry_everything_in_the_signed_address() -> None:
    with serving(hello) as line, Webhooks(TOKEN) as hooks:
        hooks.ask(f"{line.url}/a?x=1", "GET", FIELDS)
        (asked,) = line.asked
    assert asked.get("Digits") == "1"
    assert asked.get("x") == "1"
    assert RequestValidator(TOKEN).validate(asked.url, {}, asked.headers["x-twilio-signature"])


def test_without_a_token_nothing_is_signed() -> None:
    with serving(hello) as line, Webhooks("") as hooks:
        hooks.ask(line.url, "POST", FIELDS)
        assert "x-twilio-signature" not in line.asked[0].headers


def test_redirects_are_followed_and_signed_anew() -> None:
    with serving(lambda a: (307, "/new") if a.path == "/old" else hello(a)) as line, Webhooks(TOKEN) as hooks:
        document = hooks.ask(f"{line.url}/old", "POST", FIELDS)
        last = line.asked[-1]
    assert document.url.endswith("/new")
    assert last.method == "POST"
    assert RequestValidator(TOKEN).validate(last.url, dict(last.form), last.headers["x-twilio-signature"])


def test_a_slow_webhook_is_given_up() -> None:
    def slow(_: Asked) -> Answer:
        time.sleep(1.5)
        return response("")

    with serving(slow) as line, Webhooks("", deadline=0.3) as hooks, pytest.raises(LineError, match="does not answer"):
        hooks.ask(line.url, "POST", {})
