from __future__ import annotations

from journeys.model.event import Audited, Note
from journeys.shopper.actions import AuditPage
from tests.shopper.fake import one, shopper_on
from tests.shopper.measuring import SandboxInstruments

PAGE = '- main:\n  - heading "Welcome" [level=1]\n'


def test_what_the_rules_say_belongs_to_the_look() -> None:
    shopper, notebook = shopper_on(one(PAGE), instruments=SandboxInstruments())
    shopper.look()
    shopper.does(AuditPage())
    first, asked = notebook.all(Audited)
    assert first.look == asked.look == shopper.view.seq


def test_a_channel_without_instruments_says_so() -> None:
    shopper, notebook = shopper_on(one(PAGE))
    shopper.does(AuditPage())
    assert notebook.all(Note) == [Note("limit", "this channel cannot audit pages")]
    assert notebook.all(Audited) == []


def test_describe() -> None:
    assert AuditPage().describe() == "Check that everybody can use this page"
