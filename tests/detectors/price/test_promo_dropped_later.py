from journeys.detectors.price import promo_dropped_later as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk() -> Walk:
    w = Walk()
    w.step()
    return page(w, "basket", 1161, discount=129)


def page(w: Walk, stage: str, total: int, discount: int = 0, fee: int = 0, unit: str = "GBP") -> Walk:
    w.look(stage)
    w.fact("basket", "total", total, unit)
    if discount:
        w.fact("basket", "discount", discount, unit)
    if fee:
        w.fact("basket", "fee", fee, unit, label="delivery", kind="delivery")
    return w


def test_fires_when_the_line_and_its_effect_are_gone() -> None:
    w = walk()
    w.step()
    friction = only(detector, page(w, "payment", 1290))
    assert (friction.severity, friction.step, friction.subject) == ("S4", 1, "promo.code")


def test_fires_beside_a_new_delivery_charge() -> None:
    assert only(detector, page(walk(), "payment", 1780, fee=490)).proofs


def test_fires_when_it_gets_smaller() -> None:
    assert "0.50" in only(detector, page(walk(), "payment", 1240, discount=50)).observed


def test_silent_when_it_stays() -> None:
    assert is_clear(detector, page(walk(), "payment", 1651, discount=129, fee=490))


def test_silent_when_only_the_line_is_not_repeated() -> None:
    assert is_clear(detector, page(walk(), "payment", 1161))
    assert is_clear(detector, page(walk(), "payment", 1651, fee=490))


def test_a_changed_basket_with_a_message_explains_it() -> None:
    w = walk()
    w.press("Remove", "basket.remove", new_texts=(shown("The code needs £10 and was removed"),))
    assert cannot_tell(detector, page(w, "basket", 600)) == "evidence-missing"


def test_other_currencies_are_not_compared() -> None:
    assert cannot_tell(detector, page(walk(), "payment", 1500, unit="EUR")) == "evidence-missing"


def test_a_page_without_a_total_says_nothing() -> None:
    w = walk()
    w.look("address")
    w.fact("item:mug", "quantity", 1, "pieces")
    assert cannot_tell(detector, w) == "evidence-missing"


def test_not_reached() -> None:
    assert cannot_tell(detector, page(Walk(), "basket", 1290)) == "not-reached"


def test_fires_where_the_code_itself_was_the_last_change() -> None:
    w = Walk()
    w.step()
    before = w.look("basket")
    after = w.look("basket")
    w.fact("basket", "total", 1161)
    w.fact("basket", "discount", 129)
    w.press("Apply", "promo.apply", before=before, after=after)
    assert only(detector, page(w, "payment", 1290)).severity == "S4"
