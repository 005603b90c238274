"""What a code is said to take off: so many per cent, an amount, or the delivery. Pure; more than one rule is unsure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from journeys.model.fact import Fact
from journeys.wayfinding.reading.money import Amount, amounts
from journeys.wayfinding.reading.vocabulary import Vocabulary, vocabulary
from journeys.wayfinding.words import fold

QUOTE = 160
PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent|prozent|pour cent|por ciento|per cento|procent)",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    r"(?<!\w)(?:up to|bis zu|max\w*|jusqu|hasta|fino a|tot|each|every|per|je|jede\w*|chaque|par|cada|ogni|elke?)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Rule:
    """`kind` is percent, amount or delivery. `value` is per cent as text, minor units, or "free"; `unit` %, a currency
    or "". `minimum` is the spend it asks for in minor units, 0 for none.
    """

    kind: str
    value: str | int
    unit: str = ""
    minimum: int = 0


def read_rule(text: str, code: str, locale: str) -> Rule | None:
    """The one rule in a sentence about a code; None without one, with several, or with a limit that is not money."""
    said = re.sub(re.escape(code), " ", text, flags=re.IGNORECASE) if code else text
    words, found = vocabulary(locale[:2]), amounts(said, locale)
    spends = [a for place, a in enumerate(found) if is_minimum(words, said, found[place - 1].end if place else 0, a)]
    off = [a for a in found if a not in spends]
    shares = PERCENT.findall(said)
    left = said
    for amount in reversed(found):
        left = f"{left[: amount.start]} {left[amount.end :]}"
    if _LIMITED.search(left) or len(spends) > 1 or len(_NUMBER.findall(left)) != len(shares):
        return None
    minimum = spends[0].money.minor if spends else 0
    free = words.says("policy", "free_delivery", fold(said))
    if len(off) + len(set(shares)) + free != 1:
        return None
    if free:
        return Rule("delivery", "free", "", minimum)
    if shares:
        return Rule("percent", shares[0].replace(",", "."), "%", minimum)
    return Rule("amount", off[0].money.minor, off[0].money.currency, minimum) if off[0].money.currency else None


def rule_fact(text: str, code: str, locale: str, *, channel: str = "browser", stage: str = "basket") -> Fact | None:
    """The rule as a fact `code_rule` about the code; None where there is no sure one."""
    rule = read_rule(text, code, locale)
    if rule is None:
        return None
    qualifiers = (("kind", rule.kind), *((("minimum", str(rule.minimum)),) if rule.minimum else ()))
    quote = " ".join(text.split())[:QUOTE]
    return Fact(f"code:{code}", "code_rule", rule.value, rule.unit, qualifiers, channel, stage, quote)


def is_minimum(words: Vocabulary, said: str, start: int, amount: Amount) -> bool:
    """Whether an amount is what has to be spent: a word for a minimum stands right before or behind it."""
    before, after = fold(said[start : amount.start]).split()[-4:], fold(said[amount.end :]).split()[:3]
    return words.says("promo", "minimum", " ".join(before)) or words.says("promo", "minimum_after", " ".join(after))
