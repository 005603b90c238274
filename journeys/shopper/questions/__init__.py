"""What shoppers observe, one question per file; answering never touches the page."""

from journeys.shopper.questions.attempt_outcome import AttemptOutcome
from journeys.shopper.questions.basket_count import BasketCount
from journeys.shopper.questions.basket_lines import BasketLines
from journeys.shopper.questions.chat_replies import ChatReplies
from journeys.shopper.questions.code_outcome import CodeOutcome
from journeys.shopper.questions.current_stage import CurrentStage
from journeys.shopper.questions.delivery_date import DeliveryDate
from journeys.shopper.questions.discount import Discount
from journeys.shopper.questions.effort_so_far import EffortSoFar
from journeys.shopper.questions.error_texts import ErrorTexts
from journeys.shopper.questions.heard_on_the_phone import HeardOnThePhone
from journeys.shopper.questions.human_in_chat import HumanInChat
from journeys.shopper.questions.invoices_read import InvoicesRead
from journeys.shopper.questions.offers_guest import OffersGuest
from journeys.shopper.questions.order_number import OrderNumber
from journeys.shopper.questions.order_status import OrderStatus
from journeys.shopper.questions.person_on_the_phone import PersonOnThePhone
from journeys.shopper.questions.price_of import PriceOf
from journeys.shopper.questions.products_listed import ProductsListed
from journeys.shopper.questions.return_policy import ReturnPolicy
from journeys.shopper.questions.stock_state import StockState
from journeys.shopper.questions.stuck_branches import StuckBranches
from journeys.shopper.questions.text_shown import TextShown
from journeys.shopper.questions.told_on_the_phone import ToldOnThePhone
from journeys.shopper.questions.total import Total

__all__ = [
    "AttemptOutcome",
    "BasketCount",
    "BasketLines",
    "ChatReplies",
    "CodeOutcome",
    "CurrentStage",
    "DeliveryDate",
    "Discount",
    "EffortSoFar",
    "ErrorTexts",
    "HeardOnThePhone",
    "HumanInChat",
    "InvoicesRead",
    "OffersGuest",
    "OrderNumber",
    "OrderStatus",
    "PersonOnThePhone",
    "PriceOf",
    "ProductsListed",
    "ReturnPolicy",
    "StockState",
    "StuckBranches",
    "TextShown",
    "ToldOnThePhone",
    "Total",
]
