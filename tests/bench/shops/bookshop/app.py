"""The bookshop: plain forms and redirects, no script at all. The first path segment names the flaws that are on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

from tests.bench.shops.rendered import rendered

BOOKS = {"1": ("Le Phare oublié", 1850), "2": ("Carnets de bord", 1290), "3": ("Atlas des marées", 3400)}
PORT_COLISSIMO, PORT_RELAIS = 590, 390
IDENTITY = ("nom", "prenom", "courriel", "tel", "adresse", "cp", "ville")
LABELS = ("Nom *", "Prénom *", "Adresse e-mail *", "Téléphone", "Adresse *", "Code postal *", "Ville *")


def euro(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02d} €"


def page(title: str, body: str, visit: Visit) -> str:
    count = sum(visit.lines.values())
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - Librairie du Port</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>td input[type=radio]{{width:24px;height:24px}}body{{font-family:Verdana,sans-serif;font-size:14px;
max-width:760px;margin:8px auto;padding:0 8px}}td,th{{padding:6px;text-align:left}}input,select{{font-size:16px;padding:6px;max-width:180px}}
input[type=submit]{{min-height:32px}}a{{display:inline-block;min-height:24px}}</style></head><body>
<table width="100%"><tr><td><a href="./"><b>Librairie du Port</b></a></td><td><form action="recherche">
<input name="mots" size="12" title="Rechercher un livre"><input type="submit" value="OK"></form></td>
<td><a href="panier">Mon panier ({count})</a></td></tr></table><main><h1>{title}</h1>{body}</main>
<hr><p><a href="aide">Livraison et retours</a> | <a href="suivi">Suivre ma commande</a></p></body></html>"""


class Visit:
    """One request of one visitor: what to answer for a path, given the session and the flaws."""

    def __init__(self, flaws: set[str], session: dict[str, Any], form: dict[str, str]) -> None:
        self.flaws, self.session, self.form = flaws, session, form
        self.lines: dict[str, int] = session.setdefault("lines", {})
        self.data: dict[str, str] = session.setdefault("data", {})

    def listing(self, ids: list[str]) -> str:
        rows = "".join(
            f'<tr><td><a href="livre?id={i}">{BOOKS[i][0]}</a></td><td>{euro(BOOKS[i][1])}</td>'
            f'<td><a href="livre?id={i}">Détails</a></td></tr>'
            for i in ids
        )
        return f"<table border=1>{rows}</table>" if ids else '<p>Aucun résultat. <a href="./">Tous les livres</a></p>'

    def price(self, book: str) -> int:
        return BOOKS[book][1] + (200 if "price-raised-on-path" in self.flaws else 0)

    def summary(self, stage: str) -> str:
        goods = sum(self.price(i) * n for i, n in self.lines.items())
        port = PORT_RELAIS if self.data.get("mode") == "relais" else PORT_COLISSIMO
        fee = 150 if "fee-late" in self.flaws and stage == "recap" else 0
        off = goods // 10 if self.session.get("code") else 0
        if "promo-accepted-not-applied" in self.flaws or ("promo-dropped-later" in self.flaws and stage != "panier"):
            off = 0
        total = goods + port + fee - off + (100 if "total-does-not-add" in self.flaws else 0)
        self.session["total"] = total
        rows = [("Sous-total", euro(goods)), ("Frais de port", euro(port))]
        rows += [("Frais de dossier", euro(fee))] if fee else []
        rows += [("Remise ESCALE10", f"-{euro(off)}")] if off else []
        rows += [("<b>Total TTC</b>", f"<b>{euro(total)}</b>")]
        return "<table>" + "".join(f"<tr><td>{a}</td><td align=right>{b}</td></tr>" for a, b in rows) + "</table>"

    def order_lines(self) -> str:
        rows = "".join(
            f"<tr><td>{BOOKS[i][0]}</td><td>{n}</td><td>{euro(self.price(i))}</td><td>{euro(self.price(i) * n)}</td></tr>"
            for i, n in self.lines.items()
        )
        return f"<table border=1><tr><th>Article</th><th>Quantité</th><th>Prix unitaire</th><th>Montant</th></tr>{rows}</table>"

    def fields(self, errors: dict[str, str]) -> str:
        return "".join(
            f'<tr><td>{label}</td><td><input name="{name}" value="{escape(self.data.get(name, ""))}">'
            f'<font color="#b00020">{errors.get(name, "")}</font></td></tr>'
            for name, label in zip(IDENTITY, LABELS, strict=True)
        )

    # -- pages: each returns (title, body) or a path to go to

    def accueil(self) -> tuple[str, str]:
        return "Nos livres", self.listing(list(BOOKS))

    def recherche(self) -> tuple[str, str]:
        words = self.form.get("mots", "").casefold()
        return "Résultats", self.listing([i for i, (name, _) in BOOKS.items() if words in name.casefold()])

    def livre(self) -> tuple[str, str]:
        book = self.form["id"]
        body = f"""<p>Broché, 220 pages.</p><p><b>{euro(BOOKS[book][1])}</b> TTC</p><p>En stock. Livraison sous 2 à 4 jours ouvrés,
        à partir de 3,90 €.</p><form method="post" action="ajouter"><input type="hidden" name="id" value="{book}">
        <input type="submit" value="Mettre au panier"></form>"""
        return BOOKS[book][0], body

    def ajouter(self) -> str:
        self.lines[self.form["id"]] = self.lines.get(self.form["id"], 0) + 1
        return "panier"

    def panier(self) -> tuple[str, str]:
        if not self.lines:
            return "Mon panier", '<p>Votre panier est vide. <a href="./">Continuer mes achats</a></p>'
        said = self.session.pop("said", "")
        return (
            "Mon panier",
            f"""{self.order_lines()}<p>{said}</p><form method="post" action="code">Code promo
        <input name="code" size="10"> <input type="submit" value="Appliquer"></form>{self.summary("panier")}
        <p><a href="./">Continuer mes achats</a></p><form action="identification"><input type="submit" value="Commander"></form>""",
        )

    def code(self) -> str:
        good = self.form.get("code", "").strip().upper() == "ESCALE10"
        self.session["code"] = good
        reason = "Code refusé." if "promo-rejected-no-reason" in self.flaws else "Ce code a expiré le 31 mai."
        self.session["said"] = "Votre code a été appliqué." if good else reason
        return "panier"

    def identification(self) -> tuple[str, str]:
        if "forced-account" in self.flaws:
            return (
                "Identification",
                """<form method="post" action="connexion"><table><tr><td>E-mail</td><td><input name="login"></td></tr>
            <tr><td>Mot de passe</td><td><input type="password" name="mdp"></td></tr></table><input type="submit" value="Se connecter"></form>
            <p><a href="identification">Créer un compte</a></p>""",
            )
        return (
            "Identification",
            """<form method="post" action="choix"><p><input type="radio" name="qui" value="compte" checked> Créer un compte<br>
        <input type="radio" name="qui" value="invite"> Commander sans compte</p><input type="submit" value="Continuer"></form>""",
        )

    def choix(self) -> str:
        return "coordonnees" if self.form.get("qui") == "invite" else "compte"

    def compte(self) -> tuple[str, str]:
        return (
            "Créer un compte",
            '<p>Choisissez un mot de passe.</p><input type="password" name="mdp"><p><a href="identification">Retour</a></p>',
        )

    def coordonnees(self) -> tuple[str, str]:
        errors = self.session.pop("errors", {})
        alert = f'<p role="alert">Merci de corriger : {" ".join(errors.values())}</p>' if errors else ""
        chosen = self.data.get("pays", "Allemagne")
        lands = "".join(f"<option{' selected' * (c == chosen)}>{c}" for c in ("Allemagne", "Belgique", "France"))
        return (
            "Vos coordonnées",
            f"""{alert}<form method="post" action="valider"><table>{self.fields(errors)}
        <tr><td>Pays</td><td><select name="pays">{lands}</select></td></tr></table>
        <input type="submit" value="Continuer"></form>""",
        )

    def valider(self) -> str:
        self.data.update({name: self.form.get(name, "") for name in (*IDENTITY, "pays")})
        errors = {
            n: f"Indiquez votre {label.strip(' *').lower()}."
            for n, label in zip(IDENTITY, LABELS, strict=True)
            if "*" in label and not self.data[n].strip()
        }
        if self.data["cp"] and not (self.data["cp"].isdigit() and len(self.data["cp"]) == 5):
            errors["cp"] = "Le code postal compte 5 chiffres."
        if self.data["courriel"] and "@" not in self.data["courriel"]:
            errors["courriel"] = "L'adresse e-mail contient un @."
        self.session["errors"] = errors
        if errors and "data-lost-on-error" in self.flaws:
            self.data.update(tel="", adresse="", ville="")
        return "coordonnees" if errors else "livraison"

    def livraison(self) -> tuple[str, str]:
        return (
            "Mode de livraison",
            f"""<form method="post" action="mode"><table><tr><td><input type="radio" name="mode" value="colissimo"></td>
        <td>Colissimo à domicile, 2 jours</td><td>{euro(PORT_COLISSIMO)}</td></tr><tr><td><input type="radio" name="mode" value="relais"></td>
        <td>Point relais, 4 jours</td><td>{euro(PORT_RELAIS)}</td></tr></table><input type="submit" value="Continuer"></form>""",
        )

    def mode(self) -> str:
        self.data["mode"] = self.form.get("mode", "")
        return "paiement" if self.data["mode"] else "livraison"

    def paiement(self) -> tuple[str, str]:
        twice = (
            '<tr><td>Adresse e-mail *</td><td><input name="courriel2"></td></tr>' if "ask-twice" in self.flaws else ""
        )
        return (
            "Paiement",
            f"""<form method="post" action="payer"><table>{twice}<tr><td>Numéro de carte</td><td><input name="numero" autocomplete="off"></td></tr>
        <tr><td>Date d'expiration (MM/AA)</td><td><input name="expire" size="5"></td></tr><tr><td>Cryptogramme</td><td><input name="crypto" size="4"></td></tr>
        </table><input type="submit" value="Continuer"></form>""",
        )

    def payer(self) -> str:
        return "recapitulatif" if self.form.get("numero") else "paiement"

    def recapitulatif(self) -> tuple[str, str]:
        order = "#" if "dead-click" in self.flaws else "confirmer"
        button = (
            f'<a href="{order}">Confirmer et payer</a>'
            if order == "#"
            else '<form method="post" action="confirmer"><input type="submit" value="Confirmer et payer"></form>'
        )
        return (
            "Récapitulatif",
            f"{self.order_lines()}{self.summary('recap')}<p>Livraison sous 4 jours ouvrés.</p>{button}",
        )

    def confirmer(self) -> str:
        self.lines.clear()
        return "merci"

    def merci(self) -> tuple[str, str]:
        number = "" if "failure-hidden" in self.flaws else "<p>Numéro de commande : <b>LP-7731</b></p>"
        return (
            "Merci pour votre commande",
            f"""{number}<p>Montant réglé : {euro(self.session.get("total", 0))}</p>
        <p>Un e-mail de confirmation vous a été envoyé. <a href="suivi">Suivre ma commande</a></p>""",
        )

    def aide(self) -> tuple[str, str]:
        return (
            "Livraison et retours",
            "<p>Vous disposez de 30 jours pour retourner un livre. Le retour est gratuit.</p><p>Remboursement sous 14 jours.</p>",
        )

    def suivi(self) -> tuple[str, str]:
        return (
            "Suivre ma commande",
            """<form><table><tr><td>N° de commande</td><td><input name="no"></td></tr><tr><td>E-mail</td>
        <td><input name="courriel"></td></tr></table><input type="submit" value="Suivre"></form>""",
        )


@contextmanager
def serving() -> Iterator[str]:
    """Serve the bookshop; yields its origin, to which `/<flaws>/` is appended."""
    with rendered(Visit, page, "accueil") as origin:
        yield origin
