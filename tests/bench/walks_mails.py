"""The walks past a shop's mails."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

_SUBSCRIBED: tuple[Doing, ...] = (do.OpenShop(), do.SubscribeToNewsletter(), do.WaitForMail("welcome"))
_ORDERED: tuple[Doing, ...] = (do.FillBasket("usual product"), do.CheckOutAsGuest(), do.PlaceOrder())

MAIL_WALKS: dict[str, tuple[str, tuple[Doing, ...]]] = {
    "mail-week": ("phone", (*_SUBSCRIBED, do.LetTimePass(7), do.ReadMail())),
    "mail-leave": ("desktop", (*_SUBSCRIBED, do.UnsubscribeByMail(), do.LetTimePass(15), do.ReadMail())),
    "mail-code": ("desktop", (*_SUBSCRIBED, do.FillBasket("usual product"), do.UseMailedCode())),
    "mail-order": ("phone", (*_ORDERED, do.WaitForMail("confirmation"), do.CheckMailLinks())),
    "mail-question": (
        "phone",
        (
            do.OpenShop(),
            do.FindProduct("usual product"),
            do.AskByContactForm("how much it holds", "usual product"),
            do.WaitForAnswer(),
        ),
    ),
    "mail-both": ("desktop", (*_SUBSCRIBED, *_ORDERED, do.LetTimePass(7), do.ReadMail())),
}
