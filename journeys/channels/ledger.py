"""The shop's own books: prepared before a crowd comes, and counted when it has gone. See docs/load.md for the JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from journeys.channels.endpoint import ask
from journeys.errors import ChannelDown
from journeys.model.brief import Endpoint
from journeys.model.load import INVARIANTS, Invariant

PREPARE_SECONDS, EACH = 30.0, 0.5  # a whole order with its payment takes a busy shop that long
COUNT_SECONDS = 60.0  # just after a crowd


def prepare(door: Endpoint, stock: Mapping[str, int], orders: int, readers: int) -> dict[str, Any]:
    """Have goods, delivered orders and readers in the shop: {orders: [...], leaving: [...]}. Raises ChannelDown."""
    wanted = {"stock": dict(stock), "orders": orders, "readers": readers}
    made = {key: value for key, value in wanted.items() if value}
    return ask(door, "POST", body=made, seconds=PREPARE_SECONDS + EACH * (orders + readers))


def read_books(door: Endpoint | None, wanted: Iterable[str]) -> tuple[dict[str, int], tuple[Invariant, ...]]:
    """Numbers, and one record for every invariant that is wanted: never raises, what cannot be counted says why."""
    if door is None:
        return {}, tuple(_unknown(one, "the store has no ledger endpoint") for one in wanted)
    try:
        told = ask(door, seconds=COUNT_SECONDS)
    except ChannelDown as error:
        return {}, tuple(_unknown(one, str(error)) for one in wanted)
    raw = told.get("numbers")
    numbers = {str(k): v for k, v in raw.items() if _is_count(v)} if isinstance(raw, dict) else {}
    counts = told.get("invariants")
    return numbers, tuple(_read(one, counts.get(one) if isinstance(counts, dict) else None) for one in wanted)


def since(before: Iterable[Invariant], after: Iterable[Invariant]) -> tuple[Invariant, ...]:
    """What the crowd did: ids that were wrong before it came are not its doing."""
    known = {one.id: set(one.offending) for one in before}
    return tuple(
        Invariant(
            one.id,
            one.title,
            one.counted,
            tuple(name for name in one.offending if name not in known.get(one.id, set())),
            one.reason,
        )
        for one in after
    )


def _read(name: str, count: object) -> Invariant:
    if not isinstance(count, dict):
        return _unknown(name, "the books say nothing about it")
    counted, offending = count.get("counted"), count.get("offending")
    if not _is_count(counted) or not isinstance(offending, list):
        return _unknown(name, str(count.get("reason") or "the books did not count it")[:200])
    assert isinstance(counted, int)
    return Invariant(name, INVARIANTS[name], counted, tuple(str(one)[:80] for one in offending))


def _unknown(name: str, reason: str) -> Invariant:
    return Invariant(name, INVARIANTS[name], None, (), reason)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
