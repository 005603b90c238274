from __future__ import annotations

import pytest

from journeys.model.event import Action, Attempt, NewText, Note
from journeys.model.outline import PageState
from journeys.shopper.errors import LostWay, ShopBlocks
from journeys.shopper.eyes import View
from journeys.shopper.pursue import Goal, pursue
from tests.shopper.fake import FakePage, Screen, shopper_on

PRODUCT = """
- banner:
  - link "Basket (0)"
- main:
  - heading "Oak chair" [level=1]
  - text: £89.00
  - button "Add to basket"
"""
FULL = PRODUCT.replace("(0)", "(1)")


def goal(subject: str = "Oak chair") -> Goal:
    def fuller(before: View, after: View) -> bool:
        return "Basket (1)" in after.text and "Basket (1)" not in before.text

    return Goal("basket-add", subject, "basket.add", "the basket gets fuller", fuller)


def walk(says: dict[str, NewText], *, works: bool) -> tuple[str, FakePage, list[Attempt]]:
    moves = {"Add to basket": "full"} if works else {}
    page = FakePage({"start": Screen(PRODUCT, moves=moves, says=says), "full": Screen(FULL)}, "start")
    shopper, notebook = shopper_on(page)
    try:
        return pursue(shopper, goal()).result, page, notebook.all(Attempt)
    except ShopBlocks as blocked:
        return str(blocked), page, notebook.all(Attempt)


def test_the_change_came() -> None:
    result, page, attempts = walk({}, works=True)
    assert result == "done"
    assert page.log == [("press", "Add to basket")]
    assert [(a.goal, a.subject, a.result) for a in attempts] == [("basket-add", "Oak chair", "done")]


def test_nothing_happens() -> None:
    result, _, attempts = walk({}, works=False)
    assert result == "Expected that the basket gets fuller; nothing changed and nothing was said."
    assert [a.result for a in attempts] == ["no-answer"]


def test_the_shop_says_no() -> None:
    no = {"Add to basket": NewText("Sorry, this is sold out.", tone="error")}
    result, _, attempts = walk(no, works=False)
    assert "the shop said “Sorry, this is sold out.”" in result
    assert (attempts[0].result, attempts[0].claims) == ("refused", "refusal")


def test_the_shop_says_yes_and_does_nothing() -> None:
    yes = {"Add to basket": NewText("Added to your basket!", tone="success")}
    result, _, attempts = walk(yes, works=False)
    assert "but nothing changed" in result
    assert attempts[0].result == "contradicted"


def test_what_led_to_the_page_is_not_part_of_the_next_attempt() -> None:
    page = FakePage({"start": Screen(PRODUCT, moves={"Add to basket": "full"}), "full": Screen(FULL)}, "start")
    shopper, notebook = shopper_on(page)
    shopper.opens("https://shop.example/product")
    pursue(shopper, goal())
    attempt = notebook.all(Attempt)[0]
    acts = [seq for seq, body in enumerate(notebook.bodies) if isinstance(body, Action)]
    assert (attempt.first, attempt.last) == (acts[1], acts[1])


def test_an_attempt_names_its_looks_and_its_action() -> None:
    page = FakePage({"start": Screen(PRODUCT, moves={"Add to basket": "full"}), "full": Screen(FULL)}, "start")
    shopper, notebook = shopper_on(page)
    pursue(shopper, goal())
    attempt = notebook.all(Attempt)[0]
    action = next(b for b in notebook.bodies[attempt.first : attempt.last + 1] if isinstance(b, Action))
    assert (action.before, action.after) == (attempt.before, attempt.after)
    assert action.intent == "basket.add"


def test_the_next_candidate_is_tried_after_going_back() -> None:
    two = PRODUCT + '  - button "Add to basket now"\n'
    wrong = Screen('- heading "Gift cards" [level=1]', url="https://shop.example/gifts")
    page = FakePage({}, "start")
    shopper, notebook = shopper_on(page)
    page.screens = {"start": Screen(two), "full": Screen(FULL), "wrong": wrong}
    first = shopper.finds("basket.add")[0].node.name
    other = {"Add to basket": "Add to basket now", "Add to basket now": "Add to basket"}[first]
    page.screens["start"] = Screen(two, moves={first: "wrong", other: "full"})
    assert pursue(shopper, goal()).result == "done"
    assert page.log == [("press", first), ("back", ""), ("press", other)]
    assert any(n.topic == "detour" for n in notebook.all(Note))


def test_no_control_at_all_says_what_would_help() -> None:
    page = FakePage({"start": Screen('- heading "Hello" [level=1]')}, "start")
    shopper, _ = shopper_on(page)
    with pytest.raises(LostWay, match=r'"basket\.add" = "its words".*journeys\.toml'):
        pursue(shopper, goal())


def test_a_basket_that_is_empty_again_is_the_shops_doing() -> None:
    page = FakePage({"start": Screen('- heading "Basket" [level=1]\n- paragraph: Your basket is empty.')}, "start")
    shopper, _ = shopper_on(page)
    onward = Goal("stage-submit", "address", "checkout.next", "the next stage opens", lambda before, after: False)
    with pytest.raises(LostWay):
        pursue(shopper, onward)
    shopper.memory.attempts["basket-add"] = ("done", "")
    with pytest.raises(ShopBlocks, match=r"the shop says “Your basket is empty\.”"):
        pursue(shopper, onward)


class Working(FakePage):
    """Says that it is at work, and shows the thanks at the third look."""

    looks = 0

    def see(self) -> PageState:
        self.looks += self.now == "working"
        if self.looks > 2:
            self.now = "thanks"
        return super().see()


def test_an_order_that_takes_its_time_is_waited_for() -> None:
    screens = {
        "review": Screen('- main:\n  - button "Place order"\n', moves={"Place order": "working"}),
        "working": Screen('- main:\n  - button "Sending..." [disabled]\n'),
        "thanks": Screen('- main:\n  - heading "Done" [level=1]\n'),
    }
    page = Working(screens, "review")
    shopper, notebook = shopper_on(page)
    wanted = Goal("order-place", "order", "order.place", "it is sent", lambda _b, after: "Done" in after.text)
    assert pursue(shopper, wanted).result == "done"
    assert [attempt.result for attempt in notebook.all(Attempt)] == ["done"]
