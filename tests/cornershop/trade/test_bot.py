from cornershop.trade.bot import Answer, answer, noted, stand_in


def status(number: str) -> str:
    return f"Order {number} is in transit." if number == "CS-10452" else ""


def ask(text: str, known: dict[str, str] | None = None) -> Answer:
    return answer(text, known or {}, status, lambda code: f"{code} works.")


def test_an_order_number_is_answered_at_once() -> None:
    assert ask("Where is order CS-10452?").text == "Order CS-10452 is in transit."


def test_a_missing_number_is_asked_for_once_and_then_used() -> None:
    first = ask("Where is my parcel?")
    assert "order number" in first.text
    assert ask("10452", first.known).text == "Order CS-10452 is in transit."


def test_policies_are_told() -> None:
    assert "30 days" in ask("What is your returns policy?").text
    assert "£3.95" in ask("How much does it cost to deliver my order?").text
    assert ask("Is the code WELCOME10 any good?").text == "WELCOME10 works."


def test_damage_and_the_wish_for_a_person_hand_over_with_context() -> None:
    made = ask("My order CS-10452 arrived broken, I am jo@example.com")
    assert made.handover
    assert made.known["number"] == "CS-10452"
    assert made.known["email"] == "jo@example.com"
    assert ask("I want to talk to a person").handover


def test_the_stand_in_uses_what_is_known() -> None:
    made = ask("My order CS-10452 arrived broken")
    reply = stand_in("My order CS-10452 arrived broken", made.known, status)
    assert "sorry about order CS-10452" in reply.text
    assert "Which order" not in reply.text
    assert "refund is on its way" in stand_in("refund please", reply.known, status).text


def test_the_second_miss_goes_to_the_desk() -> None:
    first = ask("blue elephants")
    assert not first.handover
    assert ask("more elephants", first.known).handover


def test_noted_reads_numbers_and_addresses() -> None:
    assert noted("it is #10417 for A.B@Example.com") == {"number": "CS-10417", "email": "a.b@example.com"}


def test_the_stand_in_asks_which_order_not_what_it_is_about() -> None:
    assert "Which order" in stand_in("Where is my order?", {}, status).text
    assert "What can I do for you?" in stand_in("Hello?", {}, status).text
