from journeys.shopper.choices import ANY_STAGE, CHECKOUT_STAGES, MISTAKEN_FIELDS, PASTED_FIELDS, one_of


def test_a_marked_step_is_the_step_itself_and_tells_its_words() -> None:
    def step(stage: str) -> None:
        del stage

    assert one_of(stage=("payment", "review"))(step) is step
    assert vars(step)["choices"] == {"stage": ("payment", "review")}


def test_the_stages_are_in_the_order_of_a_purchase() -> None:
    assert CHECKOUT_STAGES == ("contact", "address", "delivery", "payment", "review")
    assert {"home", "basket", *CHECKOUT_STAGES} < set(ANY_STAGE)
    assert "other" not in ANY_STAGE


def test_fields_are_named_as_customers_do_and_as_forms_do() -> None:
    assert {"postcode", "e-mail address", "card number"} <= set(MISTAKEN_FIELDS)
    assert {"e-mail address", "card number"} <= set(PASTED_FIELDS) < set(MISTAKEN_FIELDS)
    assert "postcode" not in PASTED_FIELDS
