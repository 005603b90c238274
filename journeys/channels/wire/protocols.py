"""What the wire channel asks of an HTTP client: one exchange, nothing decided. Locust gives its own, which counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Request:
    """One request. `body` is None where the method has none."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None


@dataclass(frozen=True)
class Answer:
    """What came back. `headers` as they came, in order: a name may come twice. `body` is decompressed already."""

    status: int
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = b""

    def header(self, name: str) -> str:
        """The first header of this name, in any case; "" without."""
        wanted = name.casefold()
        return next((value for key, value in self.headers if key.casefold() == wanted), "")

    def all(self, name: str) -> list[str]:
        """Every header of this name."""
        wanted = name.casefold()
        return [value for key, value in self.headers if key.casefold() == wanted]


class Client(Protocol):
    """Sends one request and gives what came back.

    It follows no redirect and keeps no cookie: the page does, as a browser would. Raises ConnectionError or
    TimeoutError (both are OSError) when nothing comes back; any status is an answer.
    """

    def exchange(self, request: Request) -> Answer:
        """Send one request and wait for its whole answer."""

    def close(self) -> None:
        """Let connections go; safe to call twice."""
