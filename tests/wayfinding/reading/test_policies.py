from __future__ import annotations

import pytest

from tests.wayfinding.reading.recorded import Short, facts, recorded, short, written

POLICY = ("window_days", "return_fee", "refund_days", "free_from")
RETURNS = "policy:returns"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("You can return it within 30 days.", "en", {(RETURNS, "window_days", 30, "days")}),
        ("Two weeks to think: return within 2 weeks.", "en", {(RETURNS, "window_days", 14, "days")}),
        ("Return anything within 30 days of delivery.", "en", {(RETURNS, "window_days", 30, "days")}),
        ("We deliver within 10 days; returns are welcome.", "en", set()),
        ("Rückgabe bis 21 Tage nach Lieferung.", "de", {(RETURNS, "window_days", 21, "days")}),
        ("Return postage is £2.50.", "en", {(RETURNS, "return_fee", 250, "GBP")}),
        ("Refunds are paid within 5 working days.", "en", {(RETURNS, "refund_days", 5, "days")}),
        ("Free delivery on orders over £40", "en", {("policy:delivery", "free_from", 4000, "GBP")}),
        ("You are £8.00 away from free delivery", "en", set()),
        ("Sale items cannot be returned after 7 days.", "en", set()),
        ("Returns are not free.", "en", set()),
        ("Sie haben 30 Tage Rückgaberecht.", "de", {(RETURNS, "window_days", 30, "days")}),
        ("Noch 8,00 € bis zum kostenlosen Versand", "de", set()),
        ("Livraison offerte dès 60 € d'achat", "fr", {("policy:delivery", "free_from", 6000, "EUR")}),
        ("Tienes 30 días para devolver tu pedido.", "es", {(RETURNS, "window_days", 30, "days")}),
        ("Le devolveremos el importe en un plazo de 14 días.", "es", {(RETURNS, "refund_days", 14, "days")}),
        ("We storten het bedrag binnen 14 dagen terug.", "nl", {(RETURNS, "refund_days", 14, "days")}),
        ("A £2.99 fee is deducted from your refund.", "en", {(RETURNS, "return_fee", 299, "GBP")}),
        ("3,90 € werden von der Erstattung abgezogen.", "de", {(RETURNS, "return_fee", 390, "EUR")}),
        ("Retourneren kan binnen 14 dagen.", "nl", {(RETURNS, "window_days", 14, "days")}),
    ],
)
def test_policies_in_plain_words(text: str, language: str, expected: set[Short]) -> None:
    page = written(f'- main [ref=e1]:\n  - paragraph [ref=e2]: "{text}"', language)
    assert short(facts(page, "help", language), *POLICY) == expected


def test_a_page_of_policies() -> None:
    assert short(facts(recorded("it-help-returns"), "help", "it_IT"), *POLICY) == {
        (RETURNS, "window_days", 30, "days"),
        (RETURNS, "return_fee", 0, ""),
        (RETURNS, "refund_days", 10, "days"),
        ("policy:delivery", "free_from", 4900, "EUR"),
    }


def test_a_policy_stated_twice_differently_is_unknown() -> None:
    page = written(
        "- main [ref=e1]:\n  - paragraph [ref=e2]: Return within 30 days\n  - paragraph [ref=e3]: Return within 14 days"
    )
    assert short(facts(page, "help"), *POLICY) == {(RETURNS, "window_days", None, "days")}


def test_what_a_page_says_itself_counts_before_the_strip_on_top_of_every_page() -> None:
    lines = ("- banner [ref=e1]:", '  - paragraph [ref=e2]: "Free returns within 30 days"', "- main [ref=e3]:")
    page = "\n".join((*lines, '  - paragraph [ref=e4]: "The return fee is £3.95; we take it off your refund."'))
    assert short(facts(written(page, "en"), "returns", "en"), *POLICY) == {
        (RETURNS, "window_days", 30, "days"),
        (RETURNS, "return_fee", 395, "GBP"),
    }
    twice = f'{page}\n  - paragraph [ref=e5]: "Returns are free."\n'
    assert (RETURNS, "return_fee", None, "") in short(facts(written(twice, "en"), "returns", "en"), "return_fee")


def test_a_sentence_may_end_with_an_amount() -> None:
    page = written("- paragraph [ref=e1]: Delivered within 3-5 working days for £6.50. 28 days to return.")
    found = short(facts(page, "product"))
    assert ("policy:returns", "window_days", 28, "days") in found
    assert not [fact for fact in found if fact[1] == "return_fee"]
