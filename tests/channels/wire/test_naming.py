"""Accessible names: who wins over whom."""

from __future__ import annotations

import pytest

from journeys.channels.wire.naming import name_of
from journeys.channels.wire.roles import role_of
from tests.channels.wire.written import by_id, document


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        ("<span id=l>Town</span><input id=x aria-labelledby=l aria-label=City>", "Town"),
        ("<label for=x>Town</label><input id=x aria-label=City>", "City"),
        ("<label for=x>Town <b>or</b> city</label><input id=x title=T placeholder=P>", "Town or city"),
        ("<input id=x title=Town placeholder=P>", "Town"),
        ("<input id=x placeholder=Town>", "Town"),
        ("<label>Send me letters <input id=x type=checkbox></label>", "Send me letters"),
        ("<button id=x><img alt=Search></button>", "Search"),
        ("<button id=x><svg aria-hidden=true><title>s</title></svg> Buy <span hidden>never</span></button>", "Buy"),
        ("<a id=x href=/><span>Basket</span><span>3</span></a>", "Basket 3"),
        ("<a id=x href=/>B<b>asket</b></a>", "Basket"),
        ("<input id=x type=submit>", "Submit"),
        ("<input id=x type=submit value=Buy>", "Buy"),
        ("<fieldset id=x><legend>Delivery</legend></fieldset>", "Delivery"),
        ("<table id=x><caption>Goods</caption></table>", "Goods"),
        ("<p id=x aria-label=no>a</p>", ""),
        ("<select><option id=x label=One>1</option></select>", "One"),
        ("<span id=l hidden>Hidden label</span><input id=x aria-labelledby=l>", "Hidden label"),
    ],
)
def test_name(markup: str, name: str) -> None:
    page = document(markup)
    element = by_id(page, "x")
    assert name_of(page, element, role_of(element)) == name
