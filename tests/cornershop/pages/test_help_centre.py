import re

import pytest

from cornershop.pages.help_centre import TOPICS
from tests.cornershop.visitor import Visitor, errors


def test_messages_get_a_reference(visitor: Visitor) -> None:
    sent = {"name": "Jo", "email": "jo@example.com", "message": "How heavy is the pen?"}
    assert re.search(r"Q-\d{5}", visitor.send("/help/contact", sent).text)
    assert len(errors(visitor.send("/help/contact", {}).text)) == 3


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_every_topic_has_its_page(visitor: Visitor, topic: str) -> None:
    assert visitor.get(f"/help/{topic}").status_code == 200


def test_a_topic_nobody_wrote(visitor: Visitor) -> None:
    assert visitor.get("/help/nothing").status_code == 404


@pytest.mark.parametrize(("back", "path"), [("/shop", "/shop"), ("//evil.example", "/"), ("/\\evil.example", "/")])
def test_the_cookie_notice_leads_back_into_the_shop_only(visitor: Visitor, back: str, path: str) -> None:
    answer = visitor.send("/cookies", {"answer": "needed", "back": back})
    assert answer.url.path == path
    assert visitor.client.cookies["cookies_answered"] == "needed"
