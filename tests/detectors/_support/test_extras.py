from journeys.detectors._support.extras import added_extras, same_product, ticked_extras
from tests.detectors.build import Walk, field

BOX = (field("", "Parcel insurance £2", type="checkbox", checked=True),)


def test_one_product_in_longer_words() -> None:
    assert same_product("Blue mug", "Blue mug, 0.3 l")
    assert not same_product("Blue mug", "Red teapot")
    assert not same_product("", "Red teapot")


def test_a_box_counts_where_it_was_ticked_when_first_seen() -> None:
    w = Walk()
    w.look("payment", fields=BOX)
    assert [box.label for _, box in ticked_extras(w.timeline(), ("payment",))] == ["Parcel insurance £2"]
    assert not list(ticked_extras(w.timeline(), ("basket",)))


def test_an_extra_counts_where_an_earlier_sum_went_without() -> None:
    w = Walk()
    for stage in ("basket", "address"):
        w.look(stage)
        w.fact("basket", "total", 1780)
    assert not list(added_extras(w.timeline()))
    w.fact("basket", "fee", 190, kind="other", label="parcel insurance")
    assert [fee.fact.value for fee in added_extras(w.timeline())] == [190]
