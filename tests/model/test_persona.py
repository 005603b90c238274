from journeys.model.persona import Address, PaymentCard, Persona


def _persona(country: str) -> Persona:
    card = PaymentCard("4242424242424242", 1, 2031, "123", "Ada Byron")
    address = Address("High Street", "7", "York", "YO1 7HH", country)
    return Persona("usual", "Ada", "Byron", "ada@example.com", "+44", address, "en_GB", "s3cret-word", card)


def test_street_line_follows_the_country() -> None:
    assert _persona("GB").address.line == "7 High Street"
    assert _persona("DE").address.line == "High Street 7"


def test_secrets_are_password_and_card() -> None:
    assert set(_persona("GB").secrets) == {"s3cret-word", "4242424242424242", "123"}
    assert _persona("GB").full_name == "Ada Byron"
