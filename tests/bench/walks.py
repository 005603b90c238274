"""The walks of the benchmark: each the shortest way past some of the places where a shop can go wrong."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.shopper import actions as do
from journeys.shopper.protocols import Doing
from tests.bench.unboxing import Unbox
from tests.bench.walks_mails import MAIL_WALKS
from tests.bench.walks_parcels import PARCEL_WALKS
from tests.bench.walks_people import BOT_TALKS, CHATS
from tests.bench.walks_phone import CALLS
from tests.bench.walks_recovery import BROKEN_WALKS, RECOVERY_WALKS

USUAL = "usual product"


BESIDE = (
    do.AuditPage,
    do.MeasureSpeed,
    do.CheckLinks,
    do.OpenLinks,
    do.FilterList,
    do.SortList,
    do.LookAndComeBack,
)


@dataclass(frozen=True)
class Way:
    """`steps` are done one after the other; each is one step of the journey. `beside` are those a customer could leave
    out. `next_to` names the walk of the same run that it is held against. A walk that `calls` needs no browser, one
    with `mails` a shop of its own, one with a `clock` a shop whose clock it moves. In one that `breaks` something fails
    on purpose; it has mails as well.
    """

    device: str
    steps: tuple[Doing, ...]
    beside: tuple[type[Doing], ...] = BESIDE
    next_to: str = ""
    calls: bool = False
    mails: bool = False
    clock: bool = False
    breaks: bool = False


BASKET = (do.FillBasket(USUAL),)
REVIEW = (*BASKET, do.CheckOutAsGuest())
CONFIRMED = (*REVIEW, do.PlaceOrder())
PAYMENT = (*BASKET, do.WalkToStage("payment"))

SIZED = (do.OpenShop(), do.FindProduct("sized product"))
BY_KEYS = (do.PutInBasket(), do.WalkToStage("payment"))
AS_PEOPLE_DO = (do.PasteMy("e-mail address"), do.WriteLoosely(("email", "postcode", "phone")))
BOTH = (*BASKET, do.EnterCode("free delivery code"), do.TrackOrder("order on its way"))

WAYS: dict[str, Way] = {
    "speed": Way("phone", (do.OpenShop(), do.MeasureSpeed(loads=3))),
    "links": Way("desktop", (*SIZED, do.PressLookalikes(), do.CheckLinks(12), do.OpenLinks(12))),
    "list": Way("phone", (do.OpenShop(), do.OpenCategory(), do.FilterList(), do.SortList(), do.OpenAnyProduct())),
    "come-back": Way("phone", (do.OpenShop(), do.OpenCategory(), do.LookAndComeBack())),
    "product-small": Way("small-phone", (do.OpenShop(), do.FindProduct(USUAL), do.AuditPage())),
    "larger": Way("desktop", (do.FillBasket("larger product"), do.CheckOutAsGuest())),
    "empty": Way("phone", (do.OpenShop(), do.OpenBasket())),
    "basket": Way("phone", (*BASKET, do.AuditPage())),
    "quantity": Way("desktop", (*BASKET, do.ChangeQuantity(3))),
    "code": Way("desktop", (*BASKET, do.EnterCode("welcome code"), do.CheckOutAsGuest())),
    "code-delivery": Way("phone", (*BASKET, do.EnterCode("free delivery code"), do.CheckOutAsGuest())),
    "code-emptied": Way(
        "desktop",
        (
            do.FillBasket(USUAL),
            do.ChangeQuantity(5),
            do.EnterCode("minimum spend code"),
            do.ChangeQuantity(1),
            do.CheckOutAsGuest(),
        ),
    ),
    "code-expired": Way("phone", (*BASKET, do.EnterCode("expired code"))),
    "checkout": Way("desktop", (*BASKET, do.StartCheckout())),
    "payment": Way("phone", (*PAYMENT, do.AuditPage())),
    "review": Way("phone", REVIEW),
    "order": Way("phone", CONFIRMED),
    "order-desktop": Way("desktop", CONFIRMED),
    "hurry": Way("desktop", (*REVIEW, do.OrderInAHurry()), mails=True, breaks=True),
    "slip": Way("phone", (*BASKET, do.MakeMistake("postcode"), do.CheckOutAsGuest())),
    "slip-card": Way("phone", (*BASKET, do.MakeMistake("card number"))),
    "slips": Way("desktop", (*BASKET, do.MakeMistake("e-mail address"), do.MakeMistake("postcode"))),
    "unsure": Way("desktop", (*BASKET, do.SendEmpty(), do.MakeMistakes(("postcode", "email", "phone")), *AS_PEOPLE_DO)),
    "keys": Way("desktop", (do.OpenShop(), do.FindProduct(USUAL), do.PutMouseAway(), *BY_KEYS)),
    "track": Way("desktop", (do.OpenShop(), do.TrackOrder("order on its way"))),
    "unboxed": Way("desktop", (do.OpenShop(), do.TrackOrder("delivered order"), Unbox())),
    "search": Way("desktop", (do.OpenShop(), do.TrySearch())),
    "invoice": Way("desktop", (do.OpenShop(), do.FindInvoice("delivered order"))),
    "return": Way("phone", (do.OpenShop(), do.OpenReturns(), do.StartReturn("delivered order"), do.SubmitReturn())),
    "terms": Way("phone", (do.OpenShop(), do.OpenReturns())),
    "account": Way("desktop", (*CONFIRMED, do.Register(), do.FindOrderInAccount())),
    "both-desktop": Way("desktop", BOTH),
    "both": Way("phone", BOTH, next_to="both-desktop"),
    "help": Way("phone", (do.OpenShop(), do.OpenContact(), do.AuditPage(), do.CheckLinks())),
    "chat": Way("phone", (do.OpenShop(), do.OpenChat(), do.SayInChat("where is my order"), do.AskForHuman())),
    **{name: Way(device, steps, mails=True) for name, (device, steps) in (MAIL_WALKS | PARCEL_WALKS).items()},
    **{name: Way(device, steps) for name, (device, steps) in RECOVERY_WALKS.items()},
    **{name: Way("desktop", steps, mails=True, breaks=True) for name, steps in BROKEN_WALKS.items()},
    **{name: Way("desktop", steps, calls=True) for name, steps in (CALLS | BOT_TALKS).items()},
    **{name: Way("desktop", steps, clock=True) for name, steps in CHATS.items()},
    "month": Way(
        "desktop",
        (
            do.OpenShop(),
            do.LetTimePass(1),
            do.FindProduct(USUAL),
            do.LetTimePass(15),
            do.FindProduct(USUAL),
            do.LetTimePass(16),
            do.FindProduct(USUAL),
        ),
        clock=True,
    ),
}

# Several ways in one, for a shop in which nothing is to be found.
LONG: dict[str, Way] = {
    "phone-buyer": Way(
        "phone",
        (
            *BASKET,
            do.AuditPage(),
            do.EnterCode("expired code"),
            do.EnterCode("free delivery code"),
            do.MakeMistake("postcode"),
            do.WalkToStage("payment"),
            do.AuditPage(),
            do.MakeMistake("card number"),
            do.CheckOutAsGuest(),
        ),
    ),
    "desktop-buyer": Way(
        "desktop",
        (
            *BASKET,
            do.ChangeQuantity(3),
            do.EnterCode("welcome code"),
            do.MakeMistake("e-mail address"),
            do.MakeMistake("postcode"),
            do.CheckOutAsGuest(),
            do.PlaceOrder(),
        ),
    ),
}
