"""Two ways of delivery, so that a customer has something to choose."""

from decimal import Decimal

from oscar.apps.shipping.methods import FixedPrice
from oscar.apps.shipping.repository import Repository as Stock


class Standard(FixedPrice):
    """The usual post."""

    code = "standard"
    name = "Standard delivery, 3 to 5 working days"


class Express(FixedPrice):
    """A courier."""

    code = "express"
    name = "Express delivery, next working day"


class Repository(Stock):
    """What every order can be sent by."""

    methods = (Standard(Decimal("3.90"), Decimal("3.90")), Express(Decimal("8.50"), Decimal("8.50")))
