from __future__ import annotations

import pytest

from journeys.channels.phone import TwimlLine
from journeys.model.contact import MenuCrawled
from journeys.shopper.actions import CrawlThePhoneMenu
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import NotOffered
from tests.channels.phone.lines import php, serving, speech_only
from tests.shopper.fake import one, shopper_on
from tests.shopper.phones import caller_on


def test_every_branch_of_a_german_line() -> None:
    with serving(php) as line:
        shopper, notes = caller_on({}, "de_DE")
        shopper.contacts = Contacts(phone=TwimlLine(line.access("/ivr/index.php")))
        shopper.does(CrawlThePhoneMenu("order on its way"))
    (tree,) = notes.all(MenuCrawled)
    kinds = {node.path: node.kind for node in tree.nodes}
    assert kinds == {"": "menu", "1": "menu", "1.10452#": "answer", "2": "answer", "0": "dial", "9": "loop"}
    assert tree.complete
    assert shopper.memory.menu == tree


def test_every_branch_of_a_line_that_listens() -> None:
    with serving(speech_only) as line:
        shopper, notes = caller_on({})
        shopper.contacts = Contacts(phone=TwimlLine(line.access()))
        shopper.does(CrawlThePhoneMenu())
    kinds = {node.path: node.kind for node in notes.all(MenuCrawled)[0].nodes}
    assert kinds[""] == "speech"
    assert kinds["“speak to a person”"] == "queue"
    assert kinds["“my order”"] == "answer"


def test_without_a_line() -> None:
    with pytest.raises(NotOffered):
        shopper_on(one('- heading "Shop"\n'))[0].does(CrawlThePhoneMenu())
    assert CrawlThePhoneMenu().describe() == "Walk every branch of the phone menu"
