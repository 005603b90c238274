"""The mail to a customer whose order did not come about, through no fault of his."""

from __future__ import annotations

from cornershop.host import Host
from cornershop.post.letter import Letter
from cornershop.post.sending import send


def send_unfinished(host: Host, email: str, visit: str, released: int | None) -> None:
    """Say what became of the money (pence let go of, None while the payment service is silent) and lead back."""
    link = f"{host.shop.address}/basket/go-on/{host.shop.signer.sign(visit).decode()}"
    context = {"released": released, "link": link}
    send(host, Letter(email, "Your order did not go through", "unfinished", context))
