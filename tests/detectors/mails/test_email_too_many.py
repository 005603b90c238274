import pytest

from journeys.detectors.mails import email_too_many
from tests.detectors.mails.post import Post, outcome


def judge(walk: Post) -> tuple[str, list[str]]:
    return outcome(email_too_many, walk)


def weeks(walk: Post, letters: int, gap: float) -> Post:
    walk.letter("Welcome to our letter", 0)
    for number in range(1, letters + 1):
        walk.letter(f"Number {number}", number * gap)
    walk.pass_days(14)
    walk.mail("Bye", "Nothing")
    return walk


@pytest.mark.parametrize(
    ("count", "days", "letters", "gap", "severity"),
    [(1, 7, 9, 18, "S2"), (1, 7, 2, 72, "S1"), (2, 30, 3, 96, "S1"), (1, 7, 2, 168, ""), (2, 30, 2, 96, "")],
)
def test_what_was_promised_is_the_measure(count: int, days: int, letters: int, gap: float, severity: str) -> None:
    walk = Post()
    walk.promise(count, days)
    kind, severities = judge(weeks(walk, letters, gap))
    assert (kind, severities) == (("friction", [severity]) if severity else ("clear", []))


def test_without_a_promise_three_a_week_are_let_be() -> None:
    assert judge(weeks(Post(), 3, 40))[0] == "clear"
    assert judge(weeks(Post(), 5, 30)) == ("friction", ["S1"])
    assert judge(weeks(Post(), 9, 18)) == ("friction", ["S2"])


def test_nine_mails_about_three_orders_are_no_letters() -> None:
    walk = Post()
    walk.promise(1, 7)
    for number in range(9):
        walk.mail(f"Order A-104{number % 3} is on its way", f"Order A-104{number % 3}, step {number}", hours=number)
    walk.letter("News", 30)
    walk.pass_days(7)
    walk.mail("Bye", "Nothing")
    assert judge(walk)[0] == "clear"


def test_two_lists_are_two_promises() -> None:
    walk = Post()
    walk.promise(1, 7)
    walk.letter("Tea", 10)
    walk.letter("Wine", 20, sender="wine@shop.example")
    walk.pass_days(7)
    walk.mail("Bye", "Nothing")
    assert judge(walk)[0] == "clear"


def test_too_short_a_watch_and_no_letters_cannot_be_told() -> None:
    walk = Post()
    walk.letter("News", 1)
    assert judge(walk)[0] == "not-reached"
    quiet = Post()
    quiet.pass_days(8)
    quiet.mail("Your order A-1042", "Order A-1042")
    assert judge(quiet)[0] == "not-reached"
