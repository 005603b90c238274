"""The basket, and the ways things get into it."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from cornershop import baskets
from cornershop.inner import reach
from cornershop.outside import ServiceDownError
from cornershop.pages import product as product_page
from cornershop.trade import promotions
from cornershop.visit import Visit, endpoint

SLOW, UNHURRIED = 3.0, 0.5  # seconds
NOBODY_CHECKS = (
    "Sorry, our promotion service is not answering, so we could not check the code. Nothing else has changed: you can "
    "try again in a few minutes, or order now and send us the code, and we give you the difference back."
)


def show(visit: Visit, *, status: int = 200) -> Response:
    """The basket page, or its inside for a script."""
    totals = baskets.totals(visit, "basket")
    template = "parts/basket.html" if visit.quick else "basket.html"
    return visit.page(
        template,
        status,
        lines=baskets.lines(visit),
        totals=totals,
        code=visit.data.get("code", ""),
        code_note=visit.data.pop("code_note", ""),
        code_error=visit.data.pop("code_error", ""),
        typed=visit.data.pop("typed", ""),
        basket_error=visit.data.pop("basket_error", ""),
        rate=product_page.standard_rate(visit),
        favourites=visit.shop.catalogue.visible()[5:8],
    )


def add(visit: Visit) -> Response:
    """Put a product in: fields `quantity` and one `option.NAME` per option."""
    product = visit.shop.catalogue.product(visit.path("slug"))
    if product is None:
        return visit.page("missing.html", 404)
    chosen = {name: visit.form[f"option.{name}"] for name, _ in product.options if f"option.{name}" in visit.form}
    if visit.flaws.on("feedback-missing") or visit.flaws.near("feedback-missing"):
        visit.delay = SLOW
    if visit.flaws.on("double-activation-hazard") or visit.flaws.near("double-activation-hazard"):
        visit.delay = UNHURRIED
    variant = product.variant(chosen)
    missing = [name.lower() for name, _ in product.options if name not in chosen]
    if variant is None:
        error = f"Choose a {' and a '.join(missing)}." if missing else "Choose one of the options shown."
    else:
        error = baskets.add(visit, variant.sku, _number(visit.form.get("quantity", "1"), least=1))
    if error:
        return (
            visit.json({"error": error}, 422) if visit.quick else product_page.show(visit, chosen=chosen, error=error)
        )
    if visit.quick:
        return _drawer(visit, product.name)
    return visit.go("/basket", f"{product.name} is in your basket.")


def _drawer(visit: Visit, name: str) -> Response:
    lines = baskets.lines(visit)
    return visit.page("parts/drawer.html", lines=lines, totals=baskets.totals(visit, "basket"), added=name)


def change(visit: Visit) -> Response:
    """Change one line: fields `sku` and `quantity` (0 takes it out)."""
    if visit.flaws.on("error-click") and visit.quick:
        return visit.json({"error": "basket"}, 500)
    sku = visit.form.get("sku", "")
    message = baskets.change(visit, sku, _number(visit.form.get("quantity", "1"), least=0))
    if message:
        visit.data["basket_error"] = message
    return show(visit) if visit.quick else visit.go("/basket")


def apply_code(visit: Visit) -> Response:
    """Try a promo code."""
    typed = visit.form.get("code", "").strip()
    try:
        reach(visit.shop, "promotions", f"checking the code {typed[:30]}")
    except ServiceDownError:
        visit.data |= {"typed": typed[:40], "code_error": NOBODY_CHECKS}
        return show(visit) if visit.quick else visit.go("/basket#promo")
    subtotal = sum(line.total for line in baskets.lines(visit))
    today = visit.shop.now().date()
    reason = promotions.refusal(
        typed, subtotal, today, used=baskets.code_used(visit, typed), orders=baskets.code_orders(visit, typed)
    )
    reason = reason or _barred_on_phones(visit, typed.upper())
    if reason:
        visit.data["typed"] = typed[:40]
        visit.data["code_error"] = "Code not accepted." if visit.flaws.on("promo-rejected-no-reason") else reason
    else:
        visit.data["code"] = typed.upper()
        visit.data["code_note"] = _accepted(visit, typed)
    return show(visit) if visit.quick else visit.go("/basket#promo")


def _barred_on_phones(visit: Visit, code: str) -> str:
    """Why a code that is good is refused on a phone; "" when it is not."""
    if "Mobile" not in visit.request.headers.get("user-agent", ""):
        return ""
    if visit.flaws.near("promo-channel-split"):
        return f"The code {code} is valid only on a computer, as its offer says."
    return promotions.unknown(code) if visit.flaws.on("promo-channel-split") else ""


def _accepted(visit: Visit, typed: str) -> str:
    promotion = promotions.lookup(typed)
    assert promotion is not None
    later = promotion.free_delivery and visit.flaws.near("promo-accepted-not-applied")
    text = f"Code applied: {promotion.text}."
    return f"{text} It shows after you have chosen delivery." if later else text


def drop_code(visit: Visit) -> Response:
    """Take the code out again."""
    visit.data.pop("code", None)
    return show(visit) if visit.quick else visit.go("/basket")


def _number(text: str, *, least: int) -> int:
    return max(least, min(int(text), 999)) if text.strip().isascii() and text.strip().isdigit() else 1


ROUTES = [
    Route("/basket", endpoint(show)),
    Route("/basket/add/{slug}", endpoint(add), methods=["POST"]),
    Route("/basket/change", endpoint(change), methods=["POST"]),
    Route("/basket/code", endpoint(apply_code), methods=["POST"]),
    Route("/basket/code/remove", endpoint(drop_code), methods=["POST"]),
]
