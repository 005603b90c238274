"""A long, eventful walk that gives every detector something to judge."""

from __future__ import annotations

from journeys.model.event import LinkChecked
from tests.detectors.build import SHOP, Walk, field, image, layer, shown, violation


def eventful(device: str = "phone") -> Walk:
    """A purchase with a bit of everything: healthy and broken, on every stage."""
    walk = Walk(device)
    _look_around(walk)
    _fill_basket(walk)
    _check_out(walk)
    walk.end("completed", step="passed")
    return walk


def _look_around(w: Walk) -> None:
    w.step("I look around")
    w.act("open", kinds=("navigation",))
    w.look(
        "home",
        "banner",
        "main",
        "  heading 1: Welcome",
        viewport_meta="user-scalable=no",
        images=(image(loaded=False),),
    )
    w.timing(lcp_ms=(5000, 5100, 5200), ttfb_ms=(2000, 2100, 2200), cls=(0.3, 0.3, 0.4))
    w.audit(violation("label", "x"), violation("target-size", "y"))
    w.add(LinkChecked(f"{SHOP}/gone", "Sizes", 404, "help", SHOP))
    w.look(
        "list", "main", "  heading 1: No products found", layers=(layer("Newsletter", close=None),), scroll_width=900
    )
    w.dead("Filter", intent="list.filter", mandatory=False)
    failed = w.request("/filter", 500)
    w.press("Blue", "list.filter", requests=(failed,), errors=(w.error(),), mandatory=False)


def _fill_basket(w: Walk) -> None:
    w.step("I fill my basket")
    before = w.look("product", "main", "  heading 1: Mug", images=(image(),))
    w.fact("item:mug", "unit_price", 1290)
    press = w.press("Add", "basket.add", feedback_ms=3000.0, settled_ms=3200.0, user_requests=1)
    w.attempt("basket-add", "mug", "done", before=before, first=press, last=press)
    before = w.look("basket", "main", "  text: £NaN")
    for entity, attribute, value in (
        ("item:mug", "unit_price", 1490),
        ("item:mug", "line_total", 1490),
        ("item:insurance", "line_total", 299),
        ("basket", "total", 1990),
    ):
        w.fact(entity, attribute, value)
    press = w.press("Apply", "promo.apply")
    parts = {"before": before, "after": before, "first": press, "last": press}
    w.attempt("code-apply", "A", "contradicted", claims="success", message="Applied", **parts)
    w.attempt("code-apply", "B", "refused", claims="refusal", message="Not accepted")
    w.look("basket")
    w.fact("basket", "discount", 200)
    w.fact("basket", "total", 1589)


def _check_out(w: Walk) -> None:
    w.step("I check out")
    w.press("Checkout", "checkout.start", kinds=(), blocked_by="a layer", window_ms=2500.0)
    form = tuple(field(f"shipping.f{n}", filled=True, value="x") for n in range(3))
    empty = tuple(field(f"shipping.f{n}") for n in range(18))
    first = w.look("address", fields=(*form, field("contact.phone"), field("account.password", type="password")))
    w.fill("shipping.street", "1 High Street")
    press = w.press("Next", new_texts=(shown("Invalid", tone="error"),))
    second = w.look("address", fields=empty)
    parts = {"before": first, "after": second, "first": press, "last": press}
    w.attempt("mistake-submit", "shipping.f9", "refused", message="Invalid input", **parts)
    for stage in ("contact", "address", "delivery", "other", "payment"):
        before = w.look(stage, url=f"/checkout/{stage}", fields=(field("billing.street", markup_required=True),))
        w.attempt("stage-submit", stage, "done", before=before)
    before = w.look("review")
    w.fact("basket", "fee", 250, label="service fee", kind="service")
    w.fact("basket", "total", 2039)
    press = w.press("Pay", "order.place", requests=(w.request("/orders", 500),))
    after = w.look("confirmation", "main", "  heading 1: Thank you")
    parts = {"before": before, "after": after, "first": press, "last": press}
    w.attempt("order-place", "order", "contradicted", claims="success", message="Thank you", **parts)
