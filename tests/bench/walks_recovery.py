"""The walks of the benchmark past failures of the shop's own."""

from __future__ import annotations

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing

_ORDERED: tuple[Doing, ...] = (do.FillBasket("usual product"), do.CheckOutAsGuest(), do.TryAgain(do.PlaceOrder()))

_REVIEW: tuple[Doing, ...] = (do.FillBasket("usual product"), do.CheckOutAsGuest())
_DOWN: tuple[Doing, ...] = (do.BreakProcess("payment-no-answer"), do.TryInTrouble(do.PlaceOrder()))
_LOST: tuple[Doing, ...] = (do.BreakProcess("payment-answer-lost"), do.TryInTrouble(do.PlaceOrder()))

BROKEN_WALKS: dict[str, tuple[Doing, ...]] = {
    "trouble": (
        do.FillBasket("larger product"),
        do.FillBasket("usual product"),
        do.CheckOutAsGuest(),
        *_DOWN,
        do.LookAgain(),
        do.MendProcess(),
        do.WaitForFollowUp(),
    ),
    "carrier-down": (
        do.FillBasket("usual product"),
        do.BreakProcess("carrier-error"),
        do.TryInTrouble(do.CheckOutAsGuest()),
    ),
    "trouble-short": (*_REVIEW, *_DOWN),
    "trouble-day": (*_REVIEW, *_DOWN, do.MendProcess(), do.LetTimePass(1), do.WaitForFollowUp()),
    "trouble-return": (*_REVIEW, *_DOWN, do.MendProcess(), do.ComeBack(hours=20)),
    "answer-lost": (*_REVIEW, *_LOST, do.MendProcess(1200.0), do.PlaceOrder(), do.CheckBooks()),
    "answer-found": (*_REVIEW, *_LOST, do.MendProcess(1200.0), do.CheckBooks()),
}

RECOVERY_WALKS: dict[str, tuple[str, tuple[Doing, ...]]] = {"order-twice": ("desktop", (*_ORDERED, *_ORDERED))}
