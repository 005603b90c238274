"""A suite for a shop nobody configured: the universal journeys, the shipped steps, and a store made of a brief."""

from __future__ import annotations

import json
import re
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import journeys
from journeys.config import FILE_NAME, load_brief
from journeys.errors import HarnessError, StoreUnreachable, UsageError, reason_of

if TYPE_CHECKING:
    import httpx

NAMES = ("browse", "search", "basket", "promo", "checkout", "tracking", "returns", "help", "contact")
"""The universal journeys, by the tags of their scenarios, in the order of a customer's path."""

ANSWER_SECONDS = 15.0
READ_SECONDS = 5.0
READ_BYTES = 200_000
HOMES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "it": "it_IT", "nl": "nl_NL", "en": "en_GB"}
"""Where a customer lives who reads a language, as far as the language alone can tell."""

COUNTRIES = {
    "at": "de_AT",
    "au": "en_AU",
    "be": "nl_BE",
    "ca": "en_CA",
    "ch": "de_CH",
    "de": "de_DE",
    "es": "es_ES",
    "fr": "fr_FR",
    "ie": "en_IE",
    "it": "it_IT",
    "nl": "nl_NL",
    "uk": "en_GB",
    "us": "en_US",
}
"""The same by the country a domain ends in."""


@dataclass(frozen=True)
class Front:
    """What the front page answered before the walk. `url` is where it led; `language` as the page says, or ""."""

    url: str
    language: str = ""


def address(text: str) -> str:
    """The address to visit; `shop.example` becomes `https://shop.example/`. Raises UsageError for anything else."""
    url = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or re.search(r"\s", url):
        raise UsageError(f"{text!r} is no address of a shop.", do="Write it as in https://shop.example.")
    return url if parts.path else f"{url}/"


def front_of(url: str, agent: str) -> Front:
    """Ask for the front page once. Raises StoreUnreachable when nothing answers; what it answers is judged later."""
    import httpx  # noqa: PLC0415 - loads while the workers do (see run.warm)

    try:
        with httpx.stream(
            "GET", url, timeout=ANSWER_SECONDS, follow_redirects=True, headers={"User-Agent": agent}
        ) as got:
            return Front(str(got.url), _language(_beginning(got)))
    except httpx.TooManyRedirects:
        return Front(url)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = reason_of(error)
        raise StoreUnreachable(
            f"the shop does not answer: {reason}.", where=url, do="Is the address right and the shop up?"
        ) from error


def _beginning(got: httpx.Response) -> str:
    """The first part of a page that may never end."""
    until, data = time.monotonic() + READ_SECONDS, b""
    for part in got.iter_bytes():
        data += part
        if len(data) > READ_BYTES or b"<body" in data or time.monotonic() > until:
            break
    return data.decode("utf-8", "replace")


def _language(page: str) -> str:
    found = re.search(r"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)\b", page)
    return found[1].replace("-", "_") if found else ""


def locale_of(front: Front) -> str:
    """Where the invented customer lives: by the language of the front page and the domain's country; else en_GB."""
    language, _, country = front.language.partition("_")
    ending = (urlsplit(front.url).hostname or "").rpartition(".")[2]
    at_home = COUNTRIES.get(ending, "")
    known = {*HOMES.values(), *COUNTRIES.values()}
    exact = f"{language.lower()}_{country.upper()}"
    if exact in known:
        return exact
    if at_home and (not language or at_home.startswith(language.lower())):
        return at_home
    return HOMES.get(language.lower(), at_home or "en_GB")


def store_of(url: str, front: Front, brief: Path | None) -> dict[str, Any]:
    """The store's table: the brief's keys with the address, and what the brief leaves open. Raises ConfigError."""
    raw = load_brief(brief) if brief else {}
    hosts = [*raw.get("hosts", ()), urlsplit(front.url).hostname or ""]
    mine = urlsplit(url).hostname
    return {"locale": locale_of(front), **raw, "url": url, "hosts": [host for host in hosts if host and host != mine]}


def name_of(url: str) -> str:
    """What the store is called in reports: its host, as a word."""
    return re.sub(r"[^a-z0-9]+", "-", (urlsplit(url).hostname or "shop").removeprefix("www.")).strip("-")


def write_visit(folder: Path, name: str, store: dict[str, Any]) -> None:
    """Write the suite of a visit: universal features, shipped steps, one store. Raises HarnessError without steps."""
    package = Path(journeys.__file__).parent
    places = (package / "suite" / "steps", package.parent / "steps")
    steps = next((place for place in places if (place / "__init__.py").exists()), None)
    if steps is None:
        raise HarnessError("the steps that ship with the engine are missing.", do="Install journeys again.")
    shutil.copytree(package / "universal", folder / "features", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(steps, folder / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    text = f'[suite]\ntitle = "Visit"\nstore = "{name}"\n{_table(("stores", name), store)}'
    (folder / FILE_NAME).write_text(text, "utf-8")


def _table(place: tuple[str, ...], values: dict[str, Any]) -> str:
    """A TOML table; JSON's strings, numbers, truth values and lists of them are TOML, too."""
    flat = {key: value for key, value in values.items() if not isinstance(value, dict)}
    head = ".".join(json.dumps(part, ensure_ascii=False) for part in place)
    lines = [f"[{head}]", *(f"{json.dumps(k)} = {json.dumps(v, ensure_ascii=False)}" for k, v in flat.items())]
    inner = [_table((*place, key), value) for key, value in values.items() if isinstance(value, dict)]
    return "\n".join(["", *lines, *inner])
