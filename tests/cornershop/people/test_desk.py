from __future__ import annotations

from cornershop.flaws.record import Flaws
from cornershop.people.desk import Desk, answer
from cornershop.schedule import Work
from cornershop.server import Running


def asked(shop: Running, text: str, known: dict[str, str], *on: str) -> Desk:
    app = shop.app.state.shop
    with app.database.session() as db:
        return answer(Work(app, db, app.now(), Flaws(frozenset(on)), {}), text, known, "own")


def test_the_stand_in_uses_what_is_known(shop: Running) -> None:
    made = asked(shop, "It is broken", {"number": "CS-10417"})
    assert made.turns[0][0] == "desk"
    assert "replacement" in made.turns[0][1]
    assert made.later is None


def test_three_teams(shop: Running) -> None:
    first = asked(shop, "It is broken", {"number": "CS-10417"}, "contact-transferred")
    second = asked(shop, "Broken", first.known, "contact-transferred")
    third = asked(shop, "Broken", second.known, "contact-transferred")
    assert [who for made in (first, second, third) for who, _ in made.turns] == [
        *("desk", "desk-kim", "desk-kim", "desk-lee", "desk-lee")
    ]
    assert "replacement" in third.turns[-1][1]


def test_two_questions_before_it_helps(shop: Running) -> None:
    known = {"number": "CS-10417"}
    said: list[str] = []
    for _ in range(3):
        made = asked(shop, "It is broken", known, "handle-effort")
        known, said = made.known, [*said, made.turns[-1][1]]
    assert [text.endswith("?") for text in said[:2]] == [True, True]
    assert "replacement" in said[2]
