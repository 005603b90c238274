from journeys.detectors._support.mistakes import names, refused, told, tongue
from tests.detectors.build import Walk, field, page, shown

LABEL = field("shipping.postcode", "ZIP / Postal code")


def walk(*keys: str, **after: object) -> Walk:
    w = Walk()
    w.step()
    first = w.fill("shipping.postcode", "1")
    last = w.press(new_texts=(shown("Enter a postal code", tone="error"), shown("Basket: 1 item")))
    fields = (LABEL, field("contact.email", "E-mail", error="Enter an e-mail address"))
    look = w.look("address", "main", "  alert: There is a problem", fields=fields)
    w.attempt("mistake-submit", " ".join(keys), "refused", message="Oh", after=look, first=first, last=last)
    return w


def test_everything_said_may_be_of_the_only_mistake() -> None:
    (one,) = told(walk("shipping.postcode").timeline())
    assert (one.key, one.own, one.typed) == ("shipping.postcode", "", "1")
    assert one.said == ("Oh", "Enter a postal code", "There is a problem")
    assert "Basket: 1 item" in one.news
    assert one.words == "Oh"


def test_of_several_mistakes_only_what_names_the_field_is_of_it() -> None:
    first, second = told(walk("shipping.postcode", "contact.email").timeline())
    assert first.said == ("Enter a postal code",)
    assert (second.own, second.words) == ("Enter an e-mail address", "Enter an e-mail address")


def test_mistakes_the_shop_took_are_none() -> None:
    w = Walk()
    w.attempt("mistake-submit", "shipping.postcode", "done")
    assert refused(w.timeline()) == ()
    assert list(told(w.timeline())) == []


def test_a_field_is_named_by_its_label_or_the_longest_word_of_it() -> None:
    assert names("Your postal code is too short", LABEL)
    assert names("Postal codes have five digits", LABEL)
    assert names("Enter the whole phone number", field("contact.phone", "Phone number (optional)"))
    assert not names("Enter your e-mail address", LABEL)
    assert not names("Enter an ID", field("x", ""))


def test_the_page_says_what_it_speaks() -> None:
    assert tongue(Walk(locale="pl_PL").timeline(), page("main", lang="de"))
    assert not tongue(Walk(locale="pl_PL").timeline(), page("main", lang=""))
