from __future__ import annotations

from journeys.wayfinding.reading.sentences import spoken_sentences


def test_sentences_end_where_they_end() -> None:
    assert list(spoken_sentences("Hello! Your order is late. Sorry?\nBye")) == [
        "Hello!",
        "Your order is late.",
        "Sorry?",
        "Bye",
    ]


def test_dates_and_short_forms_do_not_end_one() -> None:
    assert list(spoken_sentences("Lieferung am 3. März. Danke")) == ["Lieferung am 3. März.", "Danke"]
    assert list(spoken_sentences("Order no. 12 is paid")) == ["Order no. 12 is paid"]
    assert list(spoken_sentences("It costs 3. We pay")) == ["It costs 3.", "We pay"]
    assert list(spoken_sentences("  ")) == []
