"""Evidence of mails, written as a few lines; what mails state is read by the reader shoppers use."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from journeys.channels.mailbox.words import read_html
from journeys.detectors.protocol import Detector
from journeys.model.contact import Clock, Mail, MailLink
from journeys.model.event import FactNoted
from journeys.model.fact import Fact
from journeys.model.finding import CannotTell, Friction
from journeys.wayfinding.reading.letter import read_letter
from tests.detectors.build import Walk, observe

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
LEAVE = "https://shop.example/leave/1"
ONE_CLICK = (("list-unsubscribe", f"<{LEAVE}>"), ("list-unsubscribe-post", "List-Unsubscribe=One-Click"))


class Post(Walk):
    """A walk with a customer clock that begins at START."""

    def __init__(self, locale: str = "en_GB") -> None:
        super().__init__(locale=locale)
        self.locale = locale
        self.sent = 0
        self.step()
        self.add(Clock(START.isoformat()))

    def pass_days(self, days: float) -> int:
        """Let customer time pass."""
        when = datetime.fromisoformat(next(e.body.when for e in reversed(self.events) if isinstance(e.body, Clock)))
        return self.add(Clock((when + timedelta(days=days)).isoformat(), days * 86400))

    def mail(
        self,
        subject: str = "Hello",
        text: str = "",
        html: str = "",
        hours: float = 0,
        read: bool = False,
        **more: object,
    ) -> int:
        """A mail that was sent some hours after START; with `read`, its facts are noted as a shopper would."""
        self.sent += 1
        made = Mail(
            f"<{self.sent}@x>",
            "post@shop.example",
            "kim@example.com",
            subject,
            (START + timedelta(hours=hours)).isoformat(),
            text=text,
            html_text=read_html(html)[0],
        )
        made = replace(made, **more)  # type: ignore[arg-type] # fields of Mail
        seq = self.add(made)
        for fact in read_letter(made, locale=self.locale, today=START.date()) if read else ():
            self.add(FactNoted(fact, seq))
        return seq

    def letter(self, subject: str = "News", hours: float = 0, **more: object) -> int:
        """A letter that can be left with one click."""
        more.setdefault("headers", ONE_CLICK)
        more.setdefault("links", (MailLink(LEAVE, "Unsubscribe"),))
        return self.mail(subject, f"Good things about {subject}.", hours=hours, **more)  # type: ignore[arg-type] # passed on

    def promise(self, count: int | None, days: int) -> int:
        """The shop says how often it writes."""
        seq = self.look("other")
        return self.add(FactNoted(Fact("policy:newsletter", "frequency", count, "mails", (("days", str(days)),)), seq))

    def confirmed(self, number: str = "A-1042", total: int = 123450, unit: str = "EUR") -> int:
        """The confirmation page of an order."""
        seq = self.look("confirmation")
        self.fact("order", "order_number", number, "")
        self.fact("order", "total", total, unit)
        return seq


def outcome(detector: Detector, walk: Walk) -> tuple[str, list[str]]:
    """What a detector says: friction with its severities, clear, or the reason why it cannot tell."""
    seen = observe(detector, walk)
    found = [one.severity for one in seen if isinstance(one, Friction)]
    if found:
        return "friction", list(found)
    (said,) = seen
    return (said.reason if isinstance(said, CannotTell) else "clear"), []
