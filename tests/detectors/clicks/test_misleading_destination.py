from __future__ import annotations

from typing import Any

import pytest

from journeys.detectors.clicks import misleading_destination as detector
from journeys.model.event import Note
from tests.detectors.build import Walk, cannot_tell, field, is_clear, only

FRAME = ("banner", "  link: Shop", "contentinfo", "  link: Returns", "  link: Help")
STORY = ("main", "  heading 1: Our story", "  text: We began in 2009 behind a real corner in York with a kettle")


def followed(
    *there: str,
    name: str = "Returns",
    intent: str = "returns.open",
    stage: str = "other",
    back: bool = True,
    url: str = "/about",
    locale: str = "en_GB",
    **parts: Any,
) -> Walk:
    w = Walk(locale=locale)
    w.step("I read how returns work")
    before = w.look("home", *FRAME, "main", "  heading 1: Good things", url="/", lang=locale[:2])
    after = w.look(stage, *FRAME, *there, url=url, lang=parts.get("lang", locale[:2]), fields=parts.get("fields", ()))
    seq = w.press(name, intent, "link", before=before, after=after)
    if parts.get("attempt"):
        w.attempt("open-product", "Blue mug", "no-answer", first=seq, last=seq)
    if back:
        w.add(Note("detour", "did not lead there; went back"))
        w.act("back", "page.back")
    return w


def test_fires_where_nothing_of_it_is_there() -> None:
    friction = only(detector, followed(*STORY))
    assert (friction.severity, friction.subject, friction.confidence) == ("S2", "link returns", "probable")
    assert "“Returns” leads to “Our story”" in friction.observed


def test_fires_in_other_languages() -> None:
    jobs = (
        "main",
        "  heading 1: Arbeiten bei uns",
        "  text: Wir suchen zwei Menschen für das Lager in Bremen",
    )
    assert only(detector, followed(*jobs, name="Rücksendung", locale="de_DE")).subject == "link rücksendung"


@pytest.mark.parametrize(
    ("name", "intent", "heading", "text"),
    [
        ("Returns", "returns.open", "Refund policy", "Everything can come back to us within thirty days of delivery"),
        ("Returns", "returns.open", "Second thoughts", "You may return anything within thirty days, free of charge"),
        ("Help", "help.open", "Frequently asked questions", "Choose one of these below and read on in peace please"),
        ("Customer service", "contact.open", "Get support", "Choose one of these below and read on in peace please"),
        ("Learn more", "returns.open", "Our story", "We began in 2009 behind a real corner in York with a kettle"),
        ("Returns", "returns.open", "Oops", "This page has gone somewhere else and we do not know where it went"),
        ("Contact us", "contact.open", "Say hello", "Ring 01803 55 01 00 on weekdays or come to see us in the shed"),
        ("Newsletter", "newsletter.open", "Join the club", "Letters about wool and bread, once in a month or so"),
    ],
)
def test_silent_where_it_is_there_in_other_words(name: str, intent: str, heading: str, text: str) -> None:
    walk = followed("main", f"  heading 1: {heading}", f"  text: {text}", name=name, intent=intent)
    assert is_clear(detector, walk) or cannot_tell(detector, walk) == "not-reached"


def test_silent_on_a_form_under_another_name() -> None:
    asks = ("main", "  heading 1: Members", "  text: Tell us who you are and what it was that you bought here")
    assert is_clear(detector, followed(*asks, fields=(field("order.number"),)))
    assert only(detector, followed(*asks, fields=(field("search"),))).subject == "link returns"


def test_silent_where_the_customer_stayed() -> None:
    assert is_clear(detector, followed(*STORY, back=False))


def test_silent_on_a_sign_in_and_the_first_page() -> None:
    assert is_clear(detector, followed(*STORY, stage="login"))
    assert is_clear(detector, followed(*STORY, stage="home"))


def test_a_certain_product_and_what_else_stands_among_products() -> None:
    name, intent = "Blue mug £12.00", "product.open"
    assert only(detector, followed(*STORY, name=name, intent=intent, attempt=True)).subject == "link blue mug"
    assert cannot_tell(detector, followed(*STORY, name=name, intent=intent)) == "not-reached"


def test_cannot_tell() -> None:
    assert cannot_tell(detector, followed(*STORY, lang="cy")) == "evidence-missing"
    assert cannot_tell(detector, followed("main", "  heading 1: Wait")) == "evidence-missing"
    assert cannot_tell(detector, followed(*STORY, locale="sv_SE")) == "not-applicable"
    assert cannot_tell(detector, Walk()) == "not-reached"
