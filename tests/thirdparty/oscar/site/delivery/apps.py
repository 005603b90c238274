"""Oscar's shipping application with our ways of delivery."""

from oscar.apps.shipping.apps import ShippingConfig


class DeliveryConfig(ShippingConfig):
    """Takes the place of `oscar.apps.shipping`."""

    name = "delivery"
