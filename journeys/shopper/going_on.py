"""Going on where Back met the browser's question whether to send a form again: no customer sends one twice unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.channels.protocols import Limits

if TYPE_CHECKING:
    from journeys.shopper.shopper import Shopper

MOST = 3  # pages in a row that answered forms


def go_on(shopper: Shopper, wanted: str) -> None:
    """Ask for the page anew by its address, as somebody would who taps the address line; where it is only an answer
    to a form, go back to the form. Looks at what comes.
    """
    shopper.note("detour", f"{shopper.title}: Back asks to send a form again; went on without sending it")
    for _ in range(MOST):
        shopper.opens(wanted)
        if not isinstance(shopper.page, Limits) or shopper.page.answered()[0] < 400:
            return
        response = shopper.page.back()
        if not response.met:
            break
        wanted = response.url_after
    shopper.look()
