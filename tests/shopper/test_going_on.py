from __future__ import annotations

from dataclasses import replace

from journeys.model.event import Action, Response
from tests.shopper.fake import ANSWERED, FakePage, Screen, shopper_on

LIST, PRODUCT, FORM = '- main:\n  - heading "List"', '- main:\n  - heading "Mug"', '- main:\n  - heading "Find"'


class AskingPage(FakePage):
    """A page whose Back meets the browser's question first; `refused` addresses answer only forms."""

    refused: tuple[str, ...] = ()
    asks = 1

    def back(self) -> Response:
        if self.asks:
            self.asks -= 1
            self.log.append(("back", "asked"))
            return replace(ANSWERED, met="resend", url_after="https://shop.example/list")
        return super().back()

    def open(self, url: str) -> Response:
        self.now = "list"
        return super().open(url)

    def answered(self) -> tuple[int, str]:
        return (405 if self.screen.url in self.refused else 200), ""

    def again(self) -> Response:
        raise AssertionError("a form was sent again")


def asking(refused: tuple[str, ...] = ()) -> AskingPage:
    screens = {
        "form": Screen(FORM, url="https://shop.example/find"),
        "list": Screen(LIST, url="https://shop.example/list"),
        "product": Screen(PRODUCT, url="https://shop.example/mug"),
    }
    page = AskingPage(screens, "product")
    page.past, page.refused = ["form"], refused
    return page


def test_the_page_is_asked_for_anew_and_no_form_is_sent_again() -> None:
    page = asking()
    shopper, notebook = shopper_on(page)
    assert shopper.goes_back().met == "resend"
    assert shopper.view.state.outline.url == "https://shop.example/list"
    back, opened = notebook.all(Action)
    assert (back.verb, back.after, opened.verb) == ("back", -1, "open")
    assert back.response is not None
    assert back.response.url_after == "https://shop.example/list"


def test_what_only_answers_a_form_is_left_for_the_form() -> None:
    page = asking(refused=("https://shop.example/list",))
    shopper, _ = shopper_on(page)
    shopper.goes_back()
    assert shopper.view.state.outline.url == "https://shop.example/find"
    assert page.log == [("back", "asked"), ("open", "https://shop.example/list"), ("back", "")]


def test_it_ends_where_every_page_answered_a_form() -> None:
    page = asking(refused=("https://shop.example/list",))
    page.asks = 9
    shopper, _ = shopper_on(page)
    shopper.goes_back()
    assert page.log.count(("back", "asked")) == 4
