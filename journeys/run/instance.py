"""A shop of its own for every journey on the bundled store, so that it may move the clock while others go on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown, HarnessError
from journeys.model.brief import Brief, Endpoint, FaultAccess, MailAccess, PhoneAccess
from journeys.run.plan import Plan

INSTANCES = "/__sandbox__/instances"


@dataclass(frozen=True)
class Place:
    """Where one journey is walked: the store as shoppers are briefed, or the `trouble` that kept it from opening."""

    brief: Brief
    trouble: HarnessError | None = None

    def check(self) -> None:
        """Raises the trouble, if there was any."""
        if self.trouble:
            raise self.trouble


@contextmanager
def place_of(plan: Plan, brief: Brief) -> Iterator[Place]:
    """The store itself; on the bundled one an instance, dropped afterwards. Never raises on the way in."""
    if not plan.token:
        yield Place(brief)
        return
    control = Endpoint(f"{plan.url}{INSTANCES}", plan.token)
    try:
        made = ask(control, "POST", body={"smtp": plan.smtp} if plan.smtp else {})
        if not {"id", "url"} <= made.keys():
            raise ChannelDown("it made an instance and does not say where.", where=control.url)
    except HarnessError as error:
        yield Place(brief, error)
        return
    try:
        yield Place(briefed(brief, made, plan.token))
    finally:
        with suppress(HarnessError):  # it goes with the shop's process at the latest
            ask(replace(control, url=f"{control.url}/{made['id']}"), "DELETE")


def briefed(brief: Brief, made: dict[str, Any], token: str) -> Brief:
    """The brief with the addresses an instance answered with: {url, clock, statement ...}."""

    def door(name: str) -> Endpoint | None:
        return Endpoint(made[name], token) if made.get(name) else None

    chat = Endpoint(made["chat"]) if made.get("chat") else None  # a bot is public: it gets no control token
    switches = switches_of(str(made["faults"]), token) if made.get("faults") else None
    mail = MailAccess(service=str(made.get("service", "")), inbox=str(made["inbox"])) if made.get("inbox") else None
    line, number, calls = (str(made.get(name, "")) for name in ("phone", "number", "calls"))
    return replace(
        brief,
        url=made["url"],
        clock=door("clock"),
        statement=door("statement"),
        counter=door("counter"),
        books=door("books"),
        faults=replace(switches, lives=brief.faults.lives) if switches and brief.faults else switches,
        chat=chat,
        mail=mail or brief.mail,
        phone=PhoneAccess(line, number, token, calls=calls, calls_token=token) if line else None,
    )


def switches_of(faults: str, token: str) -> FaultAccess:
    """The bundled shop's own switches for faults, below the address `faults`."""
    return FaultAccess(f"{faults}/arm", f"{faults}/disarm", f"{faults}/felt", token)
