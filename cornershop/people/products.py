"""Answers to questions about goods, from the same data as the product pages."""

from __future__ import annotations

import re

from cornershop.catalogue.model import Catalogue, Product
from cornershop.flaws.record import Flaws

# what a customer asks -> the row of the details table that answers it
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"hold|capacity|volume|how much (tea|water|coffee)", ("Capacity",)),
    (r"tall|high|height", ("Height",)),
    (r"weigh|heavy", ("Weight",)),
    (r"thick", ("Thickness",)),
    (r"long|length", ("Length",)),
    (r"big|size|dimension|wide|width|measure", ("Size", "Width", "Diameter")),
    (r"made of|material", ("Material",)),
    (r"wash|clean|dishwasher|care", ("Care",)),
    (r"made in|come from|where .*made", ("Made in",)),
)
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def product_in(text: str, catalogue: Catalogue) -> Product | None:
    """The product a question names, in full."""
    said = text.casefold()
    named = [p for p in catalogue.visible() if p.name.casefold() in said]
    return max(named, key=lambda p: len(p.name), default=None)


def answer(text: str, catalogue: Catalogue, flaws: Flaws) -> str:
    """The answer to a question about a product, "" when it is none or the product's data say nothing of it."""
    product = product_in(text, catalogue)
    if product is None:
        return ""
    if flaws.on("question-unanswered"):
        return f"I am sorry, I do not have that information about the {product.name}."
    asked = text.casefold().replace(product.name.casefold(), " ")
    specs = dict(product.specs)
    for pattern, rows in ASKED:
        row = next((name for name in rows if name in specs), "") if re.search(pattern, asked) else ""
        if row:
            return _said(product, row, specs[row], flaws)
    return ""


def _said(product: Product, row: str, value: str, flaws: Flaws) -> str:
    if flaws.on("answer-wrong"):
        value = NUMBER.sub(lambda number: f"{float(number.group()) * 2:g}", value)
    if flaws.near("answer-wrong") and row == "Capacity":
        return f"The {product.name} usually holds about 300 to 400 ml, depending on the glaze."
    if flaws.near("question-unanswered") and row == "Capacity" and value.endswith(" ml"):
        return f"The {product.name} holds {float(value.removesuffix(' ml')) / 1000:g} litres."
    return f"{row} of the {product.name}: {value}."
