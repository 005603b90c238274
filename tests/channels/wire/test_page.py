"""The Page protocol over HTTP, on written-down answers."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest

from journeys.channels.protocols import GoneError
from journeys.channels.wire import Answer, Request
from journeys.errors import NeedsBrowser, StoreUnreachable
from tests.channels.wire.written import HOME, at_home, field, moved, node

FORM = """<title>Shop</title><h1>Shop</h1><a href=/mug>Mug</a><form action=/code method=post>
<input type=hidden name=csrf value=tok><label>Code <input name=code maxlength=6></label>
<label>Size <select name=size><option>Small<option>Large</select></label><button name=do value=apply>Apply</button>
</form><input aria-label=Fixed readonly value=x>"""


def test_a_form_is_filled_in_and_sent_and_the_answer_is_told() -> None:
    page, client = at_home(
        {"/": FORM, "/code": moved("/cart"), "/cart": "<p role=alert>Code TEN is not valid</p><a href=/>x</a>"}
    )
    page.fill(field(page, "Code").ref, "TEN")
    page.choose(field(page, "Size").ref, "large")
    response = page.press(node(page, "Apply").ref)
    assert parse_qs((client.sent[1].body or b"").decode()) == {
        "csrf": ["tok"],
        "code": ["TEN"],
        "size": ["Large"],
        "do": ["apply"],
    }
    assert client.sent[1].headers["Referer"] == HOME
    assert (response.kinds, response.user_requests, response.url_after) == (("navigation",), 2, f"{HOME}cart")
    assert [(t.text, t.tone) for t in response.new_texts][:1] == [("Code TEN is not valid", "error")]


def test_back_asks_for_the_page_before() -> None:
    page, client = at_home({"/": FORM, "/mug": "<h1>Mug</h1><a href=/>Home</a>"})
    page.press(node(page, "Mug").ref)
    assert page.url == f"{HOME}mug"
    page.back()
    assert (page.url, client.sent[-1].url) == (HOME, HOME)
    assert page.back().kinds == ()


def test_a_refresh_is_followed_unless_it_is_to_itself() -> None:
    page, _ = at_home({"/": "<meta http-equiv=Refresh content='0; URL=/next'>", "/next": "<h1>Next</h1>"})
    assert page.url == f"{HOME}next"
    page, client = at_home({"/": "<meta http-equiv=refresh content='5; url=/'><h1>Poll</h1>"})
    assert (page.url, len(client.sent)) == (HOME, 1)


def test_a_file_is_kept_and_the_page_stays() -> None:
    pdf = Answer(200, (("Content-Type", "application/pdf"),), b"%PDF")
    page, _ = at_home({"/": "<a href=/invoice.pdf>Invoice</a>", "/invoice.pdf": pdf})
    assert page.press(node(page, "Invoice").ref).kinds == ("download",)
    assert (page.url, page.downloaded().data, page.downloaded().name) == (HOME, b"%PDF", "invoice.pdf")


def test_fields_keep_their_rules() -> None:
    page, _ = at_home({"/": FORM})
    page.fill(field(page, "Code").ref, "ELEVENMORE")
    assert field(page, "Code").value == "ELEVEN"
    assert page.fill(field(page, "Fixed").ref, "y").blocked_by == "the field itself: it is read-only"
    with pytest.raises(GoneError, match="'Huge' is not offered"):
        page.choose(field(page, "Size").ref, "Huge")


def test_enter_sends_and_other_keys_do_nothing() -> None:
    page, client = at_home({"/": FORM, "/code": lambda _: Answer(200, (), b"<p>ok")})
    page.fill(field(page, "Code").ref, "TEN")
    assert page.key("Escape").kinds == ()
    assert page.key("Enter").kinds == ("navigation",)
    assert b"do=apply" in (client.sent[-1].body or b"")


def test_what_the_wire_cannot_do_is_said() -> None:
    page, _ = at_home({"/": "<div id=app></div><script src=a.js></script>"})
    with pytest.raises(NeedsBrowser, match="shows nothing to act on"):
        page.see()
    with pytest.raises(StoreUnreachable):
        page.open("/gone")
    assert page.picture() == b""


def test_cookies_come_along_and_css_finds() -> None:
    def answer(request: Request) -> Answer:
        return Answer(200, (("Set-Cookie", "s=1; Path=/"),), f"<p id=c>{request.headers.get('Cookie', '-')}".encode())

    page, client = at_home({"/": answer})
    page.open(HOME)
    ref = page.find_css("#c")
    assert next(n.text for n in page.see().outline.nodes if n.ref == ref) == "s=1"
    assert page.fetch("/").status == 200
    page.close()
    assert client.closed
