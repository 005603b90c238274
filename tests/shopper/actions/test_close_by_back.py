from __future__ import annotations

import pytest

from journeys.model.event import Response
from journeys.model.probing import WentBack
from journeys.shopper.actions import CloseByBack
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import Screen, shopper_on
from tests.shopper.remembering import RememberingPage

HOME = '- banner:\n  - button "Menu"\n- main:\n  - heading "Hello" [level=1]\n'
MENU = HOME + '- navigation "Menu":\n  - link "Chairs"\n'


class Forgetting(RememberingPage):
    """What opens over the page is no entry of the history."""

    def back(self) -> Response:
        self.past.pop()
        return super().back()


def shop(kind: type[RememberingPage] = RememberingPage, covers: float = 0.9) -> RememberingPage:
    """A page with a menu, to which the front page led."""
    at = "https://shop.example/"
    screens = {"front": Screen(HOME, url=at), "page": Screen(HOME, url=f"{at}a", moves={"Menu": "menu"})}
    page = kind({**screens, "menu": Screen(MENU, url=f"{at}a")}, "page")
    page.documents, page.cover, page.past = {"page": "a", "menu": "a"}, {"menu": covers}, ["front"]
    return page


def test_a_menu_that_back_closes() -> None:
    page = shop()
    shopper, notebook = shopper_on(page)
    shopper.does(CloseByBack())
    (back,) = notebook.all(WentBack)
    assert (back.to, back.covered, back.words, back.same) == ("layer", (0.9, 0.0), "Menu", True)


def test_a_menu_whose_page_back_leaves() -> None:
    page = shop(Forgetting)
    shopper, notebook = shopper_on(page)
    shopper.does(CloseByBack())
    (back,) = notebook.all(WentBack)
    assert (back.same, back.covered, page.url, page.asked) == (False, (0.9, 0.0), "https://shop.example/", ())


def test_what_covers_little_or_already_is_not_tried() -> None:
    with pytest.raises(NotOffered, match="opens over"):
        shopper_on(shop(covers=0.3))[0].does(CloseByBack())
    page = shop()
    page.cover = {"page": 0.8}
    with pytest.raises(NotOffered, match="already"):
        shopper_on(page)[0].does(CloseByBack())
