"""What can be broken: friction catalogue, group k. One entry per fault, by the name steps use."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model.fault import Dependency, FaultKind, Known

Truth = tuple[Known, Known]
"""What really happens meanwhile: whether the customer is charged, and whether an order is made."""

NOTHING: Truth = ("no", "no")
DONE: Truth = ("yes", "yes")
MONEY_ONLY: Truth = ("yes", "no")
OPEN: Truth = ("unknown", "unknown")


@dataclass(frozen=True)
class Breakage:
    """One way a process fails. `words` say it as a feature does.

    `inside` is the truth where the shop's own side is broken, None where that makes no sense; `target` and `edge` are
    the call and the truth where it is broken between browser and shop. `required` says that no customer can buy
    without the dependency. `seconds` is the length of a slow answer or of a dead line.
    """

    name: str
    words: str
    dependency: Dependency
    kind: FaultKind
    inside: Truth | None = None
    target: str = ""
    edge: Truth = OPEN
    required: bool = False
    seconds: float = 0.0


CATALOGUE: dict[str, Breakage] = {
    one.name: one
    for one in (
        Breakage(
            "payment-no-answer",
            "The payment provider does not answer",
            "payment",
            "no-answer",
            NOTHING,
            "payment",
            NOTHING,
            required=True,
        ),
        Breakage(
            "payment-error",
            "The payment provider answers with an error",
            "payment",
            "error",
            NOTHING,
            "payment",
            NOTHING,
            required=True,
        ),
        Breakage(
            "payment-answer-lost",
            "The payment provider's answer is lost",
            "payment",
            "answer-lost",
            MONEY_ONLY,
            "payment",
            DONE,
            required=True,
        ),
        Breakage("payment-declined", "The bank declines the card", "payment", "declined", NOTHING, required=True),
        Breakage(
            "payment-double",
            "The payment provider's answer is lost, and it charges again when asked again",
            "payment",
            "double",
            MONEY_ONLY,
            required=True,
        ),
        Breakage("carrier-no-answer", "The carrier does not answer", "carrier", "no-answer", OPEN, "carrier"),
        Breakage("carrier-error", "The carrier answers with an error", "carrier", "error", OPEN, "carrier"),
        Breakage(
            "promotions-no-answer",
            "The promotion service does not answer",
            "promotions",
            "no-answer",
            OPEN,
            "promotion",
        ),
        Breakage(
            "promotions-slow", "The promotion service is slow", "promotions", "slow", OPEN, "promotion", seconds=3.0
        ),
        Breakage("stock-no-answer", "The stock service does not answer", "stock", "no-answer", OPEN, required=True),
        Breakage(
            "stock-sold-out", "Somebody else buys the last one first", "stock", "sold-out", NOTHING, required=True
        ),
        Breakage("mail-refused", "The shop's mails do not go out", "mail", "refused", OPEN),
        Breakage("chat-error", "The chat does not answer", "chat", "error", OPEN, "chat"),
        Breakage("session-expired", "The customer's session ends", "session", "expired", OPEN, required=True),
        Breakage(
            "network-offline",
            "The customer's line is dead",
            "network",
            "offline",
            required=True,
            target="*",
            seconds=10.0,
        ),
        Breakage(
            "order-answer-lost",
            "The shop's answer to the order is lost",
            "network",
            "answer-lost",
            target="order",
            edge=DONE,
            required=True,
        ),
        Breakage(
            "order-error",
            "The shop answers the order with an error",
            "shop",
            "error",
            target="order",
            edge=NOTHING,
            required=True,
        ),
        Breakage(
            "order-double", "The order is sent twice", "network", "double", target="order", edge=DONE, required=True
        ),
        Breakage(
            "order-slow", "The shop takes long over the order", "shop", "slow", target="order", edge=DONE, seconds=6.0
        ),
    )
}
