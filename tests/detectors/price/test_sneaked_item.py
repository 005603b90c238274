from journeys.detectors.price import sneaked_item
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only


def walk(subject: str = "Blue mug") -> Walk:
    w = Walk()
    w.step()
    before = w.look("product", "main", f"  heading 1: {subject}")
    press = w.press("Add", "basket.add")
    w.attempt("basket-add", subject, "done", before=before, first=press, last=press)
    w.step()
    w.look("basket")
    line(w, "item:blue mug", 1290)
    return w


def line(w: Walk, entity: str, total: int, quantity: int = 1) -> None:
    w.fact(entity, "quantity", quantity, "pieces")
    w.fact(entity, "line_total", total)


def test_fires_on_insurance_nobody_chose() -> None:
    w = walk()
    line(w, "item:parcel insurance", 299)
    friction = only(sneaked_item, w)
    assert (friction.severity, friction.step, friction.subject) == ("S4", 1, "item:parcel insurance")
    assert "2.99" in friction.observed


def test_silent_on_what_was_chosen_in_other_words() -> None:
    assert is_clear(sneaked_item, walk("Blue mug, 0.3 l"))
    assert is_clear(sneaked_item, walk("The usual: Blue Mug"))


def test_free_gifts_and_deposits_are_fine() -> None:
    w = walk()
    line(w, "item:sample bag", 0)
    line(w, "item:bottle deposit", 25)
    line(w, "item:pfand", 25)
    assert is_clear(sneaked_item, w)


def test_recommended_products_are_not_in_the_basket() -> None:
    w = walk()
    w.fact("item:teapot", "unit_price", 3490)
    assert is_clear(sneaked_item, w)


def test_a_line_outside_the_sum_is_not_in_the_basket() -> None:
    w = walk()
    line(w, "item:teapot", 3490)
    w.fact("basket", "subtotal", 1290)
    assert is_clear(sneaked_item, w)


def test_fires_on_an_extra_ticked_beforehand() -> None:
    w = walk()
    w.look("payment", fields=(field("", "Add a donation of £1", type="checkbox", checked=True),))
    assert only(sneaked_item, w).subject.startswith("checkbox add a donation")


def test_silent_on_free_boxes_and_on_those_the_customer_ticked() -> None:
    w = walk()
    w.act("tick", "x", role="checkbox", name="Add a donation of £1")
    boxes = (
        field("", "Add a donation of £1", type="checkbox", checked=True),
        field("billing.same", "Billing address is the same", type="checkbox", checked=True),
        field("", "Parcel insurance £2", type="checkbox"),
    )
    w.look("payment", fields=boxes)
    assert is_clear(sneaked_item, w)


def test_cannot_tell_what_was_chosen() -> None:
    w = Walk()
    assert cannot_tell(sneaked_item, w) == "not-reached"
    w.look("basket")
    line(w, "item:teapot", 3490)
    assert cannot_tell(sneaked_item, w) == "evidence-missing"


def test_a_ticked_extra_is_one_whatever_was_put_in() -> None:
    w = Walk()
    w.look("payment", fields=(field("", "Parcel insurance £2", type="checkbox", checked=True),))
    assert only(sneaked_item, w).cause_class == "ticked-extra"


def charged(w: Walk, label: str = "protezione pacco", **told: str) -> Walk:
    """The basket had a total without the charge; the address page has one with it."""
    w.fact("basket", "total", 1780)
    w.look("address", "main", "  text: Sums")
    w.fact("basket", "fee", 190, kind="other", label=label, **told)
    return w


def test_fires_on_an_extra_that_is_added_to_the_sum_on_the_way() -> None:
    friction = only(sneaked_item, charged(walk()))
    assert (friction.severity, friction.subject, friction.cause_class) == (
        "S4",
        "fee protezione pacco",
        "sneaked-extra",
    )


def test_charges_of_the_shop_and_extras_that_were_chosen_are_not_sneaked() -> None:
    assert is_clear(sneaked_item, charged(walk(), "service fee"))
    assert is_clear(sneaked_item, charged(walk(), chosen="no"))
    w = walk()
    w.fact("basket", "total", 1780)
    w.act("press", "delivery.option", role="radio", name="Protezione pacco, € 1,90")
    assert is_clear(sneaked_item, charged(w))


def test_an_extra_that_was_told_before_the_checkout_is_a_price_of_the_shop() -> None:
    w = walk()
    w.look("product", "main", "  heading 1: Blue mug", "  text: Ogni ordine costa 1,90 di protezione pacco.")
    assert is_clear(sneaked_item, charged(w))


def test_in_the_midst_of_a_checkout_every_page_is_one_of_it() -> None:
    box = (field("", "Verzekerd verzenden (+ € 1,95)", type="checkbox", checked=True),)
    w = walk()
    w.look("other", fields=box)
    assert is_clear(sneaked_item, w)
    w = walk()
    w.look("address")
    w.look("other", fields=box)
    assert only(sneaked_item, w).cause_class == "ticked-extra"
