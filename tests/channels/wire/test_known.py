"""Pages met before are read once; what differs per visitor is handed back beside them."""

from __future__ import annotations

from journeys.channels.wire.entries import Entries
from journeys.channels.wire.known import Library
from tests.channels.wire.written import HOME

PAGE = """<meta name="csrf-token" content="{0}"><form><input type="hidden" name="csrf" value="{0}">
<input value='{0}&amp;' type=hidden name=b><input name=q value="{1}"></form><script nonce="{0}">1</script>"""


def test_visitors_with_other_tokens_share_a_page() -> None:
    library = Library()
    one, mine = library.page(PAGE.format("abc", "q"))
    two, yours = library.page(PAGE.format("xyz", "q"))
    assert one is two
    assert (list(mine.values()), list(yours.values())) == (["abc", "abc&"], ["xyz", "xyz&"])
    assert library.page(PAGE.format("abc", "other"))[0] is not one


def test_a_look_is_the_same_record_until_something_is_entered() -> None:
    known, _ = Library().page(PAGE.format("abc", "q"))
    entries = Entries()
    assert known.state(HOME, entries) is known.state(HOME, Entries())
    assert known.state(f"{HOME}b", entries) is not known.state(HOME, entries)
    entries.values[known.hidden[-1] + 1] = "typed"
    assert known.state(HOME, entries).fields[0].value == "typed"
    assert known.state(HOME, Entries()).fields[0].value == "q"


def test_markup_that_is_not_what_it_looks_like_is_shared_by_nobody() -> None:
    library = Library()
    page = '<textarea><input type=hidden value="{}"></textarea><p>a</p>'
    one, values = library.page(page.format("a"))
    assert values == {}
    assert library.page(page.format("b"))[0] is not one


def test_only_so_many_are_remembered() -> None:
    library = Library(most=2)
    first, _ = library.page("<p>1")
    for n in (2, 3):
        library.page(f"<p>{n}")
    assert library.page("<p>1")[0] is not first


def test_what_was_entered_is_the_same_by_the_short_way_and_by_the_long_one() -> None:
    html = """<form><label>Town <input name=t value=York></label><input type=checkbox name=c aria-label=Terms>
    <input type=radio name=r aria-label=A checked><input type=radio name=r aria-label=B><select aria-label=Land>
    <option>AT<option>DE</select><input type=password aria-label=PIN></form><p>Rest</p>"""
    known, _ = Library().page(html)
    page = known.document
    town, terms, _, other, pin = (one for one in page.elements if one.tag == "input")
    entries = Entries(values={town.index: "Leeds", pin.index: "1234"})
    entries.tick(page, terms)
    entries.tick(page, other)
    land = next(one for one in page.elements if one.tag == "select")
    entries.chosen[land.index] = (land.index + 2,)
    short = known.state(HOME, entries)
    assert short == known._whole(HOME, entries)
    assert short != known.state(HOME, Entries())
    assert [field.value for field in short.fields if field.filled] == ["Leeds", "on", "on", "DE", "•••"]
