"""Mails of shops nobody here made: other layouts, languages and ways to write numbers."""

from __future__ import annotations

from journeys.channels.mailbox.words import read_html
from journeys.model.contact import Mail


def mail(subject: str = "", text: str = "", html: str = "") -> Mail:
    """A mail with these words."""
    return Mail("1", "post@shop.example", "kim@example.com", subject, "", text=text, html_text=read_html(html)[0])


GERMAN = """<html><body><table width=600><tr><td>
<h2>Vielen Dank für Ihre Bestellung!</h2>
<p>Hallo Kim Lee, Ihre Bestellnummer lautet <b>#10-4711</b>.</p>
<table><thead><tr><th>Artikel</th><th>Menge</th><th>Einzelpreis</th><th>Summe</th></tr></thead>
<tr><td>Wollsocken<br><small>Größe: 42</small></td><td>2</td><td>12,90&nbsp;€</td><td>25,80&nbsp;€</td></tr>
<tr><td>Kaffeemühle</td><td>1</td><td>1.049,00&nbsp;€</td><td>1.049,00&nbsp;€</td></tr>
<tr><td colspan=3>Zwischensumme</td><td>1.074,80&nbsp;€</td></tr>
<tr><td colspan=3>Versandkosten</td><td>4,90&nbsp;€</td></tr>
<tr><td colspan=3>Gesamtsumme (inkl. MwSt.)</td><td>1.079,70&nbsp;€</td></tr></table>
<p>Voraussichtliche Lieferung: 30.11.2026 – 02.12.2026</p>
</td></tr></table></body></html>"""

FRENCH = """Bonjour Kim,

Merci pour votre commande n° FR20931 !

  Théière en fonte            x 1     54,50 €
  Thé vert                    x 2     19,00 €

  Sous-total : 73,50 €
  Livraison : 5,90 €
  Total TTC : 79,40 €

Livraison estimée : entre le 1 décembre 2026 et le 3 décembre 2026
"""

CARDS = """<div><h1>Order confirmed</h1><p>Order #1042</p>
<table><tr><td><img src=x alt=""></td><td><span>Trail Shoe × 1</span><br><span>Blue / 43</span></td>
<td align=right>$89.00</td></tr></table>
<table><tr><td>Subtotal</td><td>$89.00</td></tr><tr><td>Shipping</td><td>$0.00</td></tr><tr><td>Taxes</td><td>$7.12</td></tr>
<tr><td><b>Total</b></td><td><b>$96.12 USD</b></td></tr></table>
<p>Estimated delivery: Dec 1 - Dec 3, 2026</p></div>"""

PLAIN = """Thanks for your order

Order number: CS-20417

1 x Harbour Stoneware Mug (Blue): £14.00
2 x Honey: £12.00

Subtotal: £26.00
Standard delivery: £3.95
Total: £29.95

Expected delivery: Monday 30 November 2026 to Wednesday 2 December 2026
"""
