"""Whose store is it? Load and faults go only to this machine, or to a store whose owner has proved that it is his."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit, urlunsplit

import httpx

from journeys.channels.bounded import read_bounded
from journeys.config import BUNDLED
from journeys.errors import UsageError, reason_of
from journeys.model.brief import Brief

PROOF = "/.well-known/journeys.txt"
ANSWER_SECONDS = 15.0
MOST_BYTES = 64_000
SHORTEST = 16  # characters of a token; a shorter one could stand in a file by chance


def is_loopback(url: str) -> bool:
    """Whether an address is this machine's own, by its name alone: nothing is looked up."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def prove_ownership(brief: Brief, url: str, what: str) -> str:
    """How it is known that `what` (load, faults) may be done to the store at `url`: one short sentence.

    The bundled shop and this machine need no proof. Any other store must say `owned = true` and `proof = TOKEN` in
    journeys.toml, and serve the token as a line of its own at PROOF, from the same host, without a redirect.
    Raises UsageError with what is missing.
    """
    if url == BUNDLED or is_loopback(url):
        return "the store is on this machine"
    table = f"[stores.{brief.store}]"
    if not brief.owned:
        raise UsageError(
            f"{what} is only for stores of your own, and this one is not said to be.",
            where=url,
            do=f"If it is yours, say `owned = true` and `proof = ...` in {table} of journeys.toml.",
        )
    if len(brief.proof) < SHORTEST:
        raise UsageError(
            f"{table} has no proof of ownership, or one shorter than {SHORTEST} characters.",
            where=url,
            do=f'Say `proof = "env:JOURNEYS_PROOF"`, and serve the same token at {PROOF}.',
        )
    address = urlunsplit(urlsplit(url)._replace(path=PROOF, query="", fragment=""))
    if brief.proof not in _lines(address, brief.agent, what):
        raise UsageError(
            f"the proof of ownership is not there, so {what} is refused.",
            where=address,
            do="Serve your token there, as a line of plain text.",
        )
    return f"its token stands at {address}"


def _lines(address: str, agent: str, what: str) -> list[str]:
    """The lines of the file at `address`. Raises UsageError when it cannot be read."""
    try:
        with httpx.stream("GET", address, timeout=ANSWER_SECONDS, headers={"User-Agent": agent}) as answer:
            data = read_bounded(answer, MOST_BYTES, ANSWER_SECONDS).data
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = reason_of(error)
        raise UsageError(
            f"the proof of ownership cannot be read, so {what} is refused: {reason}.", where=address
        ) from error
    if answer.status_code != 200:
        raise UsageError(
            f"the proof of ownership is not there (it answered {answer.status_code}), so {what} is refused.",
            where=address,
            do="Serve your token there, as a line of plain text.",
        )
    return [line.strip() for line in data.decode("utf-8", "replace").splitlines()]
