"""Running the shop and its two outside services, each on a port of its own."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import httpx
import uvicorn
from starlette.applications import Starlette

from cornershop.app import Shop, create_app
from cornershop.sandboxes.carrier import create_carrier
from cornershop.sandboxes.payment import create_payment
from cornershop.settings import Settings

START_SECONDS = 15.0


@dataclass(frozen=True)
class Running:
    """A running shop's addresses, and the applications behind them."""

    url: str
    payment_url: str
    carrier_url: str
    app: Starlette
    payment: Starlette
    carrier: Starlette


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
) -> Iterator[Running]:
    """The shop and its services in threads of this process, ready when the block begins. Port 0 picks a free one.

    Raises OSError when the port is taken and RuntimeError when a server does not come up in START_SECONDS.
    """
    with ExitStack() as stack:
        payment, carrier = create_payment(), create_carrier()
        payment_url = stack.enter_context(serving(payment))
        carrier_url = stack.enter_context(serving(carrier))
        app = create_app(
            Settings(
                payment_url=payment_url,
                carrier_url=carrier_url,
                database=database,
                flaws=flaws,
                near_misses=near_misses,
                seed=seed,
                sandbox=sandbox,
                timeout=timeout,
            )
        )
        shop: Shop = app.state.shop
        stack.callback(shop.close)
        url = stack.enter_context(serving(app, port=port, host=host))
        yield Running(url, payment_url, carrier_url, app, payment, carrier)


@contextmanager
def serving(app: Starlette, *, port: int = 0, host: str = "127.0.0.1") -> Iterator[str]:
    """One application on a port; gives its address once it answers, and ends it with the block."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    name = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - comparing, not binding
    url = f"http://{f'[{name}]' if ':' in name else name}:{listener.getsockname()[1]}"
    try:
        _wait(url, thread)
        yield url
    finally:
        server.should_exit = True
        thread.join(5)
        listener.close()


def _wait(url: str, thread: threading.Thread) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and thread.is_alive():
        try:
            httpx.get(f"{url}/health", timeout=2)
        except httpx.TransportError:
            continue
        return
    raise RuntimeError(f"the server at {url} did not come up within {START_SECONDS:.0f} seconds")
