"""CrawlThePhoneMenu: walk every branch of the phone menu, in as many calls as that takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.shopper.errors import NotOffered
from journeys.shopper.roles import order
from journeys.wayfinding.phone.crawling import CALLS, DEPTH, Crawl, Listened, Path

if TYPE_CHECKING:
    from journeys.channels.protocols import Call, Heard, PhoneLine
    from journeys.shopper.shopper import Shopper


@dataclass(frozen=True)
class CrawlThePhoneMenu:
    """Press every key at every place, with the order `role` of the brief where a number is wanted."""

    role: str = ""
    depth: int = DEPTH
    calls: int = CALLS

    def describe(self) -> str:
        """The step's title."""
        return "Walk every branch of the phone menu"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered without a phone line, ChannelDown."""
        line = shopper.contacts.phone
        if line is None:
            raise NotOffered("This store has no phone line in its brief.")
        number = order(shopper.brief, self.role).number if self.role else ""
        digits = "".join(char for char in number if char.isdigit())
        crawl = Crawl(shopper.brief.locale[:2], {"order": digits} if digits else {}, self.depth, self.calls)
        while (path := crawl.next()) is not None:
            node = crawl.saw(_listened(_walk(line, path)))
            shopper.explain(f"phone: {node.path or 'greeting'} is a {node.kind}: {node.prompt[:120]}")
        tree = crawl.result(line.number)
        shopper.memory.menu = tree
        shopper.ledger.record(tree)


def _walk(line: PhoneLine, path: Path) -> Heard:
    """Call, press the keys one after the other, hang up; what was heard last."""
    call = line.call()
    try:
        heard = call.listen()
        for step in path:
            heard = _take(call, step)
        return heard
    finally:
        call.hang_up()


def _take(call: Call, step: str) -> Heard:
    return call.say(step.strip("“”")) if step.startswith("“") else call.press(step)


def _listened(heard: Heard) -> Listened:
    return Listened(
        kind=heard.kind,
        text=heard.text,
        seconds=heard.seconds,
        usable_seconds=heard.usable_seconds,
        keys=heard.keys,
        speech=heard.speech,
        finish=heard.finish,
        digits=heard.digits,
        how=heard.how,
        reason=heard.reason,
        agent=heard.agent,
        queue=heard.queue,
        unread=len(heard.plays),
    )
