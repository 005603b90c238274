"""What a shopper changes on a page that others see, too."""

from __future__ import annotations

from journeys.channels.wire.entries import Entries, default_options, form_of, is_disabled
from tests.channels.wire.written import by_id, document

PAGE = """<form id=f><input id=a type=radio name=r checked><input id=b type=radio name=r><textarea id=t>
old</textarea><select id=s><option value="">Choose</option><option id=o selected>One</option></select>
<fieldset disabled><legend><input id=l></legend><input id=d></fieldset></form><input id=out form=f>
<form><input id=c type=radio name=r checked></form>"""


def test_ticking_a_radio_lets_go_of_its_group_in_its_form() -> None:
    page, entries = document(PAGE), Entries()
    entries.tick(page, by_id(page, "b"))
    assert [entries.is_ticked(by_id(page, name)) for name in "abc"] == [False, True, True]


def test_untouched_until_something_is_entered() -> None:
    page, entries = document(PAGE), Entries()
    assert entries.untouched
    assert entries.value(by_id(page, "t")) == "old"
    entries.values[by_id(page, "t").index] = "new"
    assert entries.value(by_id(page, "t")) == "new"
    assert not Entries(ticked={1: True}).untouched
    entries.clear()
    assert entries == Entries()


def test_a_list_shows_what_is_selected_or_its_first_free_option() -> None:
    page = document(PAGE)
    assert default_options(page, by_id(page, "s")) == (by_id(page, "o"),)
    plain = document("<select id=s><option disabled>Choose</option><option id=o>One</option></select>")
    assert default_options(plain, by_id(plain, "s")) == (by_id(plain, "o"),)


def test_a_disabled_fieldset_spares_its_legend() -> None:
    page = document(PAGE)
    assert is_disabled(by_id(page, "d"))
    assert not is_disabled(by_id(page, "l"))


def test_a_control_may_name_its_form() -> None:
    page = document(PAGE)
    assert form_of(page, by_id(page, "out")) is by_id(page, "f")
