from dataclasses import replace

from journeys.verdict.fingerprints import fingerprint, loose_print, problem_print
from tests.verdict.build import JOURNEY, friction, meta


def test_wording_amounts_times_and_ids_do_not_change_the_print() -> None:
    one = friction(observed="the total is 20.00", url="http://s/orders/1042?utm=a")
    two = friction(observed="the total is 31.50", url="http://s/orders/2077?utm=b", step=4, cause="action:9")
    assert fingerprint(meta(), one, JOURNEY) == fingerprint(meta(), two, JOURNEY)


def test_subject_cause_class_family_and_store_do() -> None:
    base = fingerprint(meta(), friction(), JOURNEY)
    others = [
        fingerprint(meta(), friction(subject="button:cancel"), JOURNEY),
        fingerprint(meta(), friction(cause_class="blocked"), JOURNEY),
        fingerprint(meta(), friction(rule="label"), JOURNEY),
        fingerprint(meta(), friction(), replace(JOURNEY, family="f::other")),
        fingerprint(meta(), friction(), replace(JOURNEY, store="other")),
        fingerprint(meta(major=2), friction(), JOURNEY),
    ]
    assert len({base, *others}) == 7


def test_device_and_locale_only_where_the_detector_says_so() -> None:
    desktop = replace(JOURNEY, device="desktop", locale="de_DE")
    assert fingerprint(meta(), friction(), JOURNEY) == fingerprint(meta(), friction(), desktop)
    bound = meta(device_bound=True)
    assert fingerprint(bound, friction(), JOURNEY) != fingerprint(bound, friction(), desktop)


def test_an_older_major_can_be_asked_for() -> None:
    assert fingerprint(meta(major=2), friction(), JOURNEY, major=1) == fingerprint(meta(), friction(), JOURNEY)


def test_the_loose_print_survives_a_change_of_words() -> None:
    old = friction(subject="button:pay now", loose="button")
    new = friction(subject="button:complete order", loose="button")
    assert loose_print(meta(), old, JOURNEY) == loose_print(meta(), new, JOURNEY)
    assert fingerprint(meta(), old, JOURNEY) != fingerprint(meta(), new, JOURNEY)


def test_the_same_trouble_in_another_journey_is_the_same_problem() -> None:
    elsewhere = replace(JOURNEY, family="f::other", device="desktop", locale="de_DE")
    assert problem_print(meta(device_bound=True), friction(), JOURNEY) == problem_print(meta(), friction(), elsewhere)
    assert problem_print(meta(), friction(), JOURNEY) != problem_print(meta(), friction(subject="x"), JOURNEY)
