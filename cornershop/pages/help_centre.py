"""Help centre, contact form and the pages behind the footer."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.people import tickets
from cornershop.trade.fields import check_email
from cornershop.visit import Visit, endpoint

TOPICS = {"delivery", "returns", "payment", "size-guide", "privacy", "about"}
BURIED = {"more", "other"}


def home(visit: Visit) -> Response:
    """All help on one page of links."""
    return visit.page("help/home.html")


def topic(visit: Visit) -> Response:
    """One help page."""
    name = visit.path("topic")
    if name == "care-guide" and visit.flaws.on("link-soft-404"):
        return visit.page("missing.html")
    if name == "care-guide" and visit.flaws.near("link-soft-404"):
        return visit.page("help/care-guide.html")
    if name == "second-thoughts" and visit.flaws.near("misleading-destination"):
        return visit.page("help/second-thoughts.html")
    buried = name in BURIED and visit.flaws.on("contact-hidden")
    return visit.page(f"help/{name}.html") if name in TOPICS or buried else visit.page("missing.html", 404)


def contact(visit: Visit) -> Response:
    """A message to us."""
    values = {name: visit.form.get(name, "").strip() for name in ("name", "email", "message")}
    if visit.request.method == "GET":
        return visit.page("help/contact.html", errors={}, values=values, reference="")
    asks = {"name": "Enter your name.", "email": "Enter your e-mail address.", "message": "Write your question."}
    errors = {name: text for name, text in asks.items() if not values[name]}
    if values["email"] and (reason := check_email(values["email"], {})):
        errors["email"] = reason
    if errors:
        return visit.page("help/contact.html", 422, errors=errors, values=values, reference="")
    reference = tickets.take(visit, "Q", values["name"], values["email"], values["message"])
    return visit.page("help/contact.html", errors={}, values=dict.fromkeys(values, ""), reference=reference)


def decline(visit: Visit) -> Response:
    """Remember the answer to the cookie notice; needs no session, so it is a cookie of its own."""
    visit.cookies["cookies_answered"] = "all" if visit.form.get("answer") == "all" else "needed"
    if visit.quick:
        return visit.json({"answered": True})
    back = visit.form.get("back", "/")
    return visit.go(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/")


ROUTES = [
    Route("/help", endpoint(home)),
    Route("/help/contact", endpoint(contact), methods=["GET", "POST"]),
    Route("/cookies", endpoint(decline), methods=["POST"]),
    Route("/help/{topic}", endpoint(topic)),
]
