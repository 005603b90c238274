"""Questions between address and delivery that hardly anybody needs: pages of their own with a flaw, else none."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop.pages.checkout import ask, guard, onward
from cornershop.visit import Visit, endpoint

QUESTIONS = (
    ("wrapping", "Gift wrapping", "How should we wrap it?", ("No wrapping", "Brown paper and string", "Winter paper")),
    ("courier", "A note for the courier", "Where may the parcel wait?", ("Only with me", "With a neighbour", "Porch")),
    ("packaging", "Packaging", "Which box may we use?", ("A used box is fine", "A new box, please")),
)
NAMES = tuple(name for name, *_ in QUESTIONS)


def extra(visit: Visit) -> Response:
    """One question; its answer is kept and the next one asked."""
    name = visit.request.path_params["name"]
    if name not in NAMES or not visit.flaws.on("checkout-too-many-steps"):
        return visit.go("/checkout/delivery")
    if instead := guard(visit, "delivery"):
        return instead
    place = NAMES.index(name)
    if visit.request.method == "POST":
        visit.data[f"extra_{name}"] = visit.form.get("answer", "")
        return onward(visit, f"extra/{NAMES[place + 1]}" if place + 1 < len(NAMES) else "delivery")
    _, title, question, answers = QUESTIONS[place]
    return ask(visit, "delivery", (), template="extra", title=title, question=question, answers=answers)


ROUTES = [Route("/checkout/extra/{name}", endpoint(extra), methods=["GET", "POST"])]
