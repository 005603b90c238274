from __future__ import annotations

from journeys.model.event import Note
from journeys.model.opened import Opened, Shown
from journeys.shopper.actions import OpenLinks
from journeys.shopper.actions.open_links import main_words
from tests.detectors.build import page
from tests.shopper.fake import one, shopper_on
from tests.shopper.measuring import SandboxInstruments

HREFS = {"Size guide": "/guide", "Again": "/guide", "Home": "/", "Log out": "/logout", "Mug": "/p/1", "Sock": "/p/2"}
LINKS = "".join(f'  - link "{name}"\n' for name in HREFS)
PAGE = f'- banner:\n  - text: Shop\n- main:\n  - heading "Your basket" [level=1]\n{LINKS}'


class SandboxOpenings(SandboxInstruments):
    """Opens every address as one page, and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []

    def shows(self, url: str, referer: str) -> Shown:
        self.asked.append((url.removeprefix("https://shop.example"), referer))
        if url.endswith("/guide"):
            return Shown(url, 0, failure="no answer")
        return Shown(url, 200, page("banner", "  text: Shop", "main", "  heading 1: Hello", "  text: All of it"))


def test_the_first_page_the_page_for_nothing_and_one_link_of_each_kind() -> None:
    beside = SandboxOpenings()
    shopper, notebook = shopper_on(one(PAGE, attributes={n: {"href": h} for n, h in HREFS.items()}), instruments=beside)
    shopper.look()
    shopper.does(OpenLinks())
    found = notebook.all(Opened)
    assert [o.asked for o in found] == ["home", "nowhere", "link", "link"]
    assert [url for url, _ in beside.asked[2:]] == ["/guide", "/p/1"]
    assert (found[0].words, found[3].text) == (("Hello", "All of it"), "Mug")
    assert (found[2].status, found[2].failure, found[2].words) == (0, "no answer", ())


def test_a_channel_that_cannot_says_so() -> None:
    shopper, notebook = shopper_on(one(PAGE), instruments=SandboxInstruments())
    shopper.does(OpenLinks())
    assert notebook.all(Note) == [Note("limit", "this channel cannot open links beside the page")]


def test_without_a_main_landmark_what_stands_around_is_left_out() -> None:
    shown = page("banner", "  link: Shop", "text: Hello", "dialog: Cookies", "  text: Agree?")
    assert main_words(shown) == ("Hello",)


def test_describe() -> None:
    assert OpenLinks().describe() == "Open the links on the way"
