import re

from tests.cornershop.visitor import Visitor


def test_the_chat_answers_hands_over_and_shows_the_desk(visitor: Visitor) -> None:
    assert "is in transit" in visitor.send("/help/chat", {"message": "Where is order CS-10452?"}).text
    assert "sorry about order CS-10452" in visitor.send("/help/chat", {"message": "It came broken <b>"}).text
    desk = visitor.get("/desk").text
    assert "It came broken &lt;b&gt;" in desk
    talk = re.findall(r'name="conversation" value="([^"]+)"', desk)[-1]
    visitor.send("/desk", {"conversation": talk, "message": "A person here."})
    assert "A person here." in visitor.get("/help/chat").text


def test_a_conversation_nobody_had(visitor: Visitor) -> None:
    assert visitor.send("/desk", {"conversation": "nobody", "message": "Hello?"}).status_code == 404
