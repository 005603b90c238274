import pytest

from journeys.model.urls import template


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://s.example/", "/"),
        ("https://s.example/en-gb/p/blue-mug-0-3l?utm_source=x", "/{locale}/p/{id}"),
        ("https://s.example/checkout?step=delivery&id=7", "/checkout?step=delivery"),
        ("https://s.example/app#/basket/17", "/app#/basket/{id}"),
        ("https://s.example/page#details", "/page"),
        ("https://s.example/Orders/ORD-1042/", "/orders/{id}"),
        ("", "/"),
    ],
)
def test_template_leaves_out_what_differs_between_customers(url: str, expected: str) -> None:
    assert template(url) == expected
