"""Accounts: never needed to buy."""

from __future__ import annotations

from sqlalchemy import select
from starlette.responses import Response
from starlette.routing import Route

from cornershop.passwords import fits, hashed
from cornershop.post.letter import Letter
from cornershop.post.sending import send
from cornershop.storage.tables import AccountRow, OrderRow
from cornershop.trade.fields import check_email
from cornershop.visit import Visit, endpoint

SHORTEST = 8


def login(visit: Visit, status: int = 200) -> Response:
    """Sign in."""
    after = "/checkout" if visit.query("next") == "checkout" else "/account"
    values = {"email": visit.form.get("email", "")}
    if visit.request.method == "GET" or status != 200:
        return visit.page("account/login.html", status, errors={}, values=values, forced=_forced(visit))
    found = visit.db.get(AccountRow, values["email"].strip().lower())
    if found and fits(visit.form.get("password", ""), found.password):
        visit.data["account"] = found.email
        return visit.go(after)
    errors = {"email": "We do not know this e-mail address and password together. Check both, or create an account."}
    return visit.page("account/login.html", 422, errors=errors, values=values, forced=_forced(visit))


def _forced(visit: Visit) -> bool:
    return visit.flaws.on("forced-account") and visit.query("next") == "checkout"


def register(visit: Visit) -> Response:
    """Create an account."""
    values = {name: visit.form.get(name, "").strip() for name in ("name", "email")}
    if visit.request.method == "GET":
        return visit.page("account/register.html", errors={}, values=values)
    errors = _faults(visit, values, visit.form.get("password", ""))
    if errors:
        return visit.page("account/register.html", 422, errors=errors, values=values)
    email = values["email"].lower()
    visit.db.add(AccountRow(email=email, name=values["name"], password=hashed(visit.form["password"])))
    visit.data["account"] = email
    send(visit, Letter(email, "Your Cornershop account", "account", {"name": values["name"]}))
    return visit.go("/account", "Your account is ready.")


def _faults(visit: Visit, values: dict[str, str], password: str) -> dict[str, str]:
    errors = {}
    if not values["name"]:
        errors["name"] = "Enter your name."
    if not values["email"]:
        errors["email"] = "Enter your e-mail address."
    elif reason := check_email(values["email"], {}):
        errors["email"] = reason
    elif visit.db.get(AccountRow, values["email"].lower()):
        errors["email"] = "There is an account with this e-mail address already. Sign in instead."
    if len(password) < SHORTEST:
        errors["password"] = f"Choose a password of at least {SHORTEST} characters."
    return errors


def show(visit: Visit) -> Response:
    """The account's orders."""
    account = visit.db.get(AccountRow, visit.data.get("account", ""))
    if account is None:
        return visit.go("/account/login")
    orders = visit.db.scalars(select(OrderRow).where(OrderRow.email == account.email).order_by(OrderRow.placed.desc()))
    split = visit.flaws.on("identity-split") or visit.flaws.near("identity-split")
    return visit.page("account/account.html", account=account, orders=[] if split else list(orders))


def logout(visit: Visit) -> Response:
    """Sign out."""
    visit.data.pop("account", None)
    return visit.go("/", "You are signed out.")


def saved_sizes(visit: Visit) -> Response:
    """A page for signed-in customers; others get the sign-in form with status 401."""
    return visit.page("account/sizes.html") if visit.data.get("account") else login(visit, 401)


ROUTES = [
    Route("/account", endpoint(show)),
    Route("/account/login", endpoint(login), methods=["GET", "POST"]),
    Route("/account/register", endpoint(register), methods=["GET", "POST"]),
    Route("/account/logout", endpoint(logout), methods=["POST"]),
    Route("/account/saved-sizes", endpoint(saved_sizes)),
]
