import pytest

from journeys.detectors.messages import error_technical as detector
from tests.detectors.build import Walk, cannot_tell, is_clear, only, shown


def walk(text: str, stage: str = "product", role: str = "text") -> Walk:
    w = Walk()
    w.step()
    w.look(stage, "main", f"  {role}: {text}")
    return w


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Total £NaN", "not-a-number"),
        ("NaN €", "not-a-number"),
        ("undefined", "undefined"),
        ("Hello undefined", "undefined"),
        ("Deliver to [object Object]", "object"),
        ("Dear {{ customer.name }}", "placeholder"),
        ("${price}", "placeholder"),
        ("TypeError: cannot read properties of undefined", "exception"),
        ("java.lang.NullPointerException", "exception"),
        ("Traceback (most recent call last)", "stack-trace"),
        ("at pay (checkout.js:12:5)", "stack-trace"),
        ("SQLSTATE[23000]: Integrity constraint", "database"),
        ('{"error": "payment_failed"}', "json"),
        ("Error 500", "http-code"),
        ("502 Bad Gateway", "http-code"),
        ("Fehler 503", "http-code"),
    ],
)
def test_fires(text: str, kind: str) -> None:
    friction = only(detector, walk(text))
    assert (friction.severity, friction.cause_class, friction.subject) == ("S2", kind, "main text")


def test_a_bare_code_counts_as_a_heading_only() -> None:
    assert only(detector, walk("500", role="heading 1")).cause_class == "http-code"
    assert is_clear(detector, walk("500"))


def test_worse_in_the_checkout() -> None:
    assert only(detector, walk("£NaN", "payment")).severity == "S3"


@pytest.mark.parametrize(
    "text",
    [
        "NaN bread, freshly baked",
        "Undefined behaviour in C, 3rd edition",
        "Order 500123",
        "500 pieces left",
        "500",
        "Null problemo T-shirt",
        "Error-free guarantee",
        "Trial and error",
        "Page not found (404)",
        "Room 503",
        "The exception to the rule",
        "Was £500, now £400",
        "Save {up to} 20 %",
        "Lamp (type: E27)",
        "Version 2.0 (2024)",
        "Select from our range where it matters",
        "Size: S/M/L [new]",
    ],
)
def test_silent(text: str) -> None:
    assert is_clear(detector, walk(text))


def test_product_names_and_code_samples_are_not_errors() -> None:
    w = walk("TypeError: The Novel", role="heading 1")
    w.fact("item:typeerror: the novel", "unit_price", 990)
    assert is_clear(detector, w)
    assert is_clear(detector, walk("{{ name }}", role="code"))


def test_messages_that_were_gone_before_the_next_look() -> None:
    w = walk("Hello")
    w.press("Pay", new_texts=(shown("Uncaught TypeError: x"),))
    assert only(detector, w).subject == "message"


def test_what_the_customer_typed_is_the_customers() -> None:
    assert is_clear(detector, walk("undefined", role="textbox"))


def test_not_reached() -> None:
    assert cannot_tell(detector, Walk()) == "not-reached"
