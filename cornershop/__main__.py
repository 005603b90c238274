"""`python -m cornershop`: open the shop on this machine."""

from __future__ import annotations

import os
import signal
import sys
import threading

import click

from cornershop.flaws import parse
from cornershop.server import running

TOKEN = "CORNERSHOP_TOKEN"  # noqa: S105 - the variable's name, not its value


@click.command()
@click.option("--port", default=8080, show_default=True, help="Port of the shop; 0 picks a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--db", "database", default="", help="SQLite file or :memory:; default is a temporary file.")
@click.option("--flaws", default="", help="Flaws to switch on, separated by commas.")
@click.option("--near-misses", default="", help="Near misses to switch on, separated by commas.")
@click.option("--seed", default=0, show_default=True, help="Seed of the example orders' numbers.")
@click.option("--smtp", default="", help="Mail server (host:port) that mails are handed to; none are sent without.")
@click.option("--attached", is_flag=True, help="Close with whoever started it: when standard input ends.")
def main(
    port: int, host: str, database: str, flaws: str, near_misses: str, seed: int, smtp: str, *, attached: bool
) -> None:
    """Run Cornershop until Ctrl-C, and print its address.

    With a token in the environment (CORNERSHOP_TOKEN), the control endpoints for clock, statement and instances are
    open to whoever has it.
    """
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    if attached:
        threading.Thread(target=_until_alone, args=(stop,), daemon=True).start()
    try:
        chosen, near = parse(flaws), parse(near_misses)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    try:
        with running(
            port=port,
            host=host,
            database=database,
            flaws=chosen,
            near_misses=near,
            seed=seed,
            smtp=smtp,
            token=os.environ.get(TOKEN, ""),
        ) as shop:
            click.echo(f"Cornershop is open at {shop.url}")
            sys.stdout.flush()
            stop.wait()
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}. Try --port 0.") from error


def _until_alone(stop: threading.Event) -> None:
    while os.read(0, 4096):  # not through sys.stdin: its lock must not be held when Python ends
        continue
    stop.set()


if __name__ == "__main__":
    main()
