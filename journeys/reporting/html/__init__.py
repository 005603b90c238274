"""report.html: one self-contained file that a person can forward.

Style, script and pictures are inside; a Content-Security-Policy lets nothing else in, not even a data URI of a script.
Everything a shop said is escaped by Jinja2; the only unescaped text is our own style and script.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel.numbers import get_currency_precision
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from journeys.model.contact import StatementEntry
from journeys.reporting import words
from journeys.reporting.branding import LOGO_TYPES, Branding
from journeys.reporting.headline import headline, standfirst
from journeys.reporting.html.strain import centre, depth
from journeys.reporting.html.view import View, anchor, href, view, when
from journeys.reporting.protocol import Job
from journeys.reporting.text import clean, count, line

FORMAT = "html"
FILE = "report.html"


def write(job: Job) -> tuple[Path, ...]:
    """Render report.html into the run's folder."""
    path = job.folder / FILE
    path.write_text(render(job), encoding="utf-8")
    return (path,)


def prepare() -> None:
    """Compile the templates, which takes longer than filling them in, while there is nothing to fill in yet."""
    for name in _environment().list_templates():
        _environment().get_template(name)


def render(job: Job) -> str:
    """The whole report as one HTML document."""
    shown = view(job)
    style, script = _style(job.branding, shown), _asset("report.js")
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            result=job.result,
            view=shown,
            tally=shown.tally,
            branding=job.branding,
            logo=_logo(job.branding),
            headline=headline(shown.tally),
            standfirst=standfirst(shown.tally),
            style=Markup(style),  # noqa: S704 - our own file and two colours checked by Branding, no shop text
            script=Markup(script),  # noqa: S704 - our own file
            csp=_policy(style, script, mails=bool(shown.letters)),
        )
    )


def _policy(style: str, script: str, *, mails: bool) -> str:
    """What the document may load: nothing from elsewhere. Mails are shown in frames that inherit this policy.

    The style attributes of mails are let through where there are mails; their style sheets and scripts are not.
    """
    attributes = "style-src-attr 'unsafe-inline'; " if mails else ""
    return (
        f"default-src 'none'; img-src data:; style-src {_digest(style)}; {attributes}script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("journeys.reporting.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters |= {
        "line": line,
        "when": when,
        "href": href,
        "index": words.number,
        "count": count,
        "money": money,
    }
    environment.globals |= {"words": words, "anchor": anchor, "centre": centre, "depth": depth}
    return environment


def money(entry: StatementEntry) -> str:
    """An amount of a statement as English text writes it: `GBP 17.95`."""
    digits = get_currency_precision(entry.currency)
    return f"{entry.currency} {entry.amount / 10**digits:,.{digits}f}"


def _finalize(value: Any) -> Any:
    """Every expression of every template passes here: plain text loses controls and direction overrides."""
    return clean(value) if type(value) is str else value


def _style(branding: Branding, shown: View) -> str:
    """The style sheet, the company's accent, and a grid for each number of steps that occurs."""
    accent = f":root{{--accent-light:{branding.accent};--accent-dark:{branding.accent_dark}}}"
    sizes = sorted({len(map_.stops) for map_ in shown.maps if map_.stops})
    grids = [f".n{n}{{min-width:{8 * n}rem}}.n{n} .steps{{grid-template-columns:repeat({n},1fr)}}" for n in sizes]
    return "\n".join((accent, *grids, _asset("report.css")))


def _logo(branding: Branding) -> str:
    if branding.logo is None:
        return ""
    kind = LOGO_TYPES[branding.logo.suffix.lower()]
    return f"data:{kind};base64,{base64.b64encode(branding.logo.read_bytes()).decode()}"


def _asset(name: str) -> str:
    return (files("journeys.reporting.html") / "assets" / name).read_text("utf-8").strip()


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
