from cornershop.flaws.record import Flaws
from cornershop.pages.mistakes import BARE, BLAMING, FIRM, PICKY, SHORT, picky, worded

ERRORS = {"postcode": "Enter a full UK postcode.", "email": "Enter an e-mail address.", "name": "Enter your full name."}


def test_a_sound_shop_says_what_to_do() -> None:
    assert worded(Flaws(), ERRORS) == ERRORS


def test_one_text_for_everything() -> None:
    assert set(worded(Flaws(frozenset({"error-generic", "error-blames"})), ERRORS).values()) == {"Invalid input"}


def test_only_the_first() -> None:
    assert worded(Flaws(frozenset({"errors-one-by-one"})), ERRORS) == {"postcode": ERRORS["postcode"]}


def test_no_way_out_and_blame_are_each_said_at_one_field() -> None:
    both = frozenset({"error-no-remedy", "error-blames"})
    assert worded(Flaws(both), ERRORS) == ERRORS | {"postcode": BARE, "email": BLAMING}
    assert worded(Flaws(near_misses=both), ERRORS) == ERRORS | {"postcode": SHORT, "email": FIRM}


def test_a_postcode_that_is_only_written_in_another_way() -> None:
    only = frozenset({"format-picky"})
    assert picky(Flaws(only), {"postcode": "yo17hb"}) == {"postcode": PICKY}
    assert picky(Flaws(only), {"postcode": "YO1 7HB"}) == {}
    assert picky(Flaws(only), {"postcode": "1012ab", "country": "NL"}) == {}
    answers = {"postcode": "yo17hb"}
    assert picky(Flaws(near_misses=only), answers) == {}
    assert answers == {"postcode": "YO1 7HB"}
