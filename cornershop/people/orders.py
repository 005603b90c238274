"""What an order is called in a chat: its status in a sentence."""

from __future__ import annotations

from cornershop.flaws.record import Flaws
from cornershop.host import Host
from cornershop.storage.tables import OrderRow
from cornershop.trade.dates import in_words, span

SAME = {"in transit": "on its way", "dispatched": "shipped"}


def status(host: Host, number: str) -> str:
    """An order's status in a sentence, "" when there is none with this number."""
    order = host.db.get(OrderRow, number)
    if order is None:
        return ""
    flaws = host.flaws
    if flaws.on("channel-contradiction"):
        return f"Order {number} is being packed."
    if flaws.on("status-lag") and order.delivered:
        return f"Order {number} is in transit."
    if order.delivered:
        return f"Order {number} was delivered on {in_words(order.delivered)}."
    said = _other_words(order.status, flaws)
    if not order.delivery_to:
        return f"Order {number} is {said}; we will e-mail you its delivery date."
    return f"Order {number} is {said}. Expected delivery: {span(order.delivery_from, order.delivery_to)}."


def _other_words(state: str, flaws: Flaws) -> str:
    near = flaws.near("channel-contradiction") or flaws.near("status-lag")
    return SAME.get(state, state) if near else state
