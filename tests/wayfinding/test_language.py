from __future__ import annotations

from journeys.wayfinding import language_of, parse_snapshot

GERMAN = (
    '- paragraph: Wir liefern mit der Post und für Sie ist der Versand kostenlos\n- button "In den Warenkorb" [ref=e1]'
)


def spoken(text: str, declared: str) -> str:
    return language_of(parse_snapshot(text, url="", title="", language=declared, width=0, height=0))


def test_a_page_that_lies_is_overruled_by_its_words() -> None:
    assert spoken(GERMAN, "en") == "de"


def test_a_silent_page_is_heard() -> None:
    assert spoken(GERMAN, "") == "de"


def test_few_words_do_not_overrule_the_page() -> None:
    assert spoken("- paragraph: and the", "fr") == "fr"


def test_a_page_without_words_has_no_language() -> None:
    assert spoken("- img", "") == ""
