from __future__ import annotations

from journeys.detectors.phone import ivr_too_deep as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only
from tests.detectors.phone.calls import call, line, menu_walk, node, options, over, press


def deep(levels: int, kind: str = "answer", topic: str = "order-status") -> Walk:
    path = ["1"] * levels
    nodes = [node("", "menu", options=options("account"))]
    for length in range(1, levels):
        here = ".".join(path[:length])
        leads = topic if length == levels - 1 else "account"
        nodes.append(node(here, "menu", options=options(leads, path=here)))
    return menu_walk(*nodes, node(".".join(path), kind, "Your order is in transit."))


def test_the_fifth_menu_is_too_deep() -> None:
    friction = only(detector, deep(5))
    assert (friction.severity, friction.subject) == ("S2", "phone menu to order status")
    assert "5 menus" in friction.observed


def test_people_behind_the_fourth() -> None:
    assert "a person" in only(detector, deep(4, "queue")).subject


def test_three_are_fine_and_so_is_a_shorter_way() -> None:
    assert is_clear(detector, deep(3))
    walk = deep(5)
    tree = walk.events[-1].body
    short = node("0", "dial", depth=1)
    assert is_clear(detector, menu_walk(*tree.nodes[:-1], short))  # type: ignore[union-attr] # a MenuCrawled


def test_a_language_menu_is_not_counted() -> None:
    tree = deep(4).events[-1].body
    shifted = [node(n.path, n.kind, n.prompt, options=n.options, depth=max(0, n.depth - 1)) for n in tree.nodes]  # type: ignore[union-attr] # a MenuCrawled
    assert is_clear(detector, menu_walk(*shifted))


def test_a_refusal_that_comes_back_is_no_answer() -> None:
    walk = deep(5)
    tree = walk.events[-1].body
    refused = node("1.2", "answer", "That is not for us.", loops_to="1")
    nodes = (*tree.nodes, refused)  # type: ignore[union-attr] # a MenuCrawled
    assert "order status" in only(detector, menu_walk(*nodes)).subject


def pressed(*keys: str) -> Walk:
    walk = call()
    for key in keys:
        line(walk, "Press something.")
        press(walk, key, slots=("order",) if len(key) > 2 else ())
    return over(walk)


def test_presses_of_a_call() -> None:
    assert only(detector, pressed("1", "2", "2", "1", "1", "10452#")).subject == "phone menu to what was asked for"
    assert is_clear(detector, pressed("2", "1", "1", "1", "10452#"))


def test_nothing_to_judge() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
    assert cannot_tell(detector, call()) == "not-reached"
