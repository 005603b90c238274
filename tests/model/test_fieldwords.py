import pytest

from journeys.model.fieldwords import field_words


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("shipping.postcode", "delivery postcode"),
        ("billing.given_name", "billing first name"),
        ("contact.email", "e-mail address"),
        ("card.code", "card security code"),
        ("variant.size", "size"),
        ("shipping.postcode contact.email", "delivery postcode, e-mail address"),
        ("checkout form", "checkout form"),
        ("", ""),
    ],
)
def test_a_field_key_is_said_in_words(key: str, words: str) -> None:
    assert field_words(key) == words
