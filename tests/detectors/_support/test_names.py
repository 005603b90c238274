from journeys.detectors._support.names import field_id, landmark_of, loose_of, plain, stable, subject_of
from journeys.model.event import Target
from tests.detectors.build import field, page


def test_subjects_prefer_meaning_then_name_then_place() -> None:
    assert subject_of(Target("textbox", "E-mail", key="contact.email")) == "contact.email"
    assert subject_of(Target("button", "Pay £12.90 now")) == "button pay now"
    assert subject_of(Target("button", "", landmark="main")) == "main button"
    assert subject_of(None) == "page"
    assert loose_of(Target("button", "Pay")) == "button"


def test_words_without_amounts_are_stable() -> None:
    assert stable("Pay 12.90 €, 3 items") == stable("Pay 99,00 €, 12 items")
    assert plain("  Blue   Mug! ") == "blue mug"


def test_fields_are_told_apart() -> None:
    assert field_id(field("shipping.city")) == "shipping.city"
    one, other = field("", "Standard", type="radio", name="d"), field("", "Express", type="radio", name="d")
    assert field_id(one) != field_id(other)


def test_landmarks() -> None:
    outline = page("main", "  form: Pay", "    button: Go", "button: Up").outline
    assert landmark_of(outline, outline.nodes[2]) == "form"
    assert landmark_of(outline, outline.nodes[3]) == "page"
