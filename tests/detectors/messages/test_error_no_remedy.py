import pytest

from journeys.detectors.messages import error_no_remedy as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

KEY = "shipping.postcode"


def walk(message: str, *lines: str, lang: str = "en", typed: str = "1", own: bool = True) -> Walk:
    w = Walk()
    w.step()
    first = w.fill(KEY, typed)
    last = w.press("Continue")
    box = field(KEY, "Postcode", error=message if own else "")
    look = w.look("address", *(lines or ("main",)), fields=(box,), lang=lang)
    w.attempt("mistake-submit", KEY, "refused", message=message, after=look, first=first, last=last)
    return w


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("The postcode is wrong.", "en"),
        ("Billing Postcode / ZIP is not a valid postcode / ZIP.", "en"),
        ("Invalid input", "en"),
        ("Please check your input", "en"),
        ("Die Postleitzahl ist ungültig.", "de"),
        ("Le code postal est incorrect.", "fr"),
        ("El código postal no es válido.", "es"),
        ("CAP non valido.", "it"),
        ("De postcode is ongeldig.", "nl"),
    ],
)
def test_fires_on_words_without_a_way_out(message: str, lang: str) -> None:
    friction = only(detector, walk(message, lang=lang))
    assert (friction.severity, friction.confidence, friction.subject) == ("S2", "probable", KEY)


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("Enter a postcode", "en"),
        ("Please enter a valid postcode / ZIP.", "en"),
        ("Postcodes in the UK look like YO1 7HB", "en"),
        ("Your card was declined. Use another card.", "en"),
        ("Your card number is incomplete.", "en"),
        ("Bitte gültige Postleitzahl eingeben.", "de"),
        ("Die Postleitzahl muss aus Ziffern bestehen.", "de"),
        ("Le code postal compte cinq chiffres.", "fr"),
        ("Introduzca un código postal válido.", "es"),
        ("Inserisci un CAP valido.", "it"),
        ("Vul een geldige postcode in.", "nl"),
    ],
)
def test_silent_on_an_instruction_an_example_or_a_limit(message: str, lang: str) -> None:
    assert is_clear(detector, walk(message, lang=lang))


def test_the_typed_value_said_again_is_no_example() -> None:
    assert only(detector, walk("“123” is not a postcode", typed="123")).cause_class == "no-remedy"


def test_a_link_out_of_the_message_is_a_way() -> None:
    assert is_clear(detector, walk("This postcode is wrong. Postcode finder", "main", "  link: Postcode finder"))


def test_words_elsewhere_on_the_page_count() -> None:
    assert is_clear(detector, walk("Enter a full postcode", "main", "  alert: There is a problem", own=False))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk("Nieprawidłowy kod", lang="pl")) == "evidence-missing"
    assert cannot_tell(detector, walk("", own=False)) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
