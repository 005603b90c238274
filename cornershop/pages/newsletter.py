"""The shop's letter: asking for it, and leaving it with one click or on a page."""

from __future__ import annotations

from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from cornershop.post import newsletter
from cornershop.trade.fields import check_email
from cornershop.visit import Visit, endpoint


def sign_up(visit: Visit) -> Response:
    """The form, and its thanks."""
    email = visit.form.get("email", "").strip()
    if visit.request.method == "GET":
        return visit.page("newsletter/sign_up.html", errors={}, values={"email": ""})
    reason = check_email(email, {}) if email else "Enter your e-mail address."
    if reason:
        return visit.page("newsletter/sign_up.html", 422, errors={"email": reason}, values={"email": email})
    newsletter.subscribe(visit, email)
    return visit.page("newsletter/welcome.html", email=email)


def leave(visit: Visit) -> Response:
    """The page behind a letter's link asks once; a POST, also a mail program's one-click request, lets go."""
    token = visit.path("token")
    if visit.request.method == "GET":
        return visit.page("newsletter/leave.html", token=token)
    email = newsletter.leave(visit, token)
    if visit.form.get("List-Unsubscribe") == "One-Click":
        return PlainTextResponse("You are off the list." if email else "Nobody reads the letter with this link.")
    return visit.page("newsletter/left.html", email=email)


ROUTES = [
    Route("/newsletter", endpoint(sign_up), methods=["GET", "POST"]),
    Route("/newsletter/leave/{token}", endpoint(leave, open_post=True), methods=["GET", "POST"]),
]
