"""A phone menu drawn as a tree."""

from __future__ import annotations

from dataclasses import replace

from journeys.model.contact import MenuNode
from journeys.reporting.html.menus import tree
from tests.reporting.touched import MENU


def test_every_place_stands_under_the_key_that_leads_to_it() -> None:
    (root,) = tree(MENU)
    assert (root.keys, root.words) == ("", "")
    assert [(b.keys, b.words, b.node.kind) for b in root.branches] == [("1", "orders", "queue"), ("9", "again", "loop")]


def test_a_place_whose_way_was_not_recorded_hangs_on_the_nearest_known_one() -> None:
    nodes = (*MENU.nodes, MenuNode("1.4.2", "answer", "Open till eight.", 4))
    (root,) = tree(replace(MENU, nodes=nodes))
    assert [b.node.path for b in root.branches[0].branches] == ["1.4.2"]
    assert [b.node.path for b in tree(replace(MENU, nodes=nodes[3:]))] == ["1.4.2"]
