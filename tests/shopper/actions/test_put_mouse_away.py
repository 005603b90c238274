import pytest

from journeys.shopper.actions.put_mouse_away import PutMouseAway
from journeys.shopper.errors import NotOffered
from journeys.shopper.keyboard import WithoutMouse
from tests.shopper.checkout import checkout
from tests.shopper.fake import Screen, shopper_on
from tests.shopper.test_keyboard import PAGE, KeyedPage


def test_from_here_on_everything_is_done_by_keys() -> None:
    shopper, _ = shopper_on(KeyedPage({"only": Screen(PAGE)}, "only"))
    shopper.does(PutMouseAway())
    assert isinstance(shopper.page, WithoutMouse)


def test_where_nothing_has_keys() -> None:
    with pytest.raises(NotOffered):
        shopper_on(checkout())[0].does(PutMouseAway())


def test_describe() -> None:
    assert PutMouseAway().describe() == "Use nothing but the keyboard"
