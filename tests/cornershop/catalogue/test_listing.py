from cornershop.catalogue.listing import Choice
from cornershop.catalogue.model import load

SHOP = load().visible()
STOCK = {variant.sku: variant.opening for product in SHOP for variant in product.variants}


def test_sorting_and_filters() -> None:
    cheap = Choice.of({"sort": "price-low", "price": "under-10"}).apply(SHOP, STOCK)
    prices = [product.price for product in cheap]
    assert prices == sorted(prices)
    assert max(prices) < 1000
    assert all(p.material == "Wool" for p in Choice.of({"material": "Wool"}).apply(SHOP, STOCK))


def test_sold_out_products_can_be_hidden() -> None:
    assert "wall-clock" not in [p.slug for p in Choice.of({"stock": "in"}).apply(SHOP, STOCK)]


def test_unknown_choices_count_as_none() -> None:
    assert len(Choice.of({"sort": "x", "price": "y"}).apply(SHOP, STOCK)) == len(SHOP)
