"""How one shop instance is run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Settings:
    """One instance.

    `database` is a file path, `:memory:`, or "" for a temporary file. `payment_url` and `carrier_url` are the addresses
    of the two outside services; `timeout` is how long (seconds) the shop waits for either. `sandbox` opens the switches
    under /__sandbox__/ and the flaws header. `seed` makes order numbers and seeded orders reproducible. `smtp` is the
    host:port of the mail server mails are handed to, "" to send none. `token` opens the control endpoints (clock,
    statement, instances); without one they are not there. `clock` is the real time the shop's clock starts from.
    """

    payment_url: str
    carrier_url: str
    database: str = ""
    secret: str = "cornershop-sandbox-secret"  # noqa: S105 - a bundled demo shop guards nothing
    flaws: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    seed: int = 0
    sandbox: bool = True
    timeout: float = 4.0
    smtp: str = ""
    token: str = field(default="", repr=False)
    clock: Callable[[], datetime] = field(default=_now)

    @property
    def phone_number(self) -> str:
        """The number of the phone line, of those kept free for stories."""
        return "+441904555100"

    @property
    def phone_token(self) -> str:
        """What the carrier signs webhooks of the phone line with: the control token, or the sandbox's own."""
        return self.token or self.secret
