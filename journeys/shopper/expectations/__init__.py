"""What a journey's author may expect: budgets of effort, honesty of prices, promises, and outcomes."""

from journeys.shopper.expectations.basket import basket_holds, only_my_choice
from journeys.shopper.expectations.budgets import (
    at_most_keystrokes,
    at_most_pages,
    at_most_presses,
    nothing_typed_twice,
    within_seconds,
)
from journeys.shopper.expectations.contacts import answer_matches_page, issue_settled, next_step_known, told_once
from journeys.shopper.expectations.expect import Expects
from journeys.shopper.expectations.finding import list_changed, list_kept, product_listed, stock_told
from journeys.shopper.expectations.money import (
    code_keeps_working,
    code_refused_with_reason,
    code_works,
    delivery_cost_told,
    price_stays,
    total_stays,
)
from journeys.shopper.expectations.outcome import (
    chat_answered,
    chat_says,
    delivery_date_told,
    entries_kept,
    guest_welcome,
    mistake_explained,
    order_confirmed,
    order_number_told,
    person_in_chat,
    return_confirmed,
    return_window_told,
    sees_text,
    stage_is,
    status_told,
)

__all__ = [
    "Expects",
    "answer_matches_page",
    "at_most_keystrokes",
    "at_most_pages",
    "at_most_presses",
    "basket_holds",
    "chat_answered",
    "chat_says",
    "code_keeps_working",
    "code_refused_with_reason",
    "code_works",
    "delivery_cost_told",
    "delivery_date_told",
    "entries_kept",
    "guest_welcome",
    "issue_settled",
    "list_changed",
    "list_kept",
    "mistake_explained",
    "next_step_known",
    "nothing_typed_twice",
    "only_my_choice",
    "order_confirmed",
    "order_number_told",
    "person_in_chat",
    "price_stays",
    "product_listed",
    "return_confirmed",
    "return_window_told",
    "sees_text",
    "stage_is",
    "status_told",
    "stock_told",
    "told_once",
    "total_stays",
    "within_seconds",
]
