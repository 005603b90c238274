import pytest

from journeys.detectors.messages import error_blames as detector
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

KEY = "contact.email"


def walk(message: str, lang: str = "en") -> Walk:
    w = Walk()
    w.step()
    first, last = w.fill(KEY, "anna.example"), w.press("Continue")
    look = w.look("address", fields=(field(KEY, "E-mail", error=message),), lang=lang)
    w.attempt("mistake-submit", KEY, "refused", after=look, first=first, last=last)
    return w


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("You failed to enter a correct e-mail address.", "en"),
        ("You forgot the @", "en"),
        ("You have entered an invalid e-mail address", "en"),
        ("You didn't enter your e-mail address", "en"),
        ("Illegal characters in this field", "en"),
        ("Sie haben eine ungültige E-Mail-Adresse eingegeben.", "de"),
        ("Sie haben das @ vergessen.", "de"),
        ("Vous avez saisi une adresse incorrecte.", "fr"),
        ("Vous avez oublié le @.", "fr"),
        ("Has introducido un correo incorrecto.", "es"),
        ("Hai dimenticato la @.", "it"),
        ("Je hebt een verkeerd e-mailadres ingevuld.", "nl"),
    ],
)
def test_fires_on_words_that_put_the_fault_on_the_reader(message: str, lang: str) -> None:
    friction = only(detector, walk(message, lang))
    assert (friction.severity, friction.confidence, friction.subject) == ("S1", "probable", KEY)


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("You must enter an e-mail address with an @.", "en"),
        ("You can use any e-mail address you read.", "en"),
        ("You have three tries left. Enter an e-mail address.", "en"),
        ("The e-mail address you entered has 12 characters; most have an @.", "en"),
        ("Haben Sie sich vertippt? Eine E-Mail-Adresse hat ein @.", "de"),
        ("Sie haben noch drei Versuche.", "de"),
        ("Vous pouvez utiliser une autre adresse.", "fr"),
        ("Puedes usar otra dirección.", "es"),
        ("Hai ancora tre tentativi.", "it"),
        ("Je kunt een ander adres gebruiken.", "nl"),
    ],
)
def test_silent_on_words_about_the_way_out(message: str, lang: str) -> None:
    assert is_clear(detector, walk(message, lang))


def test_cannot_tell() -> None:
    assert cannot_tell(detector, walk("Zapomniałeś o @", "pl")) == "evidence-missing"
    assert cannot_tell(detector, walk("")) == "evidence-missing"
    assert cannot_tell(detector, Walk()) == "not-reached"
