"""The web shop as an ASGI application."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from itsdangerous import Signer
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from cornershop import baskets, parcels, phone, refunds, settling
from cornershop.catalogue.model import load
from cornershop.clock import Clock
from cornershop.flaws.record import Flaws
from cornershop.instances import Instances
from cornershop.outside import Carrier, Payment
from cornershop.pages import (
    account,
    basket,
    books,
    bot_api,
    breaking,
    catalogue,
    chat,
    checkout,
    control,
    desk,
    extras,
    help_centre,
    invoices,
    ledger,
    newsletter,
    orders,
    payment,
    pictures,
    product,
    resuming,
    returns,
    sandbox,
)
from cornershop.people import talking
from cornershop.post import jobs as post_jobs
from cornershop.schedule import Handler, Schedule
from cornershop.security import Headers
from cornershop.settings import Settings
from cornershop.storage.database import Database, clear
from cornershop.storage.seed import seed
from cornershop.trade.dates import in_words, span
from cornershop.trade.money import pounds
from cornershop.troubles import Troubles
from cornershop.turns import Turns
from cornershop.visit import Visit, endpoint

HERE = Path(__file__).parent
PAGES = (
    catalogue,
    product,
    basket,
    resuming,
    checkout,
    extras,
    payment,
    orders,
    invoices,
    account,
    returns,
    chat,
    bot_api,
    help_centre,
    newsletter,
    desk,
    pictures,
    sandbox,
    control,
    breaking,
    books,
    ledger,
    phone,
)
WORKERS: tuple[dict[str, Handler], ...] = (
    talking.JOBS,
    post_jobs.JOBS,
    phone.JOBS,
    parcels.JOBS,
    refunds.JOBS,
    settling.JOBS,
)
"""Who does which jobs of the schedule: `JOBS` of modules that put them in."""


class Shop:
    """What all requests of one instance share. `instances` is None where no further shops may be opened.

    `turns` are taken by what must not be done twice at a time, `posted` counts letters by (order, what they are).
    `address` is where the shop answers, for the links in its mails; "" until it is known.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None, troubles: Troubles | None = None) -> None:
        self.settings = settings
        self.troubles = troubles or Troubles()
        self.catalogue = load()
        self.clock = clock or Clock(settings.clock)
        self.instances: Instances[tuple[str, str]] | None = None
        self.address = ""
        self.turns = Turns()
        self.posted: Counter[tuple[str, str]] = Counter()
        self.database = Database(settings.database)
        self.payment = Payment(settings.payment_url, settings.timeout)
        self.carrier = Carrier(settings.carrier_url, settings.timeout)
        self.signer = Signer(settings.secret)
        self.templates = _templates()
        self.schedule = Schedule(self, {kind: do for jobs in WORKERS for kind, do in jobs.items()})
        with self.database.session() as db:
            self.reset(db)
        self.schedule.wake()

    def now(self) -> datetime:
        """What time it is in this shop."""
        return self.clock.now()

    def later(self, db: Session, when: datetime, kind: str, flaws: Flaws, data: dict[str, Any]) -> None:
        """Have a job done at `when`; see `Visit.later` and `Work.later`."""
        self.schedule.add(db, when, kind, flaws, data)

    def reset(self, db: Session) -> None:
        """Everything as on opening day."""
        clear(db)
        self.posted.clear()
        self.opening = {v.sku: v.opening for product in self.catalogue.products for v in product.variants}
        seed(db, self.catalogue, self.now().date())
        parcels.follow(self, db)

    def render(self, visit: Visit, template: str, status: int, context: dict[str, Any]) -> Response:
        """A page inside the shop's frame."""
        context |= {"basket_count": baskets.count(visit), "shop": self}
        return HTMLResponse(self.templates.get_template(template).render(context), status_code=status)

    def close(self) -> None:
        """Let go of files and connections, and of the instances opened from here."""
        if self.instances:
            self.instances.close()
        self.payment.close()
        self.carrier.close()
        self.database.close()


@cache
def _templates() -> Environment:
    """One for all instances: compiling is the dearest part of opening a shop."""
    templates = Environment(
        loader=PackageLoader("cornershop"),
        autoescape=select_autoescape(disabled_extensions=("txt",), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"pounds": pounds, "in_words": in_words}
    templates.globals |= {"span": span, "categories": load().categories}
    return templates


def create_app(settings: Settings, clock: Clock | None = None, troubles: Troubles | None = None) -> Starlette:
    """The shop for these settings, in `app.state.shop`; with a `clock` and `troubles` that it shares, or its own."""
    routes = [route for page in PAGES for route in page.ROUTES]
    routes.append(Mount("/static", StaticFiles(directory=HERE / "static")))
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Headers)],
        exception_handlers={404: _lost, 405: _lost, 500: _broken},
    )
    app.state.shop = Shop(settings, clock, troubles)
    return app


async def _lost(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    return await endpoint(lambda visit: visit.page("missing.html", status), open_post=True)(request)


async def _broken(_request: Request, _error: Exception) -> Response:
    return HTMLResponse((HERE / "templates" / "broken.html").read_text(encoding="utf-8"), status_code=500)
