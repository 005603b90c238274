"""A mailbox and a clock that follow a script: mails are there when their time has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from journeys.channels.protocols import Answered, Wanted
from journeys.model.contact import Mail, MailLink
from journeys.shopper import Shopper
from journeys.shopper.contacts import Contacts
from tests.shopper.afterwards import SandboxClock
from tests.shopper.fake import FakeNotebook, FakePage, one, shopper_on

START = datetime(2026, 11, 26, 10, tzinfo=UTC)
ME = "kim@example.com"
LEAVE = "https://shop.example/leave/1"
PAGE = '\n- main:\n  - heading "Shop" [level=1]\n'


@dataclass
class ScriptedClock(SandboxClock):
    """Time that only passes when it is let, from START."""

    time: datetime = START


@dataclass
class ScriptedMailbox:
    """Shows the mails whose time has come; `answers` are what addresses answer."""

    clock: ScriptedClock
    script: list[Mail] = field(default_factory=list)
    answers: dict[str, Answered] = field(default_factory=dict)
    well: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    address: str = ME

    def mails(self) -> tuple[Mail, ...]:
        return tuple(mail for mail in self.script if datetime.fromisoformat(mail.when) <= self.clock.time)

    def wait(self, wanted: Wanted, seconds: float) -> Mail | None:
        return next((mail for mail in self.mails()[wanted.after :] if wanted.fits(mail)), None)

    def healthy(self) -> bool:
        return self.well

    def send(self, to: str, subject: str, text: str, in_reply_to: str = "") -> str:
        return "<1@x>"

    def one_click(self, url: str) -> Answered:
        self.asked.append(("one-click", url))
        return self.answers.get(url, Answered(200, url))

    def fetch(self, url: str) -> Answered:
        self.asked.append(("fetch", url))
        return self.answers.get(url, Answered(404, url, "There is nothing here. " * 9))


def mail(subject: str, text: str = "", hours: float = 0, **more: object) -> Mail:
    """A mail that arrives some hours after START."""
    when = (START + timedelta(hours=hours)).isoformat()
    return replace(Mail(subject, "post@shop.example", ME, subject, when, text=text), **more)  # type: ignore[arg-type] # fields of Mail


def letter(subject: str, hours: float = 0, text: str = "Good things.") -> Mail:
    """A letter that offers one-click unsubscribing."""
    headers = (("list-unsubscribe", f"<{LEAVE}>"), ("list-unsubscribe-post", "List-Unsubscribe=One-Click"))
    return mail(subject, text, hours, headers=headers, links=(MailLink(LEAVE, "Unsubscribe"),))


Opened = tuple[Shopper, FakeNotebook, ScriptedMailbox]


def reader(*mails: Mail, page: FakePage | None = None, movable: bool = True) -> Opened:
    """A shopper who gets these mails."""
    clock = ScriptedClock(movable=movable)
    box = ScriptedMailbox(clock, list(mails))
    shopper, notebook = shopper_on(page or one(PAGE), contacts=Contacts(mailbox=box, clock=clock))
    return shopper, notebook, box


Make = Callable[..., Opened]
