"""What a mail is for, and how its reader can leave: read from headers first, then from words in six languages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from journeys.model.contact import Mail, MailLink
from journeys.model.talk import pattern, plain

Kind = Literal["marketing", "transactional", "unknown"]
ROLES = ("optin", "refund", "delayed", "dispatched", "confirmation", "welcome")
"""What a single mail is about; the first whose words its subject says."""

OPENING = 400  # characters of a mail's text in which it says what it is
_LIST = ("list-unsubscribe", "list-id", "list-post")
_CAMPAIGN = re.compile(
    r"^(?:x-(?:campaign\w*|mailchimp\S*|mc-\S+|mailgun-campaign\S*|klaviyo\S*|sg-campaign\S*|bulk\S*|newsletter\S*)|feedback-id)$"
)
_ADDRESS = re.compile(r"<([^<>]+)>")
_NUMBERED = re.compile(r"#?[A-Za-z]{0,5}[-_]?(?=\S*\d\S*\d\S*\d)[\w/-]{3,}")
_NO_REPLY = re.compile(
    r"(?:no|not?|do-?not|donot|dont|nicht|ne-?pas|non|niet|keine?)[-_.]?(?:reply|respond|response|antwort\w*|repond\w*|"
    r"responder|rispond\w*|beantwoord\w*)|noreply|nepasrepondre|noresponder",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w.:/-])(?:\+\d[\d ()/-]{6,}\d|\(?0\d{1,5}\)?[ /-][\d ()/-]{4,}\d)(?![\w-])")
PHONE_DIGITS = 9  # fewer are a date


def says(topic: str, text: str) -> bool:
    """Whether a text says something of a topic of the `mail` table, in any language."""
    return pattern("mail", topic).search(plain(text)) is not None


def role_of(mail: Mail) -> str:
    """What a mail is about (one of ROLES): by its subject, else by how its text begins; "" when it does not say."""
    for words in (mail.subject, (mail.text or mail.html_text)[:OPENING]):
        for role in ROLES:
            if says(role, words):
                return role
    return ""


@lru_cache(maxsize=1024)
def kind_of(mail: Mail) -> Kind:
    """Marketing, or transactional (it belongs to something the customer did), or unknown.

    What speaks of an order, a payment or an account by number, and what asks to confirm an address, is transactional
    whatever its headers say. Otherwise list and campaign headers or a way to unsubscribe make it marketing, and so do
    two different words of advertising.
    """
    if _is_about_an_order(mail) or says("optin", mail.subject):
        return "transactional"
    if any(mail.header(name) for name in _LIST) or any(_CAMPAIGN.match(name) for name, _ in mail.headers):
        return "marketing"
    if mail.header("precedence").casefold() in {"bulk", "list"} or unsubscribe_link(mail):
        return "marketing"
    if says("account", mail.subject) or says("order", mail.subject):
        return "transactional"
    advertised = {found.group() for found in pattern("mail", "promo").finditer(plain(_words(mail)))}
    return "marketing" if len(advertised) >= 2 else "unknown"


def unsubscribe_addresses(mail: Mail) -> tuple[str, ...]:
    """The addresses of the List-Unsubscribe header (RFC 2369), in its order."""
    return tuple("".join(found.split()) for found in _ADDRESS.findall(mail.header("list-unsubscribe")))


def one_click_address(mail: Mail) -> str:
    """Where a mail program sends its one-click request (RFC 8058), "" where the mail offers none."""
    offered = mail.header("list-unsubscribe-post").replace(" ", "").casefold() == "list-unsubscribe=one-click"
    web = (url for url in unsubscribe_addresses(mail) if url.casefold().startswith(("https://", "http://")))
    return next(web, "") if offered else ""


def unsubscribe_link(mail: Mail) -> str:
    """The link a reader would follow to leave the list, by its words or by the line before it; "" without one."""
    named = next((link.url for link in mail.links if link.text and says("unsubscribe", link.text)), "")
    if named:
        return named
    for before, url in re.findall(r"([^\n]{0,120}(?:\n[^\n]{0,80})?)(https?://[^\s<>\"')\]]+)", mail.text):
        if says("unsubscribe", before.rsplit("http", 1)[0]):
            return str(url)
    offered = set(unsubscribe_addresses(mail))
    return next((link.url for link in mail.links if link.url in offered), "")


def leads_to_an_order(mail: Mail, link: MailLink) -> bool:
    """Whether a link is the one that follows an order, by its words or, bare in plain text, by those before it."""
    if link.text:
        return says("track", link.text)
    return says("track", mail.text.partition(link.url)[0].rsplit("\n", 1)[-1])


def is_no_reply(address: str) -> bool:
    """Whether an address says of itself that nobody reads what is sent to it."""
    return _NO_REPLY.search(address.rpartition("@")[0]) is not None


def names_a_way_to_answer(mail: Mail) -> bool:
    """Whether the mail's words name a route back: reply, another address, a phone number, a contact page."""
    words = plain(_words(mail))
    told = pattern("mail", "noanswer").sub(" ", words)
    if pattern("mail", "reply").search(told) or _has_phone_number(_words(mail)):
        return True
    return any(
        link.url.casefold().startswith(("mailto:", "tel:"))
        or says("reply", link.text)
        or re.search(r"contact|kontakt|contacto|contatt|help|hilfe|aide|support", link.url, re.IGNORECASE)
        for link in mail.links
    )


def _has_phone_number(text: str) -> bool:
    found = (re.sub(r"\D", "", match.group()) for match in _PHONE.finditer(text))
    return any(len(digits) >= PHONE_DIGITS for digits in found)


def _is_about_an_order(mail: Mail) -> bool:
    """A word for an order (or what belongs to one) with a number beside it, in the subject or where the text begins."""
    for words in (mail.subject, (mail.text or mail.html_text)[:OPENING]):
        for found in pattern("mail", "order").finditer(plain(words)):
            beside = plain(words)[found.end() : found.end() + 40]
            if _NUMBERED.search(beside.split("\n")[0]) and "%" not in beside[:12]:
                return True
    return False


def _words(mail: Mail) -> str:
    return f"{mail.subject}\n{mail.text}\n{mail.html_text}"
