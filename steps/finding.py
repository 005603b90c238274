"""Finding a product."""

from __future__ import annotations

from pytest_bdd import parsers, step, then

from journeys.shopper import Shopper
from journeys.shopper.actions import (
    BrowseToProduct,
    ChooseVariant,
    FilterList,
    FindProduct,
    OpenAnyProduct,
    OpenCategory,
    OpenMenu,
    OpenProduct,
    OpenWhatWasFound,
    SearchFor,
    SearchForSomething,
    SortList,
    TrySearch,
)
from journeys.shopper.expectations import list_changed, list_kept, product_listed, stock_told
from journeys.shopper.optional import optional


@step(parsers.parse("I search for my {name} product"))
def search_for_product(shopper: Shopper, name: str) -> None:
    shopper.does(SearchFor(f"{name} product"))


@step(parsers.parse("I open my {name} product"))
def open_product(shopper: Shopper, name: str) -> None:
    shopper.does(OpenProduct(f"{name} product"))


@step(parsers.parse("I look at my {name} product"))
def look_at_product(shopper: Shopper, name: str) -> None:
    shopper.does(FindProduct(f"{name} product"))


@step("I open the menu")
def open_menu(shopper: Shopper) -> None:
    shopper.does(OpenMenu())


@step("I open a department")
def open_department(shopper: Shopper) -> None:
    shopper.does(OpenCategory())


@step(parsers.parse("I open the department {name}"))
def open_named_department(shopper: Shopper, name: str) -> None:
    shopper.does(OpenCategory(name))


@step("I filter the list")
@optional
def filter_list(shopper: Shopper) -> None:
    shopper.does(FilterList())


@step(parsers.parse("I filter the list by {words}"))
@optional
def filter_list_by(shopper: Shopper, words: str) -> None:
    shopper.does(FilterList(words))


@step("I sort the list")
@optional
def sort_list(shopper: Shopper) -> None:
    shopper.does(SortList())


@step("I open a product from the list")
def open_any_product(shopper: Shopper) -> None:
    shopper.does(OpenAnyProduct())


@step("I choose a variant")
def choose_variant(shopper: Shopper) -> None:
    shopper.does(ChooseVariant())


@step("I look around for something to buy")
def browse_to_product(shopper: Shopper) -> None:
    shopper.does(BrowseToProduct())


@step("I search for something the shop sells")
def search_for_something(shopper: Shopper) -> None:
    shopper.does(SearchForSomething())


@step("I open what I searched for")
def open_what_was_found(shopper: Shopper) -> None:
    shopper.does(OpenWhatWasFound())


@then("my product is in the list")
def product_in_list(shopper: Shopper) -> None:
    shopper.expects(product_listed())


@then("the list has changed")
def list_has_changed(shopper: Shopper) -> None:
    shopper.expects(list_changed())


@then("the list is as I left it")
def list_as_left(shopper: Shopper) -> None:
    shopper.expects(list_kept())


@then("I am told whether it is in stock")
def told_stock(shopper: Shopper) -> None:
    shopper.expects(stock_told())


@step("I try the search by name, misspelt, and for something nobody sells")
@optional
def try_search(shopper: Shopper) -> None:
    shopper.does(TrySearch())
