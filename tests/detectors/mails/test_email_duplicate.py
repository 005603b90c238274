from journeys.detectors.mails import email_duplicate
from tests.detectors.mails.post import Post, outcome

LONG = "Vielen Dank für Ihre Bestellung, wir packen sie morgen früh und schicken sie dann los. " * 4


def two(first: str, second: str, subject: str = "Bestellbestätigung 4711-22", **more: object) -> Post:
    walk = Post("de_DE")
    walk.mail(subject, first, hours=0, read=True)
    walk.mail(subject, second, read=True, **{"hours": 1, **more})  # type: ignore[arg-type] # passed on
    return walk


def test_a_second_confirmation_looks_like_a_second_order() -> None:
    assert outcome(email_duplicate, two(LONG, LONG)) == ("friction", ["S2"])


def test_a_second_letter_is_a_nuisance() -> None:
    walk = Post()
    walk.letter("News", 0)
    walk.letter("News", 2)
    assert outcome(email_duplicate, walk) == ("friction", ["S1"])


def test_the_same_message_twice_is_the_mail_servers_doing() -> None:
    walk = Post()
    for _ in range(2):
        walk.mail("Your order A-1042", "Order A-1042", id="<same@x>")
    assert outcome(email_duplicate, walk)[0] == "clear"


def test_another_status_another_order_another_day_and_another_sender_are_other_mails() -> None:
    for pair in (
        two("Order 4711-22: packed", "Order 4711-22: in the van", "Order 4711-22"),
        two("Bestellnummer: 4711-22\n" + LONG, "Bestellnummer: 4711-23\n" + LONG),
        two(LONG, LONG, hours=30),
        two(LONG, LONG, sender="other@shop.example"),
    ):
        assert outcome(email_duplicate, pair)[0] == "clear"


def test_no_mail_cannot_be_told() -> None:
    assert outcome(email_duplicate, Post())[0] == "not-reached"
