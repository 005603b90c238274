from journeys.detectors._support.places import template
from journeys.model import urls


def test_is_the_template_of_the_model() -> None:
    for url in ("https://shop.example/en/p/blue-mug-1?utm_source=x", "https://shop.example/#/cart", ""):
        assert template(url) == urls.template(url)
