from journeys.detectors.mails import email_no_one_click
from journeys.model.contact import MailLink
from tests.detectors.mails.post import LEAVE, Post, outcome

POST = ("list-unsubscribe-post", "List-Unsubscribe=One-Click")


def letter(*headers: tuple[str, str], link: str = "Se désabonner") -> Post:
    walk = Post()
    links = (MailLink(LEAVE, link),) if link else ()
    walk.letter("Les soldes", headers=(("list-id", "<n.shop>"), *headers), links=links)
    return walk


def test_a_letter_without_the_post_header() -> None:
    assert outcome(email_no_one_click, letter(("list-unsubscribe", f"<{LEAVE}>"))) == ("friction", ["S2"])


def test_an_address_for_mail_alone_is_not_one_click() -> None:
    assert outcome(email_no_one_click, letter(("list-unsubscribe", "<mailto:l@x.example>"), POST))[0] == "friction"


def test_plain_http_is_not_enough_elsewhere_and_is_on_this_machine() -> None:
    for host, kind in (("shop.example", "friction"), ("127.0.0.1:8080", "clear")):
        walk = letter(("list-unsubscribe", f"<http://{host}/u>"), POST)
        assert outcome(email_no_one_click, walk)[0] == kind


def test_a_letter_without_a_visible_link() -> None:
    walk = letter(("list-unsubscribe", "<https://other.example/u>"), POST, link="")
    assert outcome(email_no_one_click, walk) == ("friction", ["S2"])


def test_mail_first_and_https_after_it_is_fine() -> None:
    both = ("list-unsubscribe", f"<mailto:l@x.example>, <{LEAVE}>")
    assert outcome(email_no_one_click, letter(both, POST))[0] == "clear"


def test_receipts_and_opt_ins_need_none() -> None:
    walk = Post()
    walk.mail("Your receipt", "Order #1042-A")
    walk.mail("Please confirm your subscription", headers=(("list-id", "<n>"),))
    assert outcome(email_no_one_click, walk)[0] == "not-reached"
