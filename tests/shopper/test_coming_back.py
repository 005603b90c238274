from __future__ import annotations

from dataclasses import replace

from journeys.model.event import Response
from journeys.shopper.coming_back import Left
from tests.shopper.fake import ANSWERED, Screen, shopper_on
from tests.shopper.remembering import RememberingPage

PAGE = '- main:\n  - heading "Chairs" [level=1]\n'


def pages(kind: type[RememberingPage] = RememberingPage) -> RememberingPage:
    screens = {name: Screen(PAGE, url=f"https://shop.example/{name}") for name in ("list", "chair")}
    return kind(screens, "list")


class AskingPage(RememberingPage):
    def back(self) -> Response:
        return replace(ANSWERED, met="resend", url_after=self.url)


def test_what_is_as_it_was_left_is_not_asked_after() -> None:
    page = pages()
    shopper, _ = shopper_on(page)
    left = Left(shopper)
    page.past, page.now = ["list"], "chair"
    shopper.look()
    came = left.back(lambda: page.now == "list")
    assert came is not None
    assert (came[1:], page.asked) == ((True, None), ())


def test_an_address_that_never_changed_cannot_be_tried_elsewhere() -> None:
    page = pages()
    shopper, _ = shopper_on(page)
    left = Left(shopper)
    page.screens["chair"] = Screen(PAGE, url="https://shop.example/list#paying")
    page.past, page.now = ["basket"], "chair"
    page.screens["basket"] = Screen(PAGE, url="https://shop.example/basket")
    shopper.look()
    came = left.back(lambda: False)
    assert came is not None
    assert (came[1:], page.asked) == ((False, None), ())


def test_where_the_browser_asks_the_back_itself_tells() -> None:
    page = pages(AskingPage)
    shopper, _ = shopper_on(page)
    assert Left(shopper).back(lambda: True) is None
