"""FindInvoice: get hold of an order's invoice and read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.model.brief import KnownOrder
from journeys.model.event import Attempt
from journeys.shopper.actions.sign_in import SignIn
from journeys.shopper.actions.track_order import TrackOrder
from journeys.shopper.errors import LostWay, NotOffered, ShopBlocks
from journeys.shopper.orders import wanted_order
from journeys.shopper.papers import Got, in_mails, keep, on_page

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

EXPECTED = "an invoice on the order's page, in the account or with a mail"


@dataclass(frozen=True)
class FindInvoice:
    """Look for an invoice where the order is shown, then in the mails. `role` is an order of the brief; "" means the
    one placed on this walk.
    """

    role: str = ""

    def describe(self) -> str:
        """The step's title."""
        return f"Look for the invoice of the {self.role or 'order'}"

    def perform_as(self, shopper: Shopper) -> None:
        """Raises NotOffered where an order's page cannot be come to; an invoice that is not there is noted."""
        known = wanted_order(shopper, self.role)
        before = shopper.view.seq
        _to_order(shopper, self.role, known)
        shown = shopper.view.seq
        got = on_page(shopper)
        if not got.papers:
            got += in_mails(shopper, known)
        for paper in got.papers:
            keep(shopper, paper, known)
        _note(shopper, known, got, before, shown)


def _to_order(shopper: Shopper, role: str, known: KnownOrder) -> None:
    """The order's own page: as a guest with its number, or in the account."""
    if known.number in shopper.view.text and shopper.finds("invoice.open"):
        return
    try:
        TrackOrder(role).perform_as(shopper)
    except (NotOffered, ShopBlocks, LostWay) as none:
        if shopper.brief.login is None:
            raise NotOffered(none.sentence) from none
        shopper.note("detour", f"could not look the order up ({none.sentence}); signed in")
        SignIn().perform_as(shopper)
        _open_named(shopper, known.number)


def _open_named(shopper: Shopper, number: str) -> None:
    """The link of an account's list that carries the order's number, where the page does not show the order itself."""
    for node in shopper.view.state.outline.nodes:
        if node.ref and node.role in {"link", "button"} and number in node.words:
            shopper.presses(node, "order.track")
            return
    if number not in shopper.view.text:
        raise NotOffered(f"The account does not show the order {number}.")


def _note(shopper: Shopper, known: KnownOrder, got: Got, before: int, shown: int) -> None:
    observed = "; ".join(got.failures) or "no invoice is offered there"
    result = "done" if got.papers else "contradicted" if got.failures else "no-answer"
    shopper.memory.attempts["invoice"] = (result, observed)
    shopper.ledger.record(
        Attempt(
            goal="invoice",
            subject=known.number,
            result=result,  # type: ignore[arg-type] # one of three AttemptResults
            expected=EXPECTED,
            observed=f"{len(got.papers)} found" if got.papers else observed,
            before=before,
            after=shown,
        )
    )
