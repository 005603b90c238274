"""Stand-ins for faults and books, and a small checkout that fails at the last button."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from journeys.channels.protocols import Books
from journeys.errors import NotBreakable, UsageError
from journeys.model.event import NewText
from journeys.model.fault import BookCharge, BookOrder, FaultArmed, FaultFelt, FaultLifted, Lift
from journeys.shopper import Shopper
from journeys.shopper.contacts import Contacts
from tests.shopper.afterwards import SandboxClock
from tests.shopper.checkout import checkout
from tests.shopper.fake import FakeNotebook, FakePage, shopper_on

SORRY = "Sorry, our payment service is not answering. Your basket is safe. Please try again in a few minutes."


@dataclass
class SandboxFaults:
    """Arms whatever is asked for; it is felt when the page was pressed as many times as `after` says."""

    page: FakePage
    truth: tuple[str, str] = ("no", "no")
    after: int = 1
    armed: list[FaultArmed] = field(default_factory=list)
    lifted: list[Lift] = field(default_factory=list)
    times: int = 0
    ends: bool = False
    tells: bool = True
    ours: bool = True

    @property
    def told(self) -> bool:
        return self.tells

    @property
    def standing(self) -> tuple[FaultArmed, ...]:
        return tuple(self.armed)

    def permit(self) -> None:
        if not self.ours:
            raise UsageError("this store is not said to be yours.")

    def arm(self, name: str, seconds: float = 0.0) -> FaultArmed:
        if name == "weather":
            raise NotBreakable("nobody breaks the weather.")
        dependency = name.partition("-")[0]
        made = FaultArmed(name, "sandbox", "no-answer", dependency, "it", f"{name} fails", seconds=seconds)  # type: ignore[arg-type] # names of the tests
        made = replace(made, charged=self.truth[0], ordered=self.truth[1], required=True)  # type: ignore[arg-type] # the same
        self.armed.append(made)
        self.after += self._presses()
        return made

    def felt(self) -> tuple[FaultFelt, ...]:
        if self.ends:
            self.armed = []
        if not self.armed or self.times or self._presses() < self.after:
            return ()
        self.times = 1
        return (FaultFelt(self.armed[-1].fault, 1, "POST /pay"),)

    def lift(self, why: Lift = "step") -> tuple[FaultLifted, ...]:
        gone = tuple(FaultLifted(armed.fault, why, self.times) for armed in self.armed)
        self.lifted += [why] * len(gone)
        self.armed = []
        return gone

    def _presses(self) -> int:
        return sum(what == "press" for what, _ in self.page.log)


@dataclass
class SandboxBooks:
    orders: tuple[BookOrder, ...] = ()
    charges: tuple[BookCharge, ...] = ()
    ours: bool = True

    def read(self) -> tuple[tuple[BookOrder, ...], tuple[BookCharge, ...]]:
        return self.orders, self.charges


def order(number: str = "A-1", payment: str = "paid") -> BookOrder:
    return BookOrder(number, "received", payment, 8900, "GBP", "2026-03-02")  # type: ignore[arg-type] # names of the tests


def charge(taken: int = 8900, held: int = 0, refunded: int = 0) -> BookCharge:
    return BookCharge("c", held, taken, refunded, "GBP", "2026-03-02")


def failing(said: str = SORRY) -> FakePage:
    """A checkout whose last button brings no confirmation, but words."""
    page = checkout()
    screen = page.screens["review"]
    words = {"Place order": NewText(said, "alert", "error")} if said else {}
    page.screens["review"] = replace(screen, moves={}, says=words)
    return page


def troubled(page: FakePage, books: Books | None = None, **more: object) -> tuple[Shopper, FakeNotebook, SandboxFaults]:
    """A shopper on a page that something can be broken behind."""
    faults = SandboxFaults(page, **more)  # type: ignore[arg-type] # passed through
    shopper, notebook = shopper_on(page, contacts=Contacts(faults=faults, books=books, clock=SandboxClock()))
    return shopper, notebook, faults
