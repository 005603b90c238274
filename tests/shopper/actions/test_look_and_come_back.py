from __future__ import annotations

import pytest

from journeys.model.event import Action, Response
from journeys.model.probing import WentBack
from journeys.shopper.actions import LookAndComeBack
from journeys.shopper.errors import NotOffered
from tests.shopper.fake import ANSWERED, Screen, one, shopper_on
from tests.shopper.remembering import RememberingPage

TILE = '    - listitem:\n      - link "{name}"\n      - text: £{price}.00\n'
CHAIRS = ("Oak chair", "Pine stool", "Ash bench")


def a_list(*names: str) -> str:
    head = '- main:\n  - heading "Chairs" [level=1]\n  - checkbox "Solid wood"\n  - list:\n'
    return head + "".join(TILE.format(name=name, price=20 + place) for place, name in enumerate(names))


PRODUCT = '- main:\n  - heading "Pine stool" [level=1]\n  - text: £21.00\n  - button "Add to basket"\n'


class ForgetfulPage(RememberingPage):
    """Back leads to the list as it came."""

    def back(self) -> Response:
        self.log.append(("back", ""))
        self.now = "all"
        return ANSWERED


def shop(kind: type[RememberingPage] = RememberingPage) -> RememberingPage:
    at = "https://shop.example/"
    return kind(
        {
            "all": Screen(a_list(*CHAIRS), url=f"{at}chairs", moves={"Solid wood": "few"}),
            "few": Screen(a_list(*CHAIRS[:2]), url=f"{at}chairs?wood=1", moves={"Pine stool": "stool"}),
            "stool": Screen(PRODUCT, url=f"{at}stool"),
        },
        "all",
    )


def test_a_list_that_is_as_it_was_asks_nobody_else() -> None:
    page = shop()
    shopper, notebook = shopper_on(page)
    shopper.does(LookAndComeBack())
    (back,) = notebook.all(WentBack)
    assert (back.bare, back.before, back.after) == (CHAIRS, CHAIRS[:2], CHAIRS[:2])
    assert (back.product, back.screens, back.kept, page.asked) == ("Pine stool", 0.0, None, ())
    action = notebook.bodies[back.action]
    assert isinstance(action, Action)
    assert action.verb == "back"


def test_who_else_would_have_kept_the_list_is_asked_where_it_differs() -> None:
    page = shop(ForgetfulPage)
    page.kept = True
    shopper, notebook = shopper_on(page)
    shopper.does(LookAndComeBack())
    (back,) = notebook.all(WentBack)
    assert (back.after, back.kept) == (CHAIRS, True)
    assert page.asked == (("https://shop.example/chairs?wood=1", "https://shop.example/stool"),)


def test_a_page_that_never_went_away_is_kept_by_nobody() -> None:
    page = shop(ForgetfulPage)
    page.documents = dict.fromkeys(("all", "few", "stool"), "app")
    shopper, notebook = shopper_on(page)
    shopper.does(LookAndComeBack())
    assert (notebook.all(WentBack)[0].kept, page.asked) == (False, ())


def test_where_there_is_nothing_to_come_back_to() -> None:
    with pytest.raises(NotOffered, match="no list"):
        shopper_on(RememberingPage({"a": Screen(PRODUCT)}, "a"))[0].does(LookAndComeBack())
    with pytest.raises(NotOffered, match="browser's matter"):
        shopper_on(one(a_list(*CHAIRS)))[0].does(LookAndComeBack())


def test_products_that_open_over_the_list_are_nothing_to_come_back_from() -> None:
    page = shop()
    page.screens["stool"] = Screen(PRODUCT, url="https://shop.example/chairs?wood=1")
    with pytest.raises(NotOffered, match="page of its own"):
        shopper_on(page)[0].does(LookAndComeBack())


def test_a_product_page_that_shows_many_others_is_one() -> None:
    page = shop()
    others = a_list("Elm desk", "Oak shelf", "Ash stool", "Pine bed").removeprefix("- main:\n")
    page.screens["stool"] = Screen(PRODUCT + others, url="https://shop.example/stool")
    shopper, notebook = shopper_on(page)
    shopper.does(LookAndComeBack())
    assert notebook.all(WentBack)[0].product == "Pine stool"
