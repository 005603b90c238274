from __future__ import annotations

from journeys.shopper.post.replies import own_words
from tests.shopper.post.scripted import mail


def test_what_is_quoted_and_the_signature_are_left_out() -> None:
    text = "Hello,\n\nIt holds 350 ml.\n\n> Does it hold 9 ml?\n>> or 8?\n-- \nRobin, 0900 to 1800"
    assert own_words(mail("Re: x", text)) == "Hello,\n\nIt holds 350 ml."


def test_the_mail_that_is_answered_is_left_out_as_programs_draw_it() -> None:
    text = "Es fasst 350 ml.\r\n\r\n-----Ursprüngliche Nachricht-----\r\nFasst es 9 ml?"
    assert own_words(mail("AW: x", text)) == "Es fasst 350 ml."
    assert own_words(mail("Re: x", "350 ml.\n______ Message d'origine ______\n9 ml ?")) == "350 ml."


def test_a_rule_is_no_mail_and_html_will_do() -> None:
    assert own_words(mail("x", "Dear Kim\n-------\nIt holds 350 ml.")).endswith("350 ml.")
    assert own_words(mail("x", html_text="It holds 350 ml.")) == "It holds 350 ml."
