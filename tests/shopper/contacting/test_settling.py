"""What settles an issue, in six languages, and what only sounds like it."""

from __future__ import annotations

import pytest

from journeys.model.fact import Fact
from journeys.shopper.contacting.settling import made_right, settled


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I have ordered a replacement, which leaves tomorrow.", "en"),
        ("Your refund is on its way and will be with you within 5 working days.", "en"),
        ("We'll send you another one today.", "en"),
        ("I've raised a case with the courier, reference PF-2231.", "en"),
        ("Ich habe Ihnen Ersatz geschickt.", "de"),
        ("Ihre Erstattung wurde veranlasst.", "de"),
        ("Nous avons lancé le remboursement de votre commande.", "fr"),
        ("Je vous renvoie un nouveau colis demain.", "fr"),
        ("Hemos tramitado el reembolso.", "es"),
        ("Ho avviato il rimborso.", "it"),
        ("We hebben een nieuw pakket verstuurd.", "nl"),
        ("C'est noté : je vous envoie un nouvel article gratuitement.", "fr"),
        ("Entendido: le enviamos un artículo nuevo sin coste.", "es"),
        ("Wir legen Ihnen einen neuen Artikel in die Post.", "de"),
        ("Le spediamo subito un nuovo pacco.", "it"),
        ("Het bedrag is teruggestort.", "nl"),
        ("I've popped a fresh one in the post for you, no charge.", "en"),
        ("So, das Geld ist wieder unterwegs zu Ihnen.", "de"),
        ("Je vous ai enlevé les frais de port.", "fr"),
        ("Te metemos la tapa que falta en el camión de mañana.", "es"),
        ("Ecco fatto, i soldi stanno tornando sulla tua carta.", "it"),
        ("De verzendkosten heb ik eraf gehaald.", "nl"),
    ],
)
def test_it_was_made_right(text: str, language: str) -> None:
    assert made_right(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Would you like a replacement or your money back?", "en"),
        ("You can return anything within 30 days and we refund within 14 days.", "en"),
        ("If you send it back, I will refund it.", "en"),
        ("We cannot refund this order.", "en"),
        ("I have found your order.", "en"),
        ("I am sorry about that.", "en"),
        ("Möchten Sie eine Ersatzlieferung?", "de"),
        ("Wenn Sie es zurückschicken, erstatten wir den Betrag.", "de"),
        ("Souhaitez-vous un remboursement ?", "fr"),
        ("¿Prefiere un reembolso?", "es"),
        ("Vuole un rimborso?", "it"),
        ("Wilt u uw geld terug?", "nl"),
        ("Souhaitez-vous un autre article ?", "fr"),
        ("¿Quiere uno nuevo?", "es"),
    ],
)
def test_it_only_sounds_like_it(text: str, language: str) -> None:
    assert not made_right(text, language)


def outcome(kind: str, *texts: str, facts: tuple[Fact, ...] = ()) -> str:
    found = settled(kind, texts, facts, (), "en")
    return found.outcome if found else ""


def test_facts_settle_a_question_for_the_status() -> None:
    own = Fact("order", "status", "delivered", quote="It was delivered.")
    assert outcome("status", "It was delivered.", facts=(own,)) == "resolved"
    assert outcome("status", "Let me see.") == ""
    assert outcome("status", "x", facts=(Fact("order:cs-2", "status", "delivered"),)) == ""
    assert outcome("status", "x", facts=(Fact("order", "status", None),)) == ""


def test_a_measure_settles_a_specification() -> None:
    assert outcome("specification", "350 ml", facts=(Fact("item:mug", "spec", "350", "ml"),)) == "resolved"
    assert outcome("specification", "I will find out and write to you tomorrow.") == "promised"


def test_a_refund_needs_its_time() -> None:
    assert outcome("refund", "Your refund has been issued and arrives by 4 December.") == "resolved"
    assert outcome("refund", "Your refund has been issued.") == ""


def test_a_no_needs_its_reason() -> None:
    assert outcome("lost", "We cannot replace it.") == ""
    assert outcome("lost", "We cannot replace it because the carrier has proof of delivery.") == "refused"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Our desk is open from Monday to Saturday.", "resolved"),
        ("What is your order number?", ""),
        ("I am passing you to our desk now.", ""),
        ("One moment while I look that up.", ""),
        ("I did not understand that question.", ""),
        ("Yes.", ""),
    ],
)
def test_a_question_of_a_stores_own_needs_substance(text: str, wanted: str) -> None:
    assert outcome("general", text) == wanted
