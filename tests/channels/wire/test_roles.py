"""Roles as browsers give them."""

from __future__ import annotations

import pytest

from journeys.channels.wire.roles import input_type, role_of
from tests.channels.wire.written import by_id, document


@pytest.mark.parametrize(
    ("markup", "role"),
    [
        ("<a id=x href=/>a</a>", "link"),
        ("<a id=x>a</a>", ""),
        ("<header id=x>a</header>", "banner"),
        ("<article><header id=x>a</header></article>", ""),
        ("<section id=x>a</section>", ""),
        ("<section id=x aria-label=Offers>a</section>", "region"),
        ("<form id=x>a</form>", ""),
        ("<img id=x alt=''>", ""),
        ("<img id=x alt=Mug>", "img"),
        ("<input id=x type=search>", "searchbox"),
        ("<input id=x type=search list=l>", "combobox"),
        ("<input id=x type=nonsense>", "textbox"),
        ("<input id=x type=hidden>", ""),
        ("<select id=x></select>", "combobox"),
        ("<select id=x multiple></select>", "listbox"),
        ("<table><tr><th id=x>a<td>b</table>", "rowheader"),
        ("<table><tr><th id=x>a</table>", "columnheader"),
        ("<div id=x role='switch checkbox'>a</div>", "switch"),
        ("<ul id=x role=presentation></ul>", ""),
    ],
)
def test_role(markup: str, role: str) -> None:
    assert role_of(by_id(document(markup), "x")) == role


def test_an_unknown_type_is_text() -> None:
    assert input_type(by_id(document("<input id=x type=postcode>"), "x")) == "text"
