"""What forms send."""

from __future__ import annotations

from urllib.parse import parse_qsl

from journeys.channels.wire.forms import Submission, default_button, encoded, submission
from tests.channels.wire.written import by_id, standing

PAGE = """<form id=f action="add?x=1" method=post><input type=hidden name=csrf value=tok><input name=q value="a b">
<input name=off value=1 disabled><input value=nameless><input type=checkbox name=c><input type=checkbox name=d checked>
<input type=radio name=r value=1><input type=radio name=r value=2 checked><textarea name=t>
one
two</textarea><select name=s><option value=1>A<option selected>B &amp; C</select><input type=file name=up>
<button id=go name=how value=now>Go</button><button id=other formaction=/else formmethod=get>Else</button>
<button type=button name=b value=b>No</button></form><input form=f name=late value=1>
<dialog open><form method=dialog id=g><button id=x>Close</button></form></dialog>"""


def sent(button: str = "", form: str = "f", html: str = PAGE) -> Submission:
    here = standing(html, "https://shop.example/mug/1?a=b")
    page = here.document
    pressed = by_id(page, button) if button else None
    return submission(page, here.entries, by_id(page, form), pressed, here.url, here.hidden)


def test_a_post_sends_what_a_browser_sends() -> None:
    made = sent("go")
    assert (made.method, made.url) == ("POST", "https://shop.example/mug/add?x=1")
    assert made.media_type == "application/x-www-form-urlencoded"
    assert parse_qsl((made.body or b"").decode(), keep_blank_values=True) == [
        ("csrf", "tok"),
        ("q", "a b"),
        ("d", "on"),
        ("r", "2"),
        ("t", "one\r\ntwo"),
        ("s", "B & C"),
        ("up", ""),
        ("how", "now"),
        ("late", "1"),
    ]


def test_a_button_may_send_elsewhere_and_a_get_replaces_the_query() -> None:
    made = sent("other")
    assert made.method == "GET"
    assert made.url.startswith("https://shop.example/else?csrf=tok&q=a+b&")
    assert "how" not in made.url


def test_a_form_without_an_action_sends_to_its_own_page() -> None:
    assert sent(html="<form id=f method=post><input name=a></form>").url == "https://shop.example/mug/1?a=b"


def test_a_dialogs_form_sends_nothing() -> None:
    assert sent("x", "g").dialog


def test_enter_presses_the_first_button_that_sends() -> None:
    here = standing(PAGE)
    assert default_button(here.document, by_id(here.document, "f")) is by_id(here.document, "go")


def test_image_buttons_send_where_they_were_pressed() -> None:
    made = sent("i", html="<form id=f><input type=image id=i name=go></form>")
    assert made.url.endswith("?go.x=1&go.y=1")


def test_multipart_without_files() -> None:
    body, kind = encoded([("a", "1"), ("b", "ü")], "multipart/form-data")
    edge = kind.partition("boundary=")[2]
    assert body.decode().count(edge) == 3
    assert 'name="b"\r\n\r\nü\r\n' in body.decode()
