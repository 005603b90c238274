"""Lines that are broken in one way each: one finding or one clear error, within the deadline."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from journeys.channels.phone import TwimlLine
from journeys.detectors import DETECTORS
from journeys.errors import ChannelDown
from journeys.evidence.ledger import Ledger
from journeys.evidence.store import RunHeader, RunStore
from journeys.model.event import JourneyBegan, StepBegan
from journeys.model.finding import Friction
from journeys.model.journey import Journey
from journeys.shopper import Shopper
from journeys.shopper.actions import CrawlThePhoneMenu, FollowMenuTo
from journeys.shopper.contacts import Contacts
from journeys.shopper.errors import ShopBlocks
from journeys.shopper.personas import persona
from tests.channels.phone.lines import Answer, Asked, Script, response, serving
from tests.shopper.fake import one
from tests.shopper.phones import PHONE_BRIEF

BAD: dict[str, Answer] = {
    "not XML": "<<< this is no XML",
    "another document": "<html><body>It works!</body></html>",
    "an error": (500, "Internal Server Error"),
    "to itself": response("<Redirect>/voice</Redirect>"),
    "for ever": response("<Say>Please stay on the line.</Say><Redirect>/voice</Redirect>"),
    "a bomb": '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Response><Say>&b;</Say></Response>',
    "nothing": "",
}


def walk(folder: Path, script: Script, *, crawl: bool = False) -> list[Friction]:
    """Call a line and judge the call by every detector."""
    store = RunStore(folder)
    key = "f::Call[desktop-en_GB]"
    journey = Journey(key, "f::Call", "Call", "f", 1, ("C4",), "Sam", "desktop", "en_GB", "test", PHONE_BRIEF.url)
    store.begin(RunHeader("t", "2026-11-25T10:00:00+00:00", "test", PHONE_BRIEF.url, 1, journeys=(key,)))
    ledger: Ledger = store.ledger(key)
    ledger.record(JourneyBegan(journey))
    ledger.record(StepBegan(0, "When", "I call", "f", 1))
    with serving(script) as served:
        line = TwimlLine(served.access(), deadline=2.0)
        shopper = Shopper(
            persona("Sam", "en_GB", 1), PHONE_BRIEF, one("- main\n"), ledger, contacts=Contacts(phone=line)
        )
        if crawl:
            shopper.does(CrawlThePhoneMenu())
        else:
            with pytest.raises(ShopBlocks):
                shopper.does(FollowMenuTo("returns"))
    ledger.close()
    (timeline,) = store.timelines()
    return [found for detector in DETECTORS for found in detector.detect(timeline) if isinstance(found, Friction)]


@pytest.mark.parametrize("answer", BAD.values(), ids=list(BAD))
@pytest.mark.parametrize("crawl", [False, True])
def test_a_broken_line_is_one_finding(tmp_path: Path, answer: Answer, *, crawl: bool) -> None:
    began = time.monotonic()
    (friction,) = walk(tmp_path, lambda _: answer, crawl=crawl)
    assert friction.severity == "S3"
    assert friction.cause_class == "cut-off" or crawl
    assert time.monotonic() - began < 30


def test_a_line_that_breaks_on_one_key_hurts_only_there(tmp_path: Path) -> None:
    def script(asked: Asked) -> Answer:
        if asked.get("Digits") == "2":
            return 503, "down"
        if asked.get("Digits") == "1":
            return response("<Say>Your order is in transit.</Say>")
        return response("<Gather numDigits='1'><Say>For orders press 1. For an agent press 2.</Say></Gather>")

    (friction,) = walk(tmp_path, script, crawl=True)
    assert friction.subject == "phone menu “an agent”"


def test_no_line_at_all_is_an_error_and_no_finding(tmp_path: Path) -> None:
    with pytest.raises(ChannelDown, match="404"):
        walk(tmp_path, lambda _: (404, "nothing here"))
