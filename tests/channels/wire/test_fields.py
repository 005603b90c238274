"""Form fields as a customer meets them."""

from __future__ import annotations

from journeys.channels.wire.entries import Entries
from journeys.channels.wire.fields import FieldReader
from journeys.model.outline import Field
from tests.channels.wire.written import document

PAGE = """<form><label for=e>E-mail</label><input id=e name=mail type=email autocomplete=email required
aria-invalid=true aria-describedby="hint ee" value="x@">
<span id=hint>We write rarely</span><span id=ee role=alert>Not an address</span>
<input type=hidden name=csrf value=1><input type=checkbox name=t aria-label=Terms checked>
<select name=c aria-label=Land><option value="">Choose<option value=de>DE</select></form>
<form><div class=field><label>PIN <input name=pin type=password value=1234></label></div>
<details><summary>More</summary><input aria-label=Flat disabled></details></form>"""


def fields(html: str = PAGE) -> dict[str, Field]:
    return {field.label: field for field in FieldReader(document(html), Entries()).fields()}


def test_everything_a_field_says_of_itself() -> None:
    mail = fields()["E-mail"]
    assert (mail.name, mail.id, mail.type, mail.autocomplete, mail.value) == ("mail", "e", "email", "email", "x@")
    assert (mail.markup_required, mail.invalid, mail.error, mail.filled) == (True, True, "Not an address", True)


def test_boxes_and_lists() -> None:
    found = fields()
    assert (found["Terms"].checked, found["Terms"].filled) == (True, True)
    assert (found["Land"].type, found["Land"].value, found["Land"].filled, found["Land"].options) == (
        "select",
        "Choose",
        False,
        2,
    )


def test_forms_are_numbered_secrets_masked_and_hidden_inputs_no_fields() -> None:
    found = fields()
    assert [found[label].form for label in ("E-mail", "PIN", "Flat")] == [0, 1, 1]
    assert found["PIN"].value == "•••"
    assert "csrf" not in {field.name for field in found.values()}


def test_what_is_folded_away_cannot_be_acted_on() -> None:
    flat = fields()["Flat"]
    assert (flat.disclosed, flat.ref, flat.enabled) == (False, "", False)


def test_an_error_beside_a_lone_field_is_bound_by_where_it_stands() -> None:
    html = "<div><input aria-label=Town>{}</div><div><input aria-label=Street><p class=error>No such street</p></div>"
    found = fields(html.format("<p class=error>No such town</p>"))
    assert (found["Town"].error, found["Street"].error) == ("No such town", "No such street")
    assert fields(html.format(""))["Town"].error == ""
