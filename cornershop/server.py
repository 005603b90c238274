"""Running the shop and its two outside services, each on a port of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any

import uvicorn
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.types import ASGIApp

from cornershop.app import Shop, create_app
from cornershop.clock import Clock
from cornershop.instances import Instances
from cornershop.parcels import DISPATCHED_AFTER
from cornershop.post.inbox import inbox
from cornershop.sandboxes.carrier import SandboxCarrier, create_carrier
from cornershop.sandboxes.gate import Gate
from cornershop.sandboxes.parcels import Fate
from cornershop.sandboxes.payment import SandboxPayment, create_payment
from cornershop.settings import Settings
from cornershop.storage.seed import NEVER_ARRIVES
from cornershop.storage.tables import OrderRow
from cornershop.troubles import Troubles

START_SECONDS = 15.0
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Running:
    """A running shop's addresses, and the applications behind them.

    `inbox` is the host:port of its mail server, "" for a shop that sends no mail.
    """

    url: str
    payment_url: str
    carrier_url: str
    app: Starlette
    payment: Starlette
    carrier: Starlette
    inbox: str = ""


@contextmanager
def running(
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    flaws: tuple[str, ...] = (),
    near_misses: tuple[str, ...] = (),
    database: str = "",
    seed: int = 0,
    sandbox: bool = True,
    timeout: float = 4.0,
    smtp: str = "",
    token: str = "",
) -> Iterator[Running]:
    """The shop and its services in threads of this process, ready when the block begins. Port 0 picks a free one.

    Raises OSError when the port is taken and RuntimeError when a server does not come up in START_SECONDS.
    """
    settings = Settings(
        payment_url="",
        carrier_url="",
        database=database,
        flaws=flaws,
        near_misses=near_misses,
        seed=seed,
        sandbox=sandbox,
        timeout=timeout,
        smtp=smtp,
        token=token,
    )
    with ExitStack() as stack:
        opened = stack.enter_context(_house(settings, port, host))
        shop: Shop = opened.app.state.shop
        shop.instances = Instances(lambda **changes: _instance(settings, host, changes))
        yield opened


@contextmanager
def _instance(settings: Settings, host: str, changes: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """One more shop like it, in memory; its address and that of its mail server."""
    with _house(replace(settings, database=":memory:", **changes), 0, host) as opened:
        yield opened.url, opened.inbox


@contextmanager
def _house(settings: Settings, port: int, host: str) -> Iterator[Running]:
    """A shop with services and a clock of its own."""
    with ExitStack() as stack:
        clock = Clock(settings.clock)
        payment, carrier, troubles = create_payment(clock.now), create_carrier(clock.now), Troubles()
        payment_url = stack.enter_context(serving(Gate(payment, troubles, "payment")))
        carrier_url = stack.enter_context(serving(Gate(carrier, troubles, "carrier")))
        app = create_app(replace(settings, payment_url=payment_url, carrier_url=carrier_url), clock, troubles)
        shop: Shop = app.state.shop
        stack.callback(shop.close)
        stack.callback(troubles.lift_all)
        remember(shop, payment.state.payment, carrier.state.carrier)
        url = shop.address = stack.enter_context(serving(app, port=port, host=host))
        post = stack.enter_context(inbox(shop, LOOPBACK)) if settings.smtp else ""
        yield Running(url, payment_url, carrier_url, app, payment, carrier, post)


def remember(shop: Shop, payment: SandboxPayment, carrier: SandboxCarrier) -> None:
    """Tell the outside services of the orders that are older than this shop."""
    with shop.database.session() as db:
        for order in db.scalars(select(OrderRow).where(OrderRow.parcel != "")):
            placed = datetime.combine(date.fromisoformat(order.placed), time(10), UTC)
            total = order.data["summary"]["total"]
            payment.remember(order.charge, total, order.number, order.email, placed.isoformat())
            carrier.announce(order.parcel, order.number)
            first, last = date.fromisoformat(order.delivery_from), date.fromisoformat(order.delivery_to)
            fate: Fate = "lost" if order.number == NEVER_ARRIVES else ""
            carrier.hand_over(order.parcel, first, last, fate, placed + DISPATCHED_AFTER)


class _Server(uvicorn.Server):
    """Says when it is up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then say so."""
        await super().startup(sockets)
        self.up.set()


@contextmanager
def serving(app: ASGIApp, *, port: int = 0, host: str = "127.0.0.1") -> Iterator[str]:
    """One application on a port; gives its address once it answers, and ends it with the block."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=1)
    server = _Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    name = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - comparing, not binding
    url = f"http://{f'[{name}]' if ':' in name else name}:{listener.getsockname()[1]}"
    try:
        if not server.up.wait(START_SECONDS):
            raise RuntimeError(f"the server at {url} did not come up within {START_SECONDS:.0f} seconds")
        yield url
    finally:
        server.should_exit = True
        thread.join(5)
        listener.close()
