from collections.abc import Callable

from tests.cornershop.post.conftest import Post

Opened = Callable[..., Post]


def test_a_mail_about_an_order_has_text_and_html_and_no_list_headers(post: Opened) -> None:
    mail = post().order()[0]
    names = {name for name, _ in mail.headers}
    assert mail.text
    assert mail.html_text
    assert mail.sender == "orders@cornershop.example"
    assert not names & {"list-unsubscribe", "list-id"}
    assert {"auto-submitted", "date", "message-id"} <= names
    assert not mail.defects


def test_the_letter_comes_from_another_address_and_offers_one_click(post: Opened) -> None:
    (mail,) = post().subscribe()
    headers = dict(mail.headers)
    assert mail.sender.endswith("@post.cornershop.example")
    assert headers["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    assert headers["list-unsubscribe"].startswith("<http")
    assert any(link.text == "Unsubscribe" for link in mail.links)


def test_mails_are_dated_by_the_shops_clock(post: Opened) -> None:
    opened = post()
    opened.subscribe()
    (mail,) = opened.wait(days=3)
    assert mail.sent
    assert 1 <= (opened.shop.now() - mail.sent).total_seconds() / 86400 + 1e-3 <= 2


def test_flaws_of_headers_and_parts(post: Opened) -> None:
    flawed = post("email-no-one-click,email-no-reply,email-no-text")
    (letter,), (confirmation, _) = flawed.subscribe(), flawed.order()
    assert "list-unsubscribe-post" not in dict(letter.headers)
    assert (confirmation.sender, confirmation.text) == ("no-reply@cornershop.example", "")
    assert "do not reply" in confirmation.html_text
    near = post(near="email-no-one-click,email-no-reply,email-no-text")
    letter = near.subscribe()[0]
    confirmation = near.order()[0]
    assert dict(letter.headers)["list-unsubscribe"].startswith("<mailto:")
    assert confirmation.reply_to.startswith("ticket-")
    assert confirmation.html.count("chosen one by one") > confirmation.html_text.count("chosen one by one")
