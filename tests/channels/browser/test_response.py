"""Every kind of answer is seen, and a dead button is dead even beside a carousel."""

from __future__ import annotations

import pytest

from journeys.model.device import DESKTOP, PHONE
from journeys.model.event import NetworkRequest, PageError
from tests.channels.acting import field, node, press
from tests.channels.conftest import Shopper
from tests.channels.reading import bodies

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hash", "hash"),
        ("Route", "navigation"),
        ("Expand", "aria"),
        ("Menu on press", "visible"),
        ("Print", "print"),
        ("Copy", "clipboard"),
        ("Upload", "chooser"),
        ("Ask", "dialog"),
        ("Down", "scroll"),
        ("Focus", "focus"),
        ("Play", "media"),
        ("Invoice", "download"),
        ("New tab", "popup"),
        ("Second page", "navigation"),
    ],
)
def test_kinds_of_answers(shopper: Shopper, name: str, kind: str) -> None:
    response = press(shopper("responses.html"), name)
    assert kind in response.kinds
    assert response.feedback_ms is not None
    assert response.feedback_ms < 1000
    assert response.window_ms < 3000


def test_a_dead_button_beside_a_carousel_gets_no_answer(shopper: Shopper) -> None:
    page = shopper("responses.html")
    ref = node(page.see(), "Dead").ref
    page._tabs.current.wait_for_timeout(500)  # the carousel must have moved within the second before
    response = page.press(ref)
    assert response.kinds == ()
    assert response.feedback_ms is None
    assert response.blocked_by == ""
    assert 1000 <= response.window_ms < 2000


def test_a_tap_on_a_phone_is_watched_alike(shopper: Shopper) -> None:
    page = shopper("responses.html", device=PHONE)
    page._tabs.current.wait_for_timeout(500)
    assert press(page, "Menu on press").kinds
    assert press(page, "Dead").kinds == ()


def test_a_field_that_was_typed_into_and_is_left_answers_nothing(shopper: Shopper) -> None:
    page = shopper("responses.html", device=PHONE)
    page._tabs.current.wait_for_timeout(500)
    page.fill(field(page.see(), "Amount").ref, "12")
    assert press(page, "Dead").kinds == ()


def test_a_spinner_is_a_busy_sign_and_the_answer_is_waited_for(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Spinner")
    assert response.busy_ms is not None
    assert response.busy_ms < 500
    assert response.user_requests == 1
    assert "Fetched" in [t.text for t in response.new_texts]
    assert response.settled_ms is not None
    assert response.settled_ms >= 700


def test_a_fetch_without_feedback_is_late(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Silent fetch")
    assert response.busy_ms is None
    assert response.feedback_ms is not None
    assert response.feedback_ms >= 650
    assert response.user_requests == 1


def test_a_late_answer_without_a_request_is_waited_for(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Late")
    assert response.feedback_ms == pytest.approx(600, abs=250)


def test_a_toast_that_fades_is_kept_and_was_announced(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Toast")
    toast = next(t for t in response.new_texts if t.text == "Added to your bag")
    assert toast.announced == "status"


def test_a_red_message_without_a_role_is_not_announced(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Unannounced")
    message = next(t for t in response.new_texts if t.text == "Enter a number")
    assert (message.announced, message.tone) == ("", "error")
    assert message.box is not None


def test_ambient_words_are_no_new_texts(shopper: Shopper) -> None:
    page = shopper("responses.html")
    page._tabs.current.wait_for_timeout(500)
    assert not [t for t in press(page, "Late").new_texts if t.text.startswith("Slide")]


def test_a_slow_page_is_waited_for(shopper: Shopper) -> None:
    page = shopper("responses.html")
    response = press(page, "Slow page")
    assert response.kinds == ("navigation",)
    assert response.feedback_ms is not None
    assert response.feedback_ms >= 550
    assert [t.text for t in response.new_texts] == ["At last"]
    assert page.url.endswith("/slow?ms=600")


def test_texts_of_a_new_page_are_announced_by_it(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Second page")
    alert = next(t for t in response.new_texts if t.text == "Enter a postcode")
    assert (alert.announced, alert.tone) == ("page", "error")


def test_the_words_of_a_dialog_are_new_texts(shopper: Shopper) -> None:
    response = press(shopper("responses.html"), "Ask")
    assert "Really sure?" in [t.text for t in response.new_texts]


def test_errors_of_an_action_belong_to_it(shopper: Shopper) -> None:
    page = shopper("responses.html")
    thrown, rejected, failed = (press(page, name) for name in ("Throws", "Rejects", "Fails"))
    events = bodies(page)
    errors = [events[seq] for seq in (*thrown.errors, *rejected.errors)]
    forms = [error.form for error in errors if isinstance(error, PageError)]
    assert forms == ["exception", "rejection"]
    assert failed.errors == ()
    requests = [events[seq] for seq in failed.requests]
    assert [r.status for r in requests if isinstance(r, NetworkRequest)] == [500]


def test_a_beacon_is_no_user_request(shopper: Shopper) -> None:
    assert press(shopper("responses.html"), "Beacon").user_requests == 0


def test_reduced_patience_never_cuts_a_request_off(shopper: Shopper) -> None:
    response = press(shopper("responses.html", patience_s=0.3), "Silent fetch")
    assert "visible" in response.kinds


def test_a_button_that_gets_busy_while_the_next_page_is_awaited_has_answered(shopper: Shopper) -> None:
    for device in (PHONE, DESKTOP):
        response = press(shopper("responses.html", device=device), "Send form")
        assert response.busy_ms is not None
        assert response.busy_ms < 500
        assert response.feedback_ms is not None
        assert response.feedback_ms < 500


def test_the_words_of_an_alert_say_whether_it_is_good_news(shopper: Shopper) -> None:
    """Shops announce a code that works as loudly as one that does not."""
    page = shopper("second.html")
    said = "document.body.append(Object.assign(document.createElement('p'), {role: 'alert', textContent: text}))"
    page._tabs.current.evaluate(
        f"() => {{ document.querySelector('h1').outerHTML = '<button>Apply</button>';"
        f" document.querySelector('button').onclick = () => {{ for (const text of"
        f" ['Your code was applied successfully.', 'Ends on Friday']) {said}; }}; }}"
    )
    tones = {text.text: text.tone for text in press(page, "Apply").new_texts}
    assert tones["Your code was applied successfully."] == "success"
    assert tones["Ends on Friday"] == "error"
