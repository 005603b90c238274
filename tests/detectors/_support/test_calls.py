from __future__ import annotations

from journeys.detectors._support.calls import began, channel_of, choices, ending, menus, named, topics, turns
from journeys.model.contact import MenuCrawled, MenuOption
from tests.detectors.phone.calls import call, line, menu_walk, node, options, over


def test_turns_belong_to_their_contact() -> None:
    walk = call()
    line(walk, "Hello.")
    over(walk)
    timeline = walk.timeline()
    assert [seen.body.text for seen in turns(timeline, "phone")["phone-1"]] == ["Hello."]
    assert turns(timeline, "chat") == {}
    assert ending(timeline, "phone-1")
    assert began(timeline, "phone-1")
    assert ending(timeline, "phone-2") is None
    assert (channel_of(timeline, "phone-1"), channel_of(timeline, "phone-2")) == ("phone", "")


def test_places_have_names() -> None:
    nodes = (node("", "menu", options=options("returns", "repeat")), node("1", "answer"), node("9", "loop"))
    walk = menu_walk(*nodes)
    (seen,) = menus(walk.timeline())
    tree: MenuCrawled = seen.body
    assert topics(tree) == {"1": "returns", "2": "repeat"}
    assert [named(tree, one) for one in nodes] == ["the greeting", "returns", "key 9"]


def test_choices_are_keys_that_lead_on() -> None:
    wanted = (*options("returns", "repeat"), MenuOption("10452#", "the order number"), MenuOption("", "agent"))
    assert choices(node("", "menu", options=wanted)) == ("1",)
