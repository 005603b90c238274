from collections.abc import Callable

from tests.cornershop.visitor import Visitor

Switch = Callable[..., Visitor]


def test_a_photo_that_does_not_load(flawed: Switch, visitor: Visitor) -> None:
    page = flawed("image-broken").get("/product/wool-socks").text
    assert "/photo/missing-wool-socks.svg" in page
    assert "/photo/missing-wool-socks.svg" not in visitor.get("/product/wool-socks").text
    assert visitor.get("/photo/missing-wool-socks.svg").status_code == 404


def test_zoom_forbidden_or_limited(flawed: Switch, visitor: Visitor) -> None:
    assert "user-scalable=no" in flawed("zoom-disabled").get("/").text
    near = flawed(near="zoom-disabled").get("/").text
    assert "user-scalable=no" not in near
    assert "maximum-scale=5" in near
    assert "maximum-scale" not in visitor.get("/").text


def test_a_card_number_without_a_label(flawed: Switch) -> None:
    pages = []
    for one in (flawed("a11y"), flawed(near="a11y")):
        one.add()
        pages.append(one.to_payment().text)
    assert ['aria-label="Card number"' in page for page in pages] == [False, True]


def test_links_that_phones_do_not_get(flawed: Switch) -> None:
    pages = [
        flawed("mobile-function-missing").get("/help").text,
        flawed(near="mobile-function-missing").get("/help").text,
    ]
    assert [page.count('<li class=wide-only><a href="/orders/track">') for page in pages] == [3, 1]


def test_small_letters_everywhere_or_in_the_footer(flawed: Switch, visitor: Visitor) -> None:
    pages = [one.get("/").text for one in (flawed("text-tiny"), flawed(near="text-tiny"), visitor)]
    assert [" tiny-text" in page for page in pages] == [True, False, False]
    assert [page.count('class="legal') for page in pages] == [0, 1, 0]


def test_a_header_that_stays_or_leaves(flawed: Switch, visitor: Visitor) -> None:
    pages = [one.get("/").text for one in (flawed("sticky-crowding"), flawed(near="sticky-crowding"), visitor)]
    assert [" crowded" in page for page in pages] == [True, True, False]
    assert [" leaving" in page for page in pages] == [False, True, False]
