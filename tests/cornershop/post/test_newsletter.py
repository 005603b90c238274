from collections.abc import Callable

from journeys.channels.mailbox.mime import Letter
from tests.cornershop.post.conftest import JO, Post

Opened = Callable[..., Post]


def leave(opened: Post, letter: Letter) -> None:
    url = dict(letter.headers)["list-unsubscribe"].strip("<>")
    opened.visitor.client.cookies.clear()
    answer = opened.visitor.client.post(url, data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200


def test_a_reader_is_welcomed_once_with_a_code_and_gets_a_letter_a_week(post: Opened) -> None:
    opened = post()
    (welcome,) = opened.subscribe()
    assert "WELCOME10" in welcome.text
    assert "one letter a week" in welcome.text
    assert opened.subscribe() == []
    letters = opened.wait(days=28)
    assert len(letters) == 4
    assert len({letter.text for letter in letters}) == 4


def test_one_click_ends_the_letters(post: Opened) -> None:
    opened = post()
    (welcome,) = opened.subscribe()
    leave(opened, welcome)
    assert opened.wait(days=21) == []


def test_who_comes_back_is_welcomed_again(post: Opened) -> None:
    opened = post()
    leave(opened, opened.subscribe()[0])
    assert len(opened.subscribe()) == 1


def test_too_many_letters(post: Opened) -> None:
    opened = post("email-too-many")
    opened.subscribe()
    assert len(opened.wait(days=7)) > 5


def test_letters_that_do_not_end_and_the_one_that_was_in_flight(post: Opened) -> None:
    opened = post("unsubscribe-ignored")
    leave(opened, opened.subscribe()[0])
    assert len(opened.wait(days=15)) == 2
    opened = post(near="unsubscribe-ignored")
    leave(opened, opened.subscribe()[0])
    assert len(opened.wait(hours=30)) == 1
    assert opened.wait(days=21) == []


def test_the_code_in_the_welcome_may_be_dead_or_for_larger_baskets(post: Opened) -> None:
    opened = post("promo-advertised-dead")
    assert "HELLO15" in opened.subscribe()[0].text
    opened.visitor.add()
    assert "We do not know the code HELLO15" in opened.visitor.code("HELLO15")
    assert "£60.00 or more with the code SAVE20" in post(near="promo-advertised-dead").subscribe()[0].text


def test_a_tick_in_the_checkout_asks_for_the_letter(post: Opened) -> None:
    opened = post()
    opened.visitor.add()
    opened.visitor.to_payment()
    opened.visitor.send("/checkout/address", {**_address(), "newsletter": "yes"})
    opened.visitor.send("/checkout/delivery", {"delivery": "standard"})
    opened.visitor.send("/checkout/payment", _card())
    opened.visitor.place()
    assert "Welcome to the Cornershop letter" in [mail.subject for mail in opened.mails()]


def _address() -> dict[str, str]:
    from tests.cornershop.visitor import ADDRESS

    return ADDRESS | {"email": JO}


def _card() -> dict[str, str]:
    from tests.cornershop.visitor import CARD

    return CARD
