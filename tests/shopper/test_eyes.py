from __future__ import annotations

from datetime import date

import pytest

from journeys.model.event import Look, Note
from journeys.model.fact import Fact
from journeys.model.outline import Field, Outline, PageState
from journeys.shopper import eyes
from journeys.shopper.eyes import Came, Eyes, View, led_to, sober, telling
from journeys.wayfinding import parse_snapshot
from tests.shopper.fake import FakeNotebook, FakePage, Screen, one, shopper_on

BASKET = '- main:\n  - heading "Your basket" [level=1]\n  - text: "Total: £10.00"\n  - link "Go to checkout"\n'


def state(snapshot: str = "- main\n", *fields: Field, title: str = "") -> PageState:
    outline = parse_snapshot(snapshot, url="https://shop.test/", title=title, language="en", width=1280, height=800)
    return PageState(outline, fields)


def seeing(page: FakePage) -> tuple[Eyes, FakeNotebook]:
    notebook = FakeNotebook()
    return Eyes(page, notebook, "en_GB", date(2026, 11, 20)), notebook


def test_a_look_keeps_the_page_its_picture_and_its_stage() -> None:
    look, notebook = seeing(one(BASKET))
    view = look.look()
    (kept,) = notebook.all(Look)
    assert (kept.stage, kept.url, kept.screenshot, kept.width) == ("basket", "https://shop.example/", "3.png", 1280)
    assert (view.stage, view.seq, view.language) == ("basket", 0, "en")


def test_a_look_without_a_picture() -> None:
    look, notebook = seeing(one(BASKET))
    look.look(picture=False)
    assert notebook.all(Look)[0].screenshot == ""


def test_facts_are_written_down_once_per_page_state() -> None:
    look, notebook = seeing(one(BASKET))
    first, second = look.look(), look.look()
    assert first.facts == second.facts
    assert [fact.value for fact in notebook.facts if fact.attribute == "total"] == [1000]


def test_a_reader_that_trips_costs_its_facts_not_the_walk(monkeypatch: pytest.MonkeyPatch) -> None:
    def trips(*_: object, **__: object) -> tuple[Fact, ...]:
        raise ZeroDivisionError("no rows")

    monkeypatch.setattr(eyes, "read_facts", trips)
    look, notebook = seeing(one(BASKET))
    assert look.look().facts == ()
    (note,) = notebook.all(Note)
    assert note == Note("reader-failed", "ZeroDivisionError: no rows on https://shop.example/")


@pytest.mark.parametrize(
    ("field", "stage"),
    [
        (Field("card.number", "Card"), "payment"),
        (Field("shipping.city", "City"), "address"),
        (Field("contact.email", "E-mail"), "contact"),
        (Field("card.number", "Card", filled=True), "confirmation"),
        (Field("card.number", "Card", disclosed=False), "confirmation"),
        (Field("newsletter.email", "E-mail"), "confirmation"),
    ],
)
def test_a_page_that_still_asks_confirms_nothing(field: Field, stage: str) -> None:
    assert sober("confirmation", state("- main\n", field)) == stage
    assert sober("help", state("- main\n", field)) == "help"


RETURNS = '- main:\n  - heading "Returns centre" [level=1]\n  - heading "Delivery" [level=2]\n'


@pytest.mark.parametrize(
    ("came", "stage", "led"),
    [
        (Came("returns.open", "Return an item"), "other", "returns"),
        (Came("returns.open", "Return an item"), "list", "list"),
        (Came("returns.open", "Delivery"), "other", "other"),
        (Came("basket.open", "Returns"), "other", "other"),
        (None, "other", "other"),
    ],
)
def test_a_vague_page_is_what_the_press_was_to_lead_to(came: Came | None, stage: str, led: str) -> None:
    assert led_to(came, stage, state(RETURNS)) == led


def test_words_that_tell_something() -> None:
    assert telling("My Orders & the 2 Größen") == frozenset({"order", "grossen"})


def test_a_view_answers_by_attribute_reference_and_key() -> None:
    facts = Fact("item:mug", "unit_price", 9), Fact("basket", "total", 9)
    city, hidden = Field("shipping.city", "City"), Field("shipping.city", "City", disclosed=False)
    view = View(0, state('- main:\n  - link "Home" [ref=e1]\n', city, hidden), "basket", "en", facts)
    assert view.stated("unit_price", "item:") == facts[:1]
    assert view.stated("unit_price", "basket") == ()
    assert view.fields("shipping.city") == (city,)
    assert view.text.split() == ["Home"]
    node = view.node("e1")
    assert node is not None
    assert node.name == "Home"
    assert view.node("") is view.node("e9") is None


def test_an_empty_page_has_no_words() -> None:
    assert View(0, PageState(Outline("", "", "", ())), "other", "", ()).text == ""


class Late(FakePage):
    """Shows grey boxes at the first two looks."""

    def see(self) -> PageState:
        seen = super().see()
        self.past.append(self.now)
        if len(self.past) > 2:
            self.now = "full"
        return seen


def test_an_empty_frame_is_not_taken_for_the_page() -> None:
    frame = '- navigation:\n  - link "Home"\n- main\n'
    page = Late({"frame": Screen(frame), "full": Screen(BASKET)}, "frame")
    look, notebook = seeing(page)
    assert look.look().stage == "basket"
    assert len(notebook.all(Look)) == 1


DONE = """
- main:
  - heading "It is yours" [level=1]
  - paragraph: Order TW-48301 leaves us tomorrow.
"""


@pytest.mark.parametrize(("intent", "stage"), [("order.place", "confirmation"), ("nav.home", "other")])
def test_what_the_last_button_led_to_may_confirm_in_words_of_its_own(intent: str, stage: str) -> None:
    shopper, _ = shopper_on(one(DONE))
    assert shopper.look(came=Came(intent, "Pay")).stage == stage
