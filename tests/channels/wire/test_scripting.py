"""Pages that need JavaScript are named, pages that only use it are walked."""

from __future__ import annotations

import pytest

from journeys.channels.wire.scripting import needs_script, refuse_empty
from journeys.errors import NeedsBrowser
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
    with pytest.raises(NeedsBrowser, match=HOME):
        refuse_empty(document(html), HOME)


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Shop</h1><a href=/mugs>Mugs</a><script>1</script>",
        "<noscript>Nicer with JavaScript</noscript><a href=/mugs>Mugs</a><script>1</script>",
        "<p>Closed today.</p>",
    ],
)
def test_a_page_with_something_on_it_is_walked(html: str) -> None:
    refuse_empty(document(html), HOME)


def test_a_control_is_named_with_its_page() -> None:
    page = document("<title>Basket</title><button>Buy now</button>")
    assert str(needs_script(page, one(page, "button"), HOME)) == (
        f"{HOME}: “Buy now” does nothing without JavaScript on “Basket”. Walk it with a browser shopper."
    )
