import re
from collections.abc import Callable

from cornershop.flaws.record import Flaws
from cornershop.post import order_letters
from cornershop.schedule import Work
from cornershop.storage.tables import OrderRow
from tests.cornershop.post.conftest import Post

Opened = Callable[..., Post]


def total(text: str) -> str:
    found = re.search(r"^Total[:\t ]+(.*)$", text, re.MULTILINE)
    assert found
    return found[1]


def test_an_order_is_confirmed_and_paid(post: Opened) -> None:
    confirmation, paid = post().order()
    assert re.fullmatch(r"Your order CS-\d+", confirmation.subject)
    assert "Harbour Stoneware Mug\t1\t£14.00\t£14.00" in confirmation.html_text
    assert total(confirmation.html_text) == total(confirmation.text) == "£17.95"
    assert "We have charged £17.95" in paid.text


def test_the_link_in_the_mail_opens_the_order_for_somebody_else(post: Opened) -> None:
    opened = post()
    link = next(link for link in opened.order()[0].links if "Follow" in link.text)
    opened.visitor.client.cookies.clear()
    answer = opened.visitor.get(link.url)
    assert "Status:" in answer.text
    assert opened.visitor.get("/orders/follow/CS-1.forged").status_code == 404


def test_flaws_and_near_misses_of_a_confirmation(post: Opened) -> None:
    assert total(post("email-fact-wrong").order()[0].text) == "£18.95"
    assert total(post(near="email-fact-wrong").order()[0].html_text) == "GBP 17.95"
    opened = post("email-link-broken")
    link = next(link for link in opened.order()[0].links if "Follow" in link.text)
    assert opened.visitor.get(link.url).status_code == 404
    opened = post(near="email-link-broken")
    link = next(link for link in opened.order()[0].links if "Follow" in link.text)
    assert "/go/" in link.url
    assert "Status:" in opened.visitor.get(link.url).text


def test_confirmations_that_are_missing_late_or_doubled(post: Opened) -> None:
    assert [mail.subject[:7] for mail in post("email-missing").order()] == ["Payment"]
    opened = post(near="email-missing")
    assert len(opened.order()) == 1
    assert opened.wait(minutes=7) == []
    assert len(opened.wait(minutes=2)) == 1
    doubled = post("email-duplicate").order()
    assert doubled[0].text == doubled[1].text
    assert doubled[0].id != doubled[1].id
    again = post(near="email-duplicate").order()
    assert again[0].id == again[1].id


def test_steps_of_a_parcel_are_many_mails(post: Opened) -> None:
    opened = post(near="email-too-many")
    opened.order()
    assert len(opened.wait(days=2)) == 6  # five steps, and that it was dispatched


def test_the_rest_of_an_orders_life_is_told(post: Opened) -> None:
    opened = post()
    with opened.shop.database.session() as db:
        order = db.get(OrderRow, "CS-10417")
        assert order
        order.email = "jo@example.com"
        work = Work(opened.shop, db, opened.shop.now(), Flaws(), {})
        order_letters.dispatched(work, order)
        order_letters.delayed(work, order, "The carrier has lost a van.")
        order_letters.refunded(work, order, 1400, "RT-1")
    sent = {mail.subject: mail for mail in opened.mails()}
    assert "Track your parcel" in sent["Order CS-10417 is on its way"].html_text
    assert "lost a van" in sent["Order CS-10417 will be late"].text
    assert "refunded £14.00" in sent["Refund for order CS-10417: £14.00"].text


def test_the_invoice_comes_with_the_parcel(post: Opened) -> None:
    def papers(opened: Post) -> list[str]:
        opened.order()
        return [file.name for mail in opened.wait(days=2) for file in mail.parts]

    (name,) = papers(post())
    assert re.fullmatch(r"invoice-CS-\d+\.pdf", name)
    assert papers(post("invoice-missing")) == []
