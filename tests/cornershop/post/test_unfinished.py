from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.cornershop.post.conftest import Post


@pytest.mark.parametrize(
    ("kind", "words"), [("error", "You have not been charged"), ("answer-lost", "have let go of it")]
)
def test_a_customer_whose_order_failed_is_written_to_once(post: Callable[..., Post], kind: str, words: str) -> None:
    opened = post()
    opened.visitor.add()
    opened.visitor.to_review()
    object.__setattr__(opened.shop.payment._client, "timeout", 0.4)
    opened.shop.troubles.arm("payment", kind)
    opened.visitor.place()
    opened.shop.troubles.lift_all()
    opened.shop.schedule.advance(timedelta(minutes=11))
    (mail,) = opened.mails()
    assert mail.subject == "Your order did not go through"
    assert words in " ".join(mail.text.split())
    assert "/basket/go-on/" in mail.text
    opened.shop.schedule.advance(timedelta(days=1))
    assert opened.mails() == []


def test_a_customer_who_ordered_in_the_end_is_not(post: Callable[..., Post]) -> None:
    opened = post()
    opened.visitor.add()
    opened.visitor.to_review()
    opened.shop.troubles.arm("payment", "error")
    opened.visitor.place()
    opened.shop.troubles.lift_all()
    opened.visitor.place()
    opened.shop.schedule.advance(timedelta(minutes=30))
    assert "Your order did not go through" not in [mail.subject for mail in opened.mails()]


@pytest.mark.parametrize(("switch", "voucher"), [("on", False), ("near", True)])
def test_a_letter_that_is_only_sorry_and_one_with_a_voucher(
    post: Callable[..., Post], switch: str, voucher: bool
) -> None:
    opened = post(**{switch: "failure-no-make-right"})
    opened.visitor.add()
    opened.visitor.to_review()
    opened.shop.troubles.arm("payment", "error")
    opened.visitor.place()
    opened.shop.schedule.advance(timedelta(minutes=11))
    (mail,) = opened.mails()
    assert "Go on with your order" not in mail.text
    assert ("SORRY5" in mail.text) is voucher
