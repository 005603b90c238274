from journeys.channels.protocols import Answered
from journeys.model.contact import MailLink, MailLinkOpened
from journeys.shopper.actions import CheckMailLinks
from journeys.shopper.actions.check_mail_links import NOWHERE
from tests.shopper.post.scripted import LEAVE, letter, mail, reader

SHOP = "https://shop.example"
LOST = "We looked everywhere and could not find this page, sorry. Try the search or the menu above, please, thank you."
HOME = "Mugs and blankets and honey and everything else a good kitchen needs, sent to you within three working days."


def opened(url: str, answer: Answered | None = None, lost: int = 200) -> MailLinkOpened | None:
    shopper, notebook, box = reader(mail("Hello", links=(MailLink(url, "Look"),)))
    box.answers = {f"{SHOP}/": Answered(200, f"{SHOP}/", HOME), f"{SHOP}{NOWHERE}": Answered(lost, "", LOST)}
    box.answers |= {url: answer} if answer else {}
    shopper.does(CheckMailLinks())
    found = notebook.all(MailLinkOpened)
    return found[0] if found else None


def test_what_a_link_answers_is_written_down() -> None:
    dead = opened(f"{SHOP}/t/1")
    assert dead
    assert (dead.status, dead.text, dead.nowhere) == (404, "Look", False)
    good = opened(f"{SHOP}/t/1", Answered(200, f"{SHOP}/t/1", "Your parcel is on its way to you. " * 5))
    assert good
    assert (good.status, good.nowhere) == (200, False)


def test_a_page_that_says_there_is_none_and_the_home_page_are_nowhere() -> None:
    soft = opened(f"{SHOP}/t/1", Answered(200, f"{SHOP}/t/1", LOST))
    home = opened(f"{SHOP}/t/1", Answered(200, f"{SHOP}/", HOME))
    assert soft
    assert home
    assert soft.nowhere
    assert home.nowhere


def test_a_link_to_the_home_page_and_a_shell_are_not() -> None:
    home = opened(f"{SHOP}/", Answered(200, f"{SHOP}/", HOME))
    shell = opened(f"{SHOP}/t/1", Answered(200, f"{SHOP}/t/1", "You need JavaScript."))
    assert home
    assert shell
    assert not home.nowhere
    assert not shell.nowhere


def test_strangers_unsubscribing_and_confirming_are_left_alone() -> None:
    links = (MailLink("https://other.example/", "Other"), MailLink(f"{SHOP}/c", "Confirm your subscription"))
    shopper, notebook, box = reader(letter("News"), mail("Hello", links=links))
    shopper.does(CheckMailLinks())
    assert not notebook.all(MailLinkOpened)
    assert ("fetch", LEAVE) not in box.asked


def test_describe() -> None:
    assert CheckMailLinks().describe() == "Check the links in the mails"
