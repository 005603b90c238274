"""What shoppers do, one verb per file, in the order of a customer's path."""

from journeys.shopper.actions.ask_by_contact_form import AskByContactForm
from journeys.shopper.actions.ask_by_mail import AskByMail
from journeys.shopper.actions.ask_for_human import AskForHuman
from journeys.shopper.actions.ask_in_chat_about_product import AskInChatAboutProduct
from journeys.shopper.actions.ask_person import AskPerson
from journeys.shopper.actions.ask_what_is_known import AskWhatIsKnown
from journeys.shopper.actions.audit_page import AuditPage
from journeys.shopper.actions.break_process import BreakProcess
from journeys.shopper.actions.browse_to_product import BrowseToProduct
from journeys.shopper.actions.buy_enough import BuyEnough
from journeys.shopper.actions.buy_once import BuyOnce
from journeys.shopper.actions.call_the_shop import CallTheShop
from journeys.shopper.actions.change_quantity import ChangeQuantity
from journeys.shopper.actions.check_books import CheckBooks
from journeys.shopper.actions.check_links import CheckLinks
from journeys.shopper.actions.check_mail_links import CheckMailLinks
from journeys.shopper.actions.check_out_as_guest import CheckOutAsGuest
from journeys.shopper.actions.check_statement import CheckStatement
from journeys.shopper.actions.choose_delivery import ChooseDelivery
from journeys.shopper.actions.choose_payment import ChoosePayment
from journeys.shopper.actions.choose_variant import ChooseVariant
from journeys.shopper.actions.close_by_back import CloseByBack
from journeys.shopper.actions.come_back import ComeBack
from journeys.shopper.actions.come_to_shop import ComeToShop
from journeys.shopper.actions.continue_as_guest import ContinueAsGuest
from journeys.shopper.actions.crawl_the_phone_menu import CrawlThePhoneMenu
from journeys.shopper.actions.deal_with_overlays import DealWithOverlays
from journeys.shopper.actions.enter_code import EnterCode
from journeys.shopper.actions.fill_basket import FillBasket
from journeys.shopper.actions.fill_basket_with_something import FillBasketWithSomething
from journeys.shopper.actions.fill_stage import FillStage
from journeys.shopper.actions.filter_list import FilterList
from journeys.shopper.actions.find_invoice import FindInvoice
from journeys.shopper.actions.find_order_in_account import FindOrderInAccount
from journeys.shopper.actions.find_product import FindProduct
from journeys.shopper.actions.follow_mail_link import FollowMailLink
from journeys.shopper.actions.follow_menu_to import FollowMenuTo
from journeys.shopper.actions.follow_parcel import FollowParcel
from journeys.shopper.actions.go_back import GoBack
from journeys.shopper.actions.go_back_a_step import GoBackAStep
from journeys.shopper.actions.hand_parcel_in import HandParcelIn
from journeys.shopper.actions.hang_up import HangUp
from journeys.shopper.actions.leave_by_link import LeaveByLink
from journeys.shopper.actions.let_time_pass import LetTimePass
from journeys.shopper.actions.look_again import LookAgain
from journeys.shopper.actions.look_and_come_back import LookAndComeBack
from journeys.shopper.actions.look_at_order_again import LookAtOrderAgain
from journeys.shopper.actions.look_for_tracking import LookForTracking
from journeys.shopper.actions.make_mistake import MakeMistake
from journeys.shopper.actions.make_mistakes import MakeMistakes
from journeys.shopper.actions.measure_speed import MeasureSpeed
from journeys.shopper.actions.mend_process import MendProcess
from journeys.shopper.actions.open_any_product import OpenAnyProduct
from journeys.shopper.actions.open_basket import OpenBasket
from journeys.shopper.actions.open_category import OpenCategory
from journeys.shopper.actions.open_chat import OpenChat
from journeys.shopper.actions.open_contact import OpenContact
from journeys.shopper.actions.open_help import OpenHelp
from journeys.shopper.actions.open_links import OpenLinks
from journeys.shopper.actions.open_menu import OpenMenu
from journeys.shopper.actions.open_product import OpenProduct
from journeys.shopper.actions.open_returns import OpenReturns
from journeys.shopper.actions.open_shop import OpenShop
from journeys.shopper.actions.open_what_was_found import OpenWhatWasFound
from journeys.shopper.actions.order_in_a_hurry import OrderInAHurry
from journeys.shopper.actions.paste_my import PasteMy
from journeys.shopper.actions.place_order import PlaceOrder
from journeys.shopper.actions.press_for import PressFor
from journeys.shopper.actions.press_lookalikes import PressLookalikes
from journeys.shopper.actions.put_in_basket import PutInBasket
from journeys.shopper.actions.put_in_basket_in_a_hurry import PutInBasketInAHurry
from journeys.shopper.actions.put_mouse_away import PutMouseAway
from journeys.shopper.actions.reach_last_button import ReachLastButton
from journeys.shopper.actions.read_mail import ReadMail
from journeys.shopper.actions.register import Register
from journeys.shopper.actions.remove_line import RemoveLine
from journeys.shopper.actions.say_in_chat import SayInChat
from journeys.shopper.actions.say_on_the_phone import SayOnThePhone
from journeys.shopper.actions.search_for import SearchFor
from journeys.shopper.actions.search_for_something import SearchForSomething
from journeys.shopper.actions.send_empty import SendEmpty
from journeys.shopper.actions.settle_by_bot import SettleByBot
from journeys.shopper.actions.settle_by_chat import SettleByChat
from journeys.shopper.actions.settle_by_phone import SettleByPhone
from journeys.shopper.actions.sign_in import SignIn
from journeys.shopper.actions.sort_list import SortList
from journeys.shopper.actions.start_checkout import StartCheckout
from journeys.shopper.actions.start_return import StartReturn
from journeys.shopper.actions.submit_return import SubmitReturn
from journeys.shopper.actions.submit_stage import SubmitStage
from journeys.shopper.actions.subscribe_to_newsletter import SubscribeToNewsletter
from journeys.shopper.actions.track_order import TrackOrder
from journeys.shopper.actions.try_again import TryAgain
from journeys.shopper.actions.try_any_code import TryAnyCode
from journeys.shopper.actions.try_code import TryCode
from journeys.shopper.actions.try_in_trouble import TryInTrouble
from journeys.shopper.actions.try_search import TrySearch
from journeys.shopper.actions.unsubscribe_by_mail import UnsubscribeByMail
from journeys.shopper.actions.use_mailed_code import UseMailedCode
from journeys.shopper.actions.wait_for_answer import WaitForAnswer
from journeys.shopper.actions.wait_for_call_back import WaitForCallBack
from journeys.shopper.actions.wait_for_follow_up import WaitForFollowUp
from journeys.shopper.actions.wait_for_mail import WaitForMail
from journeys.shopper.actions.walk_to_stage import WalkToStage
from journeys.shopper.actions.write_loosely import WriteLoosely

__all__ = [
    "AskByContactForm",
    "AskByMail",
    "AskForHuman",
    "AskInChatAboutProduct",
    "AskPerson",
    "AskWhatIsKnown",
    "AuditPage",
    "BreakProcess",
    "BrowseToProduct",
    "BuyEnough",
    "BuyOnce",
    "CallTheShop",
    "ChangeQuantity",
    "CheckBooks",
    "CheckLinks",
    "CheckMailLinks",
    "CheckOutAsGuest",
    "CheckStatement",
    "ChooseDelivery",
    "ChoosePayment",
    "ChooseVariant",
    "CloseByBack",
    "ComeBack",
    "ComeToShop",
    "ContinueAsGuest",
    "CrawlThePhoneMenu",
    "DealWithOverlays",
    "EnterCode",
    "FillBasket",
    "FillBasketWithSomething",
    "FillStage",
    "FilterList",
    "FindInvoice",
    "FindOrderInAccount",
    "FindProduct",
    "FollowMailLink",
    "FollowMenuTo",
    "FollowParcel",
    "GoBack",
    "GoBackAStep",
    "HandParcelIn",
    "HangUp",
    "LeaveByLink",
    "LetTimePass",
    "LookAgain",
    "LookAndComeBack",
    "LookAtOrderAgain",
    "LookForTracking",
    "MakeMistake",
    "MakeMistakes",
    "MeasureSpeed",
    "MendProcess",
    "OpenAnyProduct",
    "OpenBasket",
    "OpenCategory",
    "OpenChat",
    "OpenContact",
    "OpenHelp",
    "OpenLinks",
    "OpenMenu",
    "OpenProduct",
    "OpenReturns",
    "OpenShop",
    "OpenWhatWasFound",
    "OrderInAHurry",
    "PasteMy",
    "PlaceOrder",
    "PressFor",
    "PressLookalikes",
    "PutInBasket",
    "PutInBasketInAHurry",
    "PutMouseAway",
    "ReachLastButton",
    "ReadMail",
    "Register",
    "RemoveLine",
    "SayInChat",
    "SayOnThePhone",
    "SearchFor",
    "SearchForSomething",
    "SendEmpty",
    "SettleByBot",
    "SettleByChat",
    "SettleByPhone",
    "SignIn",
    "SortList",
    "StartCheckout",
    "StartReturn",
    "SubmitReturn",
    "SubmitStage",
    "SubscribeToNewsletter",
    "TrackOrder",
    "TryAgain",
    "TryAnyCode",
    "TryCode",
    "TryInTrouble",
    "TrySearch",
    "UnsubscribeByMail",
    "UseMailedCode",
    "WaitForAnswer",
    "WaitForCallBack",
    "WaitForFollowUp",
    "WaitForMail",
    "WalkToStage",
    "WriteLoosely",
]
