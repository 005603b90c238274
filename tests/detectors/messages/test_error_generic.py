from journeys.detectors.messages import error_generic as detector
from tests.detectors.build import Walk, cannot_tell, field, frictions, is_clear, only


def walk(*messages: str, subject: str = "shipping.postcode", locale: str = "en_GB") -> Walk:
    w = Walk(locale=locale)
    w.step()
    for number, message in enumerate(messages):
        look = w.look("address")
        first = w.fill(subject, "x" * number or "-")
        last = w.press("Continue")
        w.attempt("mistake-submit", subject, "refused", message=message, after=look, first=first, last=last)
    return w


def test_fires_on_one_text_for_every_mistake() -> None:
    friction = only(detector, walk("Please fix your postcode", "Please fix your postcode", "Please fix your postcode"))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "confirmed", "shipping.postcode")


def test_fires_on_words_that_fit_anything() -> None:
    friction = only(detector, walk("Invalid input"))
    assert (friction.confidence, friction.cause_class) == ("probable", "generic-phrase")
    assert only(detector, walk("Ungültige Eingabe", locale="de_DE")).proofs


def test_words_at_the_field_count_and_not_the_heading_over_all_mistakes() -> None:
    w = Walk()
    w.step()
    for key in ("contact.email", "shipping.postcode"):
        first = w.fill(key)
        last = w.press("Continue")
        look = w.look("address", fields=(field(key, error="Invalid input"),))
        w.attempt("mistake-submit", key, "refused", message="There is a problem", after=look, first=first, last=last)
    assert [f.confidence for f in frictions(detector, w)] == ["confirmed", "confirmed"]


def two_fields(at_field: str, over_all: str = "", values: tuple[str, str] = ("kim", "9")) -> Walk:
    w = Walk(locale="es_ES")
    w.step()
    for key, value in zip(("contact.email", "shipping.postcode"), values, strict=True):
        first = w.fill(key, value)
        last = w.press("Continuar")
        look = w.look("address", fields=(field(key, error=at_field),))
        said = over_all or at_field
        w.attempt("mistake-submit", key, "refused", message=said, after=look, first=first, last=last)
    return w


def test_the_same_words_at_two_fields_fit_anything_in_any_language() -> None:
    assert [f.cause_class for f in frictions(detector, two_fields("Dato incorrecto."))] == ["same-words"] * 2


def test_mistakes_in_two_fields_that_were_sent_together() -> None:
    w = Walk(locale="es_ES")
    w.step()
    keys = ("contact.email", "shipping.postcode")
    before = w.look("address", fields=tuple(field(key, value="9", filled=True) for key in keys))
    last = w.press("Continuar")
    look = w.look("address", fields=tuple(field(key, error="Dato incorrecto.") for key in keys))
    told = {"before": before, "after": look, "first": last, "last": last}
    w.attempt("mistake-submit", " ".join(keys), "refused", message="Hay un problema", **told)
    assert [f.subject for f in frictions(detector, w)] == list(keys)


def test_the_same_words_at_two_fields_may_be_right() -> None:
    assert is_clear(detector, two_fields("", over_all="Hemos encontrado dos cosas"))
    assert is_clear(detector, two_fields("Falta este dato", values=("", "")))
    assert is_clear(detector, two_fields("Escriba como en el ejemplo: 12345"))


def test_silent_on_three_texts_for_three_mistakes() -> None:
    texts = ("Enter your postcode", "A postcode has letters and numbers", "That postcode is too long")
    assert is_clear(detector, walk(*texts))


def test_one_text_that_names_the_format_is_enough() -> None:
    text = "Enter a postcode, like SW1A 1AA"
    assert is_clear(detector, walk(text, text))


def test_the_same_mistake_twice_is_one_mistake() -> None:
    w = walk("Enter your postcode")
    w.attempt("mistake-submit", "shipping.postcode", "refused", message="Enter your postcode", first=3, last=3)
    assert not frictions(detector, w)


def test_logins_may_merge() -> None:
    w = walk("Wrong e-mail or password", "Wrong e-mail or password", subject="login.password")
    assert cannot_tell(detector, w) == "evidence-missing"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk("")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
