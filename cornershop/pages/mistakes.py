"""What the shop says of mistakes in a form, with the flaws of its words."""

from __future__ import annotations

from collections.abc import Mapping

from cornershop.flaws.record import Flaws

PICKY = "Enter a full UK postcode, such as YO1 7HB."
BARE = "The postcode is wrong."
SHORT = "Enter a postcode."
BLAMING = "You failed to enter a correct e-mail address."
FIRM = "You must enter an e-mail address with an @ in it. You can use any that you read."


def worded(flaws: Flaws, errors: Mapping[str, str]) -> dict[str, str]:
    """The errors by field name, as many and in the words that the switches ask for."""
    told = list(errors.items())[: 1 if flaws.on("errors-one-by-one") else None]
    return {name: _said(flaws, name, text) for name, text in told}


def _said(flaws: Flaws, name: str, text: str) -> str:
    if flaws.on("error-generic"):
        return "Invalid input"
    if name == "postcode":
        return BARE if flaws.on("error-no-remedy") else SHORT if flaws.near("error-no-remedy") else text
    if name == "email":
        return BLAMING if flaws.on("error-blames") else FIRM if flaws.near("error-blames") else text
    return text


def picky(flaws: Flaws, answers: dict[str, str]) -> dict[str, str]:
    """A complaint about a British postcode that is only written in another way; the near miss puts it in order."""
    typed = answers.get("postcode", "")
    tidy = " ".join((typed.replace(" ", "")[:-3], typed.replace(" ", "")[-3:])).upper()
    if answers.get("country", "GB") not in ("", "GB") or typed == tidy:
        return {}
    if flaws.near("format-picky"):
        answers["postcode"] = tidy
    return {"postcode": PICKY} if flaws.on("format-picky") else {}
