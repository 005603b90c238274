"""Checkout, first half: who and where, delivery."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from starlette.responses import Response
from starlette.routing import Route

from cornershop import baskets
from cornershop.outside import Rate, ServiceDownError
from cornershop.pages import failing
from cornershop.pages.mistakes import picky, worded
from cornershop.trade import fields
from cornershop.trade.fields import Field
from cornershop.trade.totals import STANDARD_DELIVERY
from cornershop.visit import Visit, endpoint

IN_WORDS = {"standard": "3 to 5 working days", "express": "1 working day", "collect": "3 to 4 working days"}
STEPS = (("address", "Address"), ("delivery", "Delivery"), ("payment", "Payment"), ("review", "Review"))
ADDRESS = (fields.EMAIL, *fields.address(), fields.PHONE)


def start(visit: Visit) -> Response:
    """Send the visitor to the first step that is not done."""
    failing.forget(visit)
    if visit.flaws.on("session-dropped"):
        baskets.clear(visit)
        return visit.go("/basket")
    return visit.go(f"/checkout/{first_open(visit)}")


def first_open(visit: Visit) -> str:
    """The first step without answers, "review" when all are there."""
    answers = visit.data.get("answers", {})
    done = {
        "address": not fields.errors(ADDRESS, answers),
        "delivery": "delivery" in visit.data,
        "payment": "card" in visit.data,
    }
    return next((step for step, ready in done.items() if not ready), "review")


def guard(visit: Visit, step: str) -> Response | None:
    """Where to go instead, when this step cannot be shown yet."""
    failing.forget(visit)
    if not baskets.lines(visit):
        return visit.go("/basket")
    if visit.flaws.on("forced-account") and not visit.data.get("account"):
        return visit.go("/account/login?next=checkout", "Sign in or create an account to place your order.")
    names = [name for name, _ in STEPS]
    needed = first_open(visit)
    return visit.go(f"/checkout/{needed}") if names.index(step) > names.index(needed) else None


def ask(
    visit: Visit, step: str, asked: tuple[Field, ...], errors: dict[str, str] | None = None, **more: Any
) -> Response:
    """A step's page, or the one named `template`; with `errors` it comes back with a summary."""
    errors = worded(visit.flaws, errors or {})
    if visit.quick and errors:
        return visit.json({"errors": errors}, 422)
    more.setdefault("values", visit.data.get("answers", {}))
    more.setdefault("stage", "checkout")
    return visit.page(
        f"checkout/{more.pop('template', step)}.html",
        422 if errors else more.pop("status", 200),
        step=step,
        steps=STEPS,
        asked=asked,
        errors=errors,
        lines=baskets.lines(visit),
        totals=baskets.totals(visit, more["stage"]),
        countries=fields.COUNTRIES,
        code=visit.data.get("code", ""),
        code_error=visit.data.pop("code_error", ""),
        **more,
    )


def onward(visit: Visit, step: str) -> Response:
    """To the next step; a script is told the address."""
    return visit.json({"next": f"/checkout/{step}"}) if visit.quick else visit.go(f"/checkout/{step}")


def keep(visit: Visit, asked: tuple[Field, ...], *extra: str) -> dict[str, str]:
    """Remember what was typed, whether or not it can be used."""
    names = [field.name for field in asked] + list(extra)
    answers: dict[str, str] = visit.data.get("answers", {}) | {name: visit.form.get(name, "").strip() for name in names}
    visit.data["answers"] = answers
    return answers


def address(visit: Visit) -> Response:
    """Who the order is for, and where the parcel goes."""
    if instead := guard(visit, "address"):
        return instead
    asked = ADDRESS
    if visit.request.method == "GET":
        return ask(visit, "address", asked, company=fields.COMPANY)
    answers = keep(visit, asked, "country", "newsletter", *(field.name for field in fields.COMPANY))
    errors = fields.errors(asked, answers) or picky(visit.flaws, answers)
    if not errors:
        visit.data.pop("delivery", None)
        return onward(visit, "extra/wrapping" if visit.flaws.on("checkout-too-many-steps") else "delivery")
    if visit.flaws.on("data-lost-on-error"):
        visit.data["answers"] = {"email": answers.get("email", ""), "postcode": answers["postcode"]}
    return ask(visit, "address", asked, errors, company=fields.COMPANY)


def delivery(visit: Visit) -> Response:
    """How and when it arrives."""
    if instead := guard(visit, "delivery"):
        return instead
    rates, answered = _rates(visit)
    if not answered and visit.flaws.on("recover-dependency-blocks"):
        return ask(visit, "delivery", (), rates=(), chosen="", answered=False, status=503)
    chosen = visit.form.get("delivery", visit.data.get("delivery", {}).get("code", ""))
    rate = next((rate for rate in rates if rate.code == chosen), None)
    if visit.request.method == "GET" or rate is None:
        errors = {} if visit.request.method == "GET" else {"delivery-standard": "Choose how we should deliver."}
        return ask(visit, "delivery", (), errors, rates=rates, chosen=chosen or "standard", answered=answered)
    visit.data["delivery"] = {
        "code": rate.code,
        "name": rate.name,
        "price": rate.price,
        "first": rate.first,
        "last": rate.last,
        "said": rate.said,
    }
    return onward(visit, "payment")


def _rates(visit: Visit) -> tuple[tuple[Rate, ...], bool]:
    """The carrier's services; its standard one without dates when it does not answer."""
    country = visit.data.get("answers", {}).get("country") or "GB"
    try:
        return rates(visit, country), True
    except ServiceDownError:
        return (Rate("standard", "Standard delivery", STANDARD_DELIVERY if country == "GB" else 995, "", ""),), False


def rates(visit: Visit, country: str) -> tuple[Rate, ...]:
    """The carrier's services, as this shop shows them. Raises ServiceDownError."""
    found = visit.shop.carrier.rates(country, visit.shop.now().date())
    if visit.flaws.near("delivery-date-missing"):
        return tuple(replace(rate, first="", last="", said=IN_WORDS.get(rate.code, "")) for rate in found)
    if visit.flaws.on("delivery-date-missing"):
        return tuple(replace(rate, first="", last="") for rate in found)
    return found


def check(visit: Visit) -> Response:
    """One field's error for a script: query `field`, `value`, `country`."""
    answers = {visit.query("field"): visit.query("value"), "country": visit.query("country")}
    known = (*ADDRESS, *fields.card(lambda: visit.shop.now().date()))
    found = next((field for field in known if field.name == visit.query("field")), None)
    error = found.error(answers) if found else ""
    return visit.json({"error": worded(visit.flaws, {found.name: error})[found.name] if found and error else ""})


ROUTES = [
    Route("/checkout", endpoint(start)),
    Route("/checkout/address", endpoint(address), methods=["GET", "POST"]),
    Route("/checkout/delivery", endpoint(delivery), methods=["GET", "POST"]),
    Route("/checkout/check", endpoint(check)),
]
