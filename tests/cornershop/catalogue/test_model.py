from cornershop.catalogue.model import load
from cornershop.catalogue.pictures import hero, photo


def test_the_catalogue_is_a_shop() -> None:
    shop = load()
    assert len(shop.visible()) >= 24
    assert {product.category for product in shop.visible()} == {category.slug for category in shop.categories}
    skus = [variant.sku for product in shop.products for variant in product.variants]
    assert len(skus) == len(set(skus))


def test_some_sizes_cost_more_and_some_are_gone() -> None:
    blanket = load().product("lambswool-blanket")
    assert blanket
    king, throw = (blanket.variant({"Colour": "Oat", "Size": size}) for size in ("King", "Throw"))
    assert king
    assert throw
    assert king.price > throw.price
    assert any(variant.opening == 0 for variant in blanket.variants)


def test_every_product_has_a_drawing() -> None:
    pictures = {product.slug: photo(product) for product in load().products}
    assert all("{" not in picture for picture in pictures.values())
    assert len(set(pictures.values())) == len(pictures)
    assert len(hero(load())) > 15_000
