"""Records to and from JSON. One codec for ledgers, blobs and result.json."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from journeys.model import event as bodies
from journeys.model.event import Body, Event

T = TypeVar("T")

KINDS: dict[str, type[Any]] = {cls.__name__: cls for cls in bodies.Body.__args__}


class _Line(msgspec.Struct):
    seq: int
    at: float
    step: int
    kind: str
    body: msgspec.Raw


_head = msgspec.json.Decoder(_Line)
_encoder = msgspec.json.Encoder(order="deterministic", enc_hook=sorted)


def encode(record: object) -> bytes:
    """A record as JSON, keys sorted, so that equal records give equal bytes."""
    return _encoder.encode(record)


def decode(data: bytes | str, cls: type[T]) -> T:
    """JSON as a record of `cls`. Raises msgspec.ValidationError with the path of what is wrong."""
    return msgspec.json.decode(data, type=cls)


def encode_event(event: Event) -> bytes:
    """One ledger line without its newline."""
    head = {"seq": event.seq, "at": round(event.at, 4), "step": event.step, "kind": type(event.body).__name__}
    return encode({**head, "body": event.body})


def decode_event(line: bytes | str) -> Event:
    """A ledger line as an Event. Raises msgspec.DecodeError for a damaged line, KeyError for an unknown kind."""
    head = _head.decode(line)
    body: Body = msgspec.json.decode(head.body, type=KINDS[head.kind])
    return Event(head.seq, head.at, head.step, body)


def to_plain(record: Any) -> Any:
    """A dataclass as plain dicts and lists, for templates and schema checks."""
    return msgspec.to_builtins(record, order="deterministic")
