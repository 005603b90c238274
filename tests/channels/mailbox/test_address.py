from journeys.channels.mailbox.address import address_for

USUAL = "kim.lee.1a@example.com"


def test_without_a_pattern_the_shopper_keeps_the_usual_address() -> None:
    assert address_for("", USUAL, "run", "journey") == USUAL


def test_every_shopper_and_run_has_an_address_of_its_own() -> None:
    made = {address_for("robots-{tag}@shop.example", USUAL, run, journey) for run in "ab" for journey in "cd"}
    assert len(made) == 4
    assert all(one.startswith("robots-kim") and one.endswith("@shop.example") for one in made)


def test_the_same_journey_of_the_same_run_finds_its_mailbox_again() -> None:
    assert address_for("r+{tag}@x.example", USUAL, "a", "b") == address_for("r+{tag}@x.example", USUAL, "a", "b")


def test_a_plain_address_gets_a_tag_before_the_at() -> None:
    local, _, domain = address_for("robots@shop.example", USUAL, "a", "b").partition("@")
    assert local.startswith("robots+kim")
    assert domain == "shop.example"
