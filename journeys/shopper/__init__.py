"""Who shops: the shopper, personas, and what shoppers do and ask."""

from journeys.shopper.shopper import Shopper

__all__ = ["Shopper"]
