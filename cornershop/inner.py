"""Services of the shop's own that run in its process: promotions, stock, chat. In trouble they fail at this boundary.

Payment and carrier are services of their own and fail on the wire (`cornershop.sandboxes.gate`); a mail server that is
down refuses the connection (`cornershop.post.sending`).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from cornershop.outside import ServiceDownError

if TYPE_CHECKING:
    from cornershop.app import Shop

TURN = 0.05  # seconds between two looks whether the trouble is over


def reach(shop: Shop, service: str, what: str) -> None:
    """Ask a service, with the shop's usual patience. Raises ServiceDownError when it does not answer in time."""
    trouble = shop.troubles.standing(service, "no-answer", "slow", "error")
    if trouble is None:
        return
    shop.troubles.felt(trouble, f"{what} at the {service} service")
    patience = shop.settings.timeout
    if trouble.kind == "slow" and trouble.seconds < patience:
        time.sleep(trouble.seconds)
        return
    end = time.monotonic() + (0 if trouble.kind == "error" else patience)
    while time.monotonic() < end and shop.troubles.stands(trouble):
        time.sleep(TURN)
    raise ServiceDownError(f"the {service} service does not answer")
