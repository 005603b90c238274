"""A Dutch bicycle-parts shop of many pages: cookie wall and newsletter at once, three ways to the till, no number."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

from tests.bench.shops.rendered import rendered

PARTS = {
    "zadel": ("Leren zadel Amstel", 6495),
    "bel": ("Koperen fietsbel", 1895),
    "tas": ("Dubbele fietstas Vecht", 7900),
}
METHODS = {"post": ("PostNL, morgen in huis", 495), "punt": ("Ophalen bij een afhaalpunt", 295)}
FIELDS = {
    "voornaam": ("Voornaam", "given-name", "text"), "achternaam": ("Achternaam", "family-name", "text"),
    "mail": ("E-mailadres", "email", "email"), "straat": ("Straat", "address-line1", "text"),
    "nr": ("Huisnummer", "", "text"), "pc": ("Postcode", "postal-code", "text"), "plaats": ("Woonplaats", "address-level2", "text"),
}  # fmt: skip
STYLE = """body{margin:0;font:16px/1.5 Arial,sans-serif;color:#222}.container{max-width:960px;margin:0 auto;padding:0 12px}.navbar{display:flex;
gap:12px;align-items:center;flex-wrap:wrap;padding:8px 12px;background:#f4f4f4}.btn{display:inline-block;padding:10px 16px;min-height:24px;border:1px solid #0a58ca;
background:#fff;color:#0a58ca;font:inherit;text-decoration:none}.btn-primary{background:#0a58ca;color:#fff}.form-control{display:block;font:inherit;padding:8px;width:100%;max-width:340px;
box-sizing:border-box}.mb{margin-bottom:14px}.card{border:1px solid #ccc;padding:12px;margin:8px 0}.invalid-feedback,.alert-danger{color:#a0101c}.alert-success{color:#0a5c2b}
.toggler{display:none}.modal{position:fixed;inset:0;background:#0008;display:flex;align-items:center;justify-content:center;z-index:5}.modal-content{background:#fff;padding:20px;max-width:320px}
.wall{z-index:9}.row{display:flex;justify-content:space-between;max-width:420px}input[type=checkbox],input[type=radio]{width:24px;height:24px}a.nav{display:inline-block;padding:10px 6px}
@media(max-width:600px){.toggler{display:inline-block}.collapse:not(.show){display:none}.collapse.show{width:100%}}"""
SCRIPT = """document.addEventListener('click',e=>{const d=e.target.closest('[data-bs]')?.dataset;if(!d)return;
if(d.bs==='menu')document.querySelector('.collapse').classList.toggle('show');
if(d.bs==='dismiss'){e.target.closest('.modal').remove();document.cookie=d.key+'=1; path=/'}})
for(const key of ['wall','news'])if(document.cookie.includes(key+'=1'))document.querySelector('.modal.'+key)?.remove()"""
LAYERS = """<div class="modal news" role="dialog" aria-label="Nieuwsbrief"><div class="modal-content"><h2>10% korting?</h2><p>Meld je aan voor de nieuwsbrief.</p>
<label>E-mail <input type="email" name="nb" class="form-control"></label><p><button class="btn">Aanmelden</button> <button class="btn" data-bs="dismiss" data-key="news" aria-label="Sluiten">×</button></p></div></div>
<div class="modal wall" role="dialog" aria-label="Cookies"><div class="modal-content"><p>Wij gebruiken cookies voor een betere winkel.</p><button class="btn btn-primary" data-bs="dismiss" data-key="wall">Alles toestaan</button>
<button class="btn" data-bs="dismiss" data-key="wall">Alleen noodzakelijk</button></div></div>"""


def money(cents: int) -> str:
    return f"€ {cents // 100},{cents % 100:02d}"


def page(title: str, body: str, visit: Visit) -> str:
    small = ".form-control{min-width:520px}" if "reflow-broken" in visit.flaws else ""
    small += "a.nav{padding:0;line-height:1;font-size:11px}" if "target-too-small" in visit.flaws else ""
    till = '<a class="nav" href="afrekenen">Afrekenen</a>' if visit.lines else ""
    return f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} | De Spaak</title><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><style>{STYLE}{small}</style></head><body><header class="navbar"><a class="nav" href="./"><strong>De Spaak</strong></a>
<button class="btn toggler" data-bs="menu" aria-label="Menu">☰</button><div class="collapse"><nav aria-label="Hoofdmenu"><a class="nav" href="./">Onderdelen</a> <a class="nav" href="klantenservice">Klantenservice</a></nav>
<form action="zoeken" role="search"><input class="form-control" type="search" name="term" placeholder="Zoek een onderdeel"><button class="btn">Zoek</button></form></div>
<a class="nav" href="winkelwagen">Winkelwagen ({sum(visit.lines.values())})</a> {till}</header><main class="container"><h1>{title}</h1>{body}</main>
<footer class="container"><a class="nav" href="klantenservice">Retourneren</a> <a class="nav" href="klantenservice">Contact</a></footer>{LAYERS}<script>{SCRIPT}</script></body></html>"""


class Visit:
    """One request of one visitor."""

    def __init__(self, flaws: set[str], session: dict[str, Any], form: dict[str, str]) -> None:
        self.flaws, self.session, self.form = flaws, session, form
        self.lines: dict[str, int] = session.setdefault("lines", {})
        self.data: dict[str, str] = session.setdefault("data", {})

    def _cards(self, keys: list[str]) -> str:
        return "".join(
            f'<div class="card"><a href="onderdeel?art={k}"><h3>{PARTS[k][0]}</h3></a><p>{money(PARTS[k][1])}</p>'
            f'<a class="btn" href="onderdeel?art={k}">Bekijk</a></div>'
            for k in keys
        )

    def _price(self, key: str) -> int:
        return PARTS[key][1] + (250 if "price-raised-on-path" in self.flaws else 0)

    def _lines(self) -> str:
        rows = "".join(
            f'<tr><td>{PARTS[k][0]}</td><td><form action="aantal" method="post"><input type="hidden" name="art" value="{k}"><input class="form-control" type="number" name="n" min="0" value="{n}" aria-label="Aantal {PARTS[k][0]}"></form></td>'
            f"<td>{money(self._price(k))}</td><td>{money(self._price(k) * n)}</td></tr>"
            for k, n in self.lines.items()
        )
        extra = (
            f"<tr><td>Fietspechverzekering 1 jaar</td><td>1</td><td>{money(1250)}</td><td>{money(1250)}</td></tr>"
            if "sneaked-item" in self.flaws
            else ""
        )
        return f'<div style="overflow-x:auto"><table><thead><tr><th>Artikel</th><th>Aantal</th><th>Stukprijs</th><th>Totaal</th></tr></thead><tbody>{rows}{extra}</tbody></table></div>'

    def _sums(self, stage: str) -> str:
        goods = sum(self._price(k) * n for k, n in self.lines.items()) + (1250 if "sneaked-item" in self.flaws else 0)
        send = METHODS[self.data.get("methode", "post")][1]
        fee = 350 if "fee-late" in self.flaws and stage == "controle" else 0
        off = goods // 5 if self.session.get("code") and not {"promo-accepted-not-applied"} & self.flaws else 0
        off = 0 if "promo-dropped-later" in self.flaws and stage != "wagen" else off
        total = goods + send + fee - off + (150 if "total-does-not-add" in self.flaws else 0)
        self.session["paid"] = total
        rows = [("Subtotaal", money(goods)), ("Verzendkosten", money(send))] + (
            [("Behandelingskosten", money(fee))] if fee else []
        )
        rows += ([("Korting SPAAK20", f"- {money(off)}")] if off else []) + [
            ("<strong>Totaal incl. btw</strong>", f"<strong>{money(total)}</strong>")
        ]
        return "".join(f'<div class="row"><span>{a}</span><span>{b}</span></div>' for a, b in rows)

    def start(self) -> tuple[str, str]:
        return "Onderdelen", self._cards(list(PARTS))

    def zoeken(self) -> tuple[str, str]:
        term = self.form.get("term", "").casefold()
        found = [k for k, (name, _) in PARTS.items() if term in name.casefold()]
        return f"Zoekresultaten voor {escape(term)}", self._cards(
            found
        ) or '<p>Niets gevonden. <a href="./">Alle onderdelen</a></p>'

    def onderdeel(self) -> tuple[str, str]:
        key = self.form["art"]
        return (
            PARTS[key][0],
            f"""<p>{money(PARTS[key][1])} <small>incl. btw</small></p><p>Op voorraad, morgen in huis. Verzending vanaf {money(295)}.</p>
        <form action="toevoegen" method="post"><input type="hidden" name="art" value="{key}"><button class="btn btn-primary">In winkelwagen</button></form><p><a href="#">Toevoegen aan verlanglijst</a></p>""",
        )

    def toevoegen(self) -> str:
        self.lines[self.form["art"]] = self.lines.get(self.form["art"], 0) + 1
        return f"toegevoegd?art={self.form['art']}"

    def toegevoegd(self) -> tuple[str, str]:
        return (
            PARTS[self.form["art"]][0],
            f"""<div class="alert-success" role="status">{PARTS[self.form["art"]][0]} zit in je winkelwagen.</div><a class="btn" href="./">Verder winkelen</a>
        <a class="btn btn-primary" href="winkelwagen">Naar winkelwagen</a>""",
        )

    def aantal(self) -> str:
        self.lines[self.form["art"]] = int(self.form["n"])
        return "winkelwagen"

    def winkelwagen(self) -> tuple[str, str]:
        if not self.lines:
            return "Winkelwagen", '<p>Je winkelwagen is leeg. <a href="./">Verder winkelen</a></p>'
        said = self.session.pop("said", "")
        return (
            "Winkelwagen",
            f"""{self._lines()}<form action="kortingscode" method="post" class="mb"><label>Kortingscode <input class="form-control" name="kc"></label><button class="btn">Toepassen</button></form>{said}
        {self._sums("wagen")}<p><a class="btn btn-primary" href="{"#" if "dead-click" in self.flaws else "afrekenen"}">Veilig afrekenen</a> <a class="btn" href="paypal">Direct afrekenen met PayPal</a></p>""",
        )

    def paypal(self) -> tuple[str, str]:
        return "PayPal", "<p>Log in bij PayPal om te betalen.</p>"

    def kortingscode(self) -> str:
        good = self.form.get("kc", "").strip().upper() == "SPAAK20"
        self.session["code"] = good
        no = "Code ongeldig." if "promo-rejected-no-reason" in self.flaws else "Deze code is verlopen op 31 mei."
        self.session["said"] = (
            '<div class="alert-success" role="status">Je korting is toegepast.</div>'
            if good
            else f'<div class="alert-danger" role="alert">{no}</div>'
        )
        return "winkelwagen"

    def afrekenen(self) -> tuple[str, str]:
        if "forced-account" in self.flaws:
            return (
                "Inloggen",
                """<form method="post" action="login"><label>E-mailadres <input class="form-control" type="email" name="u" autocomplete="username"></label><label>Wachtwoord <input class="form-control" type="password" name="p"
            autocomplete="current-password"></label><button class="btn btn-primary">Inloggen</button></form><p>Nog geen account? <a href="afrekenen">Registreren</a></p>""",
            )
        wrong = self.session.pop("wrong", {})
        quiet = "error-not-announced" in self.flaws
        alert = (
            f'<div class="alert-danger" {"" if quiet else "role=alert"}>{" ".join(wrong.values())}</div>'
            if wrong
            else ""
        )
        lands = "".join(
            f"<option{' selected' * (c == self.data.get('land'))}>{c}</option>" for c in ("België", "Nederland")
        )
        return (
            "Jouw gegevens",
            f"""{alert}<p>Bestellen zonder account.</p><form action="gegevens" method="post" novalidate>{"".join(self._field(k, wrong, quiet) for k in FIELDS)}
        <label class="mb">Land <select class="form-control" name="land" autocomplete="country-name">{lands}</select></label>
        <p><label><input type="checkbox" name="nb"> Ja, stuur mij de nieuwsbrief</label></p><button class="btn btn-primary">Doorgaan</button></form>""",
        )

    def _field(self, key: str, wrong: dict[str, str], quiet: bool) -> str:
        label, token, kind = FIELDS[key]
        auto = f'autocomplete="{token}"' if token and "autocomplete-missing" not in self.flaws else ""
        bound = f'aria-invalid="true" aria-describedby="fout-{key}"' if key in wrong and not quiet else ""
        told = f'<div class="invalid-feedback" id="fout-{key}">{wrong[key]}</div>' if key in wrong else ""
        return f"""<div class="mb"><label for="{key}">{label} *</label><input class="form-control" id="{key}" name="{key}" type="{kind}" required {auto} {bound} value="{escape(self.data.get(key, ""))}">{told}</div>"""

    def gegevens(self) -> str:
        self.data.update({k: self.form.get(k, "") for k in (*FIELDS, "land")})
        wrong = {k: f"Vul je {FIELDS[k][0].lower()} in." for k in FIELDS if not self.data[k].strip()}
        if self.data["mail"] and "@" not in self.data["mail"]:
            wrong["mail"] = "Vul een e-mailadres met een @ in."
        if self.data["pc"] and len(self.data["pc"].replace(" ", "")) != 6:
            wrong["pc"] = "Een postcode heeft vier cijfers en twee letters, zoals 1012 AB."
        self.session["wrong"] = wrong
        if wrong and "data-lost-on-error" in self.flaws:
            self.data.update(straat="", nr="", plaats="", voornaam="")
        return "afrekenen" if wrong else "bezorging"

    def bezorging(self) -> tuple[str, str]:
        options = "".join(
            f'<div class="card"><input type="radio" name="methode" id="m-{k}" value="{k}"{" checked" if k == "post" else ""}> <label for="m-{k}">{n}, {money(p)}</label></div>'
            for k, (n, p) in METHODS.items()
        )
        return (
            "Bezorging",
            f'<form action="kies" method="post">{options}<button class="btn btn-primary">Doorgaan</button></form>',
        )

    def kies(self) -> str:
        self.data["methode"] = self.form["methode"]
        return "betaling"

    def betaling(self) -> tuple[str, str]:
        twice = (
            '<div class="mb"><label for="m2">E-mailadres *</label><input class="form-control" id="m2" name="mail2" type="email" autocomplete="email"></div>'
            if "ask-twice" in self.flaws
            else ""
        )
        options = "".join(
            f'<div class="card"><input type="radio" name="betaal" id="b-{i}" value="{i}"> <label for="b-{i}">{n}</label></div>'
            for i, n in enumerate(("iDEAL", "Achteraf betalen op rekening"))
        )
        return (
            "Betaalmethode",
            f'<form action="controle">{twice}{options}<button class="btn btn-primary">Doorgaan</button></form>',
        )

    def controle(self) -> tuple[str, str]:
        said = self.session.pop("terms", "")
        return (
            "Controleer je bestelling",
            f"""{said}{self._lines()}{self._sums("controle")}<form action="bestel" method="post"><p><label><input type="checkbox" name="av" required> Ik ga akkoord met de algemene voorwaarden</label></p>
        <button class="btn btn-primary">Bestelling plaatsen</button></form>""",
        )

    def bestel(self) -> str:
        if not self.form.get("av"):
            self.session["terms"] = (
                '<div class="alert-danger" role="alert">Ga akkoord met de algemene voorwaarden.</div>'
            )
            return "controle"
        self.lines.clear()
        return "bedankt"

    def bedankt(self) -> tuple[str, str]:
        return (
            "Bedankt voor je bestelling",
            f"<p>We hebben je bestelling ontvangen en sturen een bevestiging per e-mail.</p><p>Betaald: {money(self.session.get('paid', 0))}</p><p><a class='btn' href='./'>Verder winkelen</a></p>",
        )

    def klantenservice(self) -> tuple[str, str]:
        return (
            "Klantenservice",
            "<h2>Retourneren</h2><p>Je kunt binnen 30 dagen gratis retourneren.</p><h2>Contact</h2><p>Bel 020 555 0100, ma-vr 9-17 uur.</p>",
        )


@contextmanager
def serving() -> Iterator[str]:
    """Serve the shop; yields its origin, to which `/<flaws>/` is appended."""
    with rendered(Visit, page, "start") as origin:
        yield origin
