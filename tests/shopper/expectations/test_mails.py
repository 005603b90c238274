from datetime import timedelta

from journeys.model.contact import Mail
from journeys.model.fact import Fact
from journeys.shopper import Shopper
from journeys.shopper.expectations import (
    can_leave_with_one_click,
    left_alone,
    letters_as_promised,
    mail_came,
    mail_matches_order,
)
from journeys.shopper.memory import Noticed
from tests.shopper.post.scripted import START, letter, mail, reader


def later(*mails: Mail) -> Shopper:
    shopper, _, box = reader(*mails)
    box.clock.time = START + timedelta(days=30)
    return shopper


def test_a_mail_that_came_and_one_that_did_not() -> None:
    shopper = later(mail("Thank you for your order"))
    assert mail_came("confirmation").judged_by(shopper)[0]
    held, _, observed = mail_came("refund").judged_by(shopper)
    assert (held, observed) == (False, "no such mail came")


def test_totals_are_compared_whatever_their_spelling() -> None:
    shown = Noticed(0, Fact("order", "total", 123450, "GBP", stage="confirmation", quote="Total £1,234.50"))
    for words, held in (("Total: GBP 1,234.50", True), ("Total: £1,235.50", False)):
        shopper = later(mail("Thank you for your order", f"Order number: A-1042\n{words}"))
        shopper.memory.facts.append(shown)
        letters_as_promised().judged_by(shopper)
        assert mail_matches_order().judged_by(shopper)[0] is held


def test_letters_are_counted_by_what_was_promised() -> None:
    promise = Fact("policy:newsletter", "frequency", 1, "mails", (("days", "7"),))
    for gap, held in ((24 * 7, True), (24, False)):
        shopper = later(letter("Welcome", 0), *(letter(f"News {n}", n * gap) for n in range(1, 4)))
        shopper.memory.facts.append(Noticed(0, promise))
        assert letters_as_promised().judged_by(shopper)[0] is held
    assert letters_as_promised().judged_by(later(letter("News")))[2] == "nothing was promised; 1 came"


def test_one_click_is_wanted_of_letters_only() -> None:
    assert can_leave_with_one_click().judged_by(later(letter("News"), mail("Your order A-1042")))[0]
    assert not can_leave_with_one_click().judged_by(later(mail("News", headers=(("list-id", "<n>"),))))[0]


def test_left_alone_begins_48_hours_after_leaving() -> None:
    for hours, held in ((40, True), (60, False)):
        shopper = later(letter("News"), letter("More news", hours))
        shopper.memory.unsubscribed = START
        assert left_alone().judged_by(shopper)[0] is held
    assert left_alone().judged_by(later(letter("News")))[2] == "the shopper did not unsubscribe"
