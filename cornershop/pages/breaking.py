"""Breaking the bundled shop on purpose: JSON, with the control token.

POST arm {fault, dependency, kind, seconds, lives} -> {fault, felt}; POST disarm {fault} and GET felt?fault= -> {fault,
standing, felt, first_ago, last_ago, proof}. `fault` is a name of the asker's choice, `lives` the seconds after which it
ends by itself, `felt` how often anybody ran into it; `first_ago` and `last_ago` are seconds, null before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.routing import Route

from cornershop.pages.control import FAULTS, Answer, controlled
from cornershop.troubles import LONGEST, Trouble, UnknownTroubleError

if TYPE_CHECKING:
    from cornershop.app import Shop

ARM, DISARM, FELT = (f"{FAULTS}/{act}" for act in ("arm", "disarm", "felt"))


def arm(shop: Shop, _request: Request, body: dict[str, Any]) -> Answer:
    """Break something."""
    try:
        seconds, lives = float(body.get("seconds", 0.0)), float(body.get("lives", LONGEST))
        wanted = str(body.get("dependency", "")), str(body.get("kind", ""))
        made = shop.troubles.arm(*wanted, name=str(body.get("fault", "")), seconds=seconds, lives=lives)
    except (UnknownTroubleError, TypeError, ValueError) as error:
        return 422, {"error": str(error)}
    return 201, {"fault": made.id, "felt": made.times}


def disarm(shop: Shop, _request: Request, body: dict[str, Any]) -> Answer:
    """Mend it; safe to do twice."""
    return _told(shop, shop.troubles.lift(str(body.get("fault", ""))))


def felt(shop: Shop, request: Request, _body: dict[str, Any]) -> Answer:
    """How often anybody ran into it."""
    return _told(shop, shop.troubles.find(request.query_params.get("fault", "")))


def _told(shop: Shop, trouble: Trouble | None) -> Answer:
    if trouble is None:
        return 404, {"error": "not_found"}
    now = shop.troubles.now()
    return 200, {
        "fault": trouble.id,
        "standing": shop.troubles.stands(trouble),
        "felt": trouble.times,
        "first_ago": round(now - trouble.first, 3) if trouble.times else None,
        "last_ago": round(now - trouble.last, 3) if trouble.times else None,
        "proof": trouble.proof,
    }


ROUTES = [
    Route(ARM, controlled(arm), methods=["POST"]),
    Route(DISARM, controlled(disarm), methods=["POST"]),
    Route(FELT, controlled(felt)),
]
