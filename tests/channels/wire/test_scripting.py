"""Pages that need JavaScript are named, pages that only use it are walked."""

from __future__ import annotations

import pytest

from journeys.channels.wire.scripting import is_empty, needs_fill, needs_script
from tests.channels.wire.written import HOME, document, one


@pytest.mark.parametrize(
    "html",
    [
        "<div id=app></div><script src=app.js></script>",
        "<div id=app>Loading …</div><script src=app.js></script>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div><script>1</script>",
        "<body><noscript><a href=/help>Enable JavaScript</a></noscript><div id=root></div><script>1</script>",
    ],
)
def test_an_empty_frame_is_refused(html: str) -> None:
    assert is_empty(document(html))


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Shop</h1><a href=/mugs>Mugs</a><script>1</script>",
        "<noscript>Nicer with JavaScript</noscript><a href=/mugs>Mugs</a><script>1</script>",
        "<p>Closed today.</p>",
    ],
)
def test_a_page_with_something_on_it_is_walked(html: str) -> None:
    assert not is_empty(document(html))


def test_a_page_is_named() -> None:
    told = str(needs_fill(document("<title>Shop</title>"), HOME))
    assert told == f"{HOME}: “Shop” shows nothing to act on without JavaScript. Walk it with a browser shopper."


def test_a_control_is_named_with_its_page() -> None:
    page = document("<title>Basket</title><button>Buy now</button>")
    assert str(needs_script(page, one(page, "button"), HOME)) == (
        f"{HOME}: “Buy now” does nothing without JavaScript on “Basket”. Walk it with a browser shopper."
    )
