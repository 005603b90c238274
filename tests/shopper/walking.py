"""A shopper in a real browser on one of the small test shops."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journeys.channels.browser import open_browser
from journeys.evidence.ledger import Ledger
from journeys.evidence.masking import Mask
from journeys.model.brief import Brief
from journeys.model.device import DESKTOP, Device
from journeys.shopper import Shopper
from journeys.shopper.personas import persona


def quiet(_: str) -> None:
    """Explain nothing."""


@contextmanager
def shopping(
    url: str,
    folder: Path,
    *,
    device: Device = DESKTOP,
    locale: str = "en_GB",
    explain: Callable[[str], None] = quiet,
    products: dict[str, str] | None = None,
) -> Iterator[Shopper]:
    """A shopper at `url` whose ledger is kept in `folder`."""
    customer = persona("test shopper", locale, 7)
    ledger = Ledger(folder / "journey", folder / "blobs", Mask(customer.secrets))
    with open_browser() as browser:
        page = browser.shopper(ledger, site=url, device=device, locale=locale, secrets=customer.secrets)
        try:
            brief = Brief("test", url, locale, products=products or {})
            yield Shopper(customer, brief, page, ledger, instruments=None, explain=explain)
        finally:
            page.close()
            ledger.close()
