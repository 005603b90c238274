from journeys.detectors.price import fee_late
from tests.detectors.build import Walk, cannot_tell, is_clear, only


def walk(*said: str, basket: bool = True) -> Walk:
    w = Walk()
    w.step()
    w.look("product", "main", "  heading 1: Mug", "  text: £12.90", *(f"  text: {line}" for line in said))
    w.fact("item:mug", "unit_price", 1290)
    if basket:
        w.look("basket", "main", "  text: Total £12.90")
        w.fact("basket", "total", 1290)
    w.step()
    return w


def charge(
    w: Walk, stage: str, label: str = "service fee", kind: str = "service", value: int = 250, **more: str
) -> Walk:
    w.look(stage, "main", f"  text: {label} £{value / 100}")
    w.fact("basket", "fee", value, label=label, kind=kind, **more)
    w.fact("basket", "total", 1290 + value)
    return w


def test_fires_on_a_service_fee_on_the_review_page_only() -> None:
    friction = only(fee_late, charge(walk(), "review"))
    assert (friction.severity, friction.step, friction.subject) == ("S3", 1, "fee service fee")


def test_s2_when_it_comes_at_the_beginning_of_the_checkout() -> None:
    assert only(fee_late, charge(walk(), "address")).severity == "S2"


def test_silent_when_it_stood_at_the_price_and_in_the_basket() -> None:
    w = walk("plus £2.50 service fee")
    assert is_clear(fee_late, charge(w, "review"))
    w = walk()
    charge(w, "basket")
    assert is_clear(fee_late, charge(w, "review"))


def test_delivery_that_depends_on_the_address_is_fine_when_announced() -> None:
    for said in ("Delivery from £3.95", "plus delivery", "zzgl. Versand", "Shipping calculated at checkout"):
        assert is_clear(fee_late, charge(walk(said), "delivery", "Standard", "delivery", 395))


def test_delivery_that_nobody_spoke_of_fires() -> None:
    assert only(fee_late, charge(walk(), "delivery", "Standard", "delivery", 395)).cause_class == "late-delivery"


def test_an_amount_from_the_delivery_page_counts_as_announced() -> None:
    w = walk()
    w.look("product")
    w.fact("policy:delivery", "fee", 395)
    assert is_clear(fee_late, charge(w, "review", "Postage", "delivery", 395))


def test_extras_and_own_choices_are_the_customers() -> None:
    assert is_clear(fee_late, charge(walk(), "review", "Gift wrap", "other", 300, optional="yes"))
    w = walk()
    w.act("choose", "payment.option")
    assert is_clear(fee_late, charge(w, "review", "Cash on delivery", "payment", 300))


def test_a_way_of_paying_is_chosen_before_its_charge_is_seen_and_noted_after() -> None:
    w = walk()
    seen = w.last
    charge(w, "payment", "Cash on delivery", "payment", 300)
    look = next(n for n in range(seen + 1, w.last + 1) if type(w.events[n].body).__name__ == "Look")
    w.act("choose", "payment.option", before=seen, after=look)
    assert is_clear(fee_late, w)


def test_free_and_contained_are_no_charges() -> None:
    assert is_clear(fee_late, charge(walk(), "review", value=0))
    assert is_clear(fee_late, charge(walk(), "review", "includes VAT", "tax", 200))


def test_sales_tax_needs_a_word() -> None:
    assert is_clear(fee_late, charge(walk("plus tax"), "review", "Sales tax", "tax", 100, tax="excl"))
    assert only(fee_late, charge(walk(), "review", "Sales tax", "tax", 100, tax="excl")).severity == "S3"


def test_cannot_tell() -> None:
    assert cannot_tell(fee_late, walk()) == "not-reached"
    w = Walk()
    assert cannot_tell(fee_late, charge(w, "review")) == "evidence-missing"


def test_a_way_of_delivery_shows_its_price_before_the_sum_does() -> None:
    w = walk()
    w.look("address", "main", "  radio: Standard £3.95")
    w.fact("delivery:standard", "fee", 395)
    friction = only(fee_late, charge(w, "review", "Shipping", "delivery", 395))
    assert (friction.severity, friction.subject) == ("S2", "fee shipping")
    assert "where the checkout asks for the address" in friction.observed


def test_a_way_of_delivery_that_costs_something_else_shows_another_price() -> None:
    w = walk()
    w.look("address", "main", "  radio: Express £9.95")
    w.fact("delivery:express", "fee", 995)
    assert only(fee_late, charge(w, "review", "Shipping", "delivery", 395)).severity == "S3"


def test_a_price_to_choose_by_is_not_the_last_step_of_a_checkout_on_one_page() -> None:
    w = walk()
    look = w.look("address", "main", "  radio: Standard £3.95", "  button: Place order")
    w.fact("delivery:standard", "fee", 395)
    w.act("press", "order.place")
    w.attempt("order-place", "order", "done", before=look)
    assert only(fee_late, charge(w, "confirmation", "Shipping", "delivery", 395)).severity == "S2"
