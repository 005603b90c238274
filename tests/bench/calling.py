"""Calling the bundled shop's phone line for the benchmark: a shop of its own, a clock, a page that shows nothing."""

from __future__ import annotations

from contextlib import ExitStack

from cornershop.server import running
from journeys.channels.chat import BotLine
from journeys.channels.clock import StoreClock
from journeys.channels.phone import TwimlLine
from journeys.evidence.masking import Mask
from journeys.evidence.store import RunStore
from journeys.gherkin.reading import StepText
from journeys.model.brief import Brief, Endpoint, PhoneAccess
from journeys.model.contact import Clock
from journeys.model.journey import Journey
from journeys.run.walk import Walk
from journeys.shopper import Shopper
from journeys.shopper.contacts import Contacts
from journeys.shopper.personas import persona
from journeys.shopper.protocols import Doing
from tests.shopper.fake import one

TOKEN = "bench-token-of-the-phone"


def walk_of(journey: Journey, steps: tuple[Doing, ...], store: RunStore) -> Walk:
    """The walk of a call, with its ledger."""
    texts = tuple(StepText("When", step.describe(), n, "when") for n, step in enumerate(steps, 1))
    return Walk(journey, texts, store.ledger(journey.id, Mask((TOKEN,))))


def caller(stack: ExitStack, brief: Brief, walk: Walk, on: tuple[str, ...], near: tuple[str, ...]) -> Shopper:
    """A shopper who calls a shop with these flaws on; everything is closed with `stack`."""
    url = stack.enter_context(running(flaws=on, near_misses=near, token=TOKEN)).url
    access = PhoneAccess(f"{url}/phone/voice", token=TOKEN, calls=f"{url}/__sandbox__/calls", calls_token=TOKEN)
    line, clock = TwimlLine(access), StoreClock(Endpoint(f"{url}/__sandbox__/clock", TOKEN))
    stack.callback(line.close)
    walk.notebook.record(Clock(clock.now().isoformat(), reason="the journey begins"))
    contacts = Contacts(phone=line, clock=clock, chat=lambda: BotLine(f"{url}/webhooks/rest/webhook"))
    page = one('- heading "Shop"\n')
    return Shopper(persona("Sam", "en_GB", 7), brief, page, walk.notebook, contacts=contacts)
