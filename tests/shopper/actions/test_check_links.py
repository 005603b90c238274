from __future__ import annotations

from journeys.model.event import LinkChecked, Note
from journeys.shopper.actions import CheckLinks
from tests.shopper.fake import one, shopper_on
from tests.shopper.measuring import SandboxInstruments

HREFS = {
    "Size guide": "/guide",
    "Deep": "/deep",
    "Elsewhere": "https://other.example/",
    "Log out": "/account/logout",
    "Remove": "/basket?remove=1",
    "Gone": "/gone",
}
LINKS = "".join(f'  - link "{name}"\n' for name in HREFS if name != "Deep")
PAGE = f'- banner:\n  - link "Deep"\n- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £1.00"\n{LINKS}'


def checked(most: int = 25) -> list[LinkChecked]:
    page = one(PAGE, attributes={name: {"href": href} for name, href in HREFS.items()})
    gone = {"https://shop.example/gone": (404, "")}
    shopper, notebook = shopper_on(page, instruments=SandboxInstruments(gone))
    shopper.look()
    shopper.does(CheckLinks(most))
    assert page.log == []
    return notebook.all(LinkChecked)


def test_same_site_links_that_change_nothing_each_once_the_path_first() -> None:
    found = checked()
    assert [link.url.removeprefix("https://shop.example") for link in found] == ["/guide", "/gone", "/deep"]
    assert [(link.status, link.text) for link in found][1] == (404, "Gone")
    assert {link.page_url for link in found} == {"https://shop.example/"}


def test_no_more_than_asked_for() -> None:
    assert len(checked(most=1)) == 1


def test_a_channel_without_instruments_says_so() -> None:
    shopper, notebook = shopper_on(one(PAGE))
    shopper.does(CheckLinks())
    assert notebook.all(Note) == [Note("limit", "this channel cannot check links")]


def test_describe() -> None:
    assert CheckLinks().describe() == "Check the links on the way"
