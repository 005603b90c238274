"""A whole checkout on paper: basket, address, payment, review and confirmation, with or without a login wall."""

from __future__ import annotations

from tests.shopper.fake import FakePage, Screen

BASKET = """
- main:
  - heading "Your basket" [level=1]
  - text: "Total: £89.00"
  - link "Proceed to checkout"
"""
LOGIN = """
- main:
  - heading "Sign in" [level=1]
  - form "Sign in":
    - textbox "E-mail"
    - textbox "Password"
    - button "Sign in"
"""
ADDRESS = """
- main:
  - heading "Your address" [level=1]
  - form "Your address":
    - textbox "Full name"
    - textbox "Email address"
    - textbox "Street address"
    - textbox "Postcode"
    - button "Continue to payment"
"""
PAYMENT = """
- main:
  - heading "Payment" [level=1]
  - form "Payment":
    - textbox "Card number"
    - textbox "Expiry date"
    - textbox "Security code"
    - button "Continue to review"
"""
REVIEW = """
- main:
  - heading "Review your order" [level=1]
  - text: "Total: £89.00"
  - button "Place order"
"""
DONE = """
- main:
  - heading "Thank you for your order" [level=1]
  - paragraph: "Your order number is TC-7001."
"""
PASSWORD = {"Password": {"type": "password", "autocomplete": "current-password"}}


def _screens() -> dict[str, Screen]:
    def at(snapshot: str, name: str, **moves: str) -> Screen:
        leads = {label.replace("_", " "): target for label, target in moves.items()}
        return Screen(snapshot, url=f"https://shop.example/{name}", title=name.title(), moves=leads)

    return {
        "basket": at(BASKET, "basket", Proceed_to_checkout="address"),
        "address": at(ADDRESS, "checkout/address", Continue_to_payment="payment"),
        "payment": at(PAYMENT, "checkout/payment", Continue_to_review="review"),
        "review": at(REVIEW, "checkout/review", Place_order="done"),
        "done": at(DONE, "checkout/thanks"),
    }


def checkout(at: str = "basket") -> FakePage:
    """A checkout without obstacles."""
    return FakePage(_screens(), at)


def wall(*, guest: bool, at: str = "login") -> FakePage:
    """A checkout behind a login, with or without a way for guests."""
    screens = _screens()
    snapshot = LOGIN + ('  - button "Continue as guest"\n' if guest else "")
    screens["login"] = Screen(
        snapshot, url="https://shop.example/login", moves={"Continue as guest": "address"}, attributes=PASSWORD
    )
    screens["basket"].moves["Proceed to checkout"] = "login"
    return FakePage(screens, at)


def maze() -> FakePage:
    """A checkout whose payment leads back to the address."""
    screens = _screens()
    screens["payment"].moves["Continue to review"] = "address"
    return FakePage(screens, "basket")
