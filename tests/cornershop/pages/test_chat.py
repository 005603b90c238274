from tests.cornershop.visitor import Visitor


def test_the_bot_says_hello_and_knows_orders(visitor: Visitor) -> None:
    assert "Assistant (automated)" in visitor.get("/help/chat").text
    assert "is in transit" in visitor.send("/help/chat", {"message": "Where is order CS-10452?"}).text


def test_what_is_said_is_shown_as_it_was_said(visitor: Visitor) -> None:
    page = visitor.send("/help/chat", {"message": "It came broken <b>"}).text
    assert "It came broken &lt;b&gt;" in page
    assert "It came broken <b>" not in page


def test_nothing_said_nothing_answered(visitor: Visitor) -> None:
    before = visitor.get("/help/chat").text.count("Assistant (automated)")
    assert visitor.send("/help/chat", {"message": "   "}).text.count("Assistant (automated)") == before


def test_codes_are_explained(visitor: Visitor) -> None:
    assert "The code WELCOME10 gives" in visitor.send("/help/chat", {"message": "Does code WELCOME10 work?"}).text


def test_a_script_gets_the_turns_alone(visitor: Visitor) -> None:
    answer = visitor.send("/help/chat", {"message": "Where is order CS-10417?"}, quick=True).text
    assert "was delivered on" in answer
    assert "<html" not in answer


def test_conversations_belong_to_one_visitor(visitor: Visitor) -> None:
    visitor.send("/help/chat", {"message": "My secret wish"})
    visitor.client.cookies.clear()
    assert "My secret wish" not in visitor.get("/help/chat").text
