"""What shops claim when something of their own fails: shops that are not ours, in six languages."""

from __future__ import annotations

import pytest

from journeys.model.candour import ADMISSIONS, CLAIMS, WAYS_ON, Happened, claims, makes_right, owns, untrue
from journeys.model.talk import LANGUAGES, pack

WHOLE = (
    (
        "en",
        (
            "Sorry, our payment provider is not responding. No money has been taken. Your bag has been saved: please "
            "try again in a few minutes, or pay by bank transfer."
        ),
    ),
    (
        "de",
        (
            "Leider ist unser Zahlungsdienst gerade nicht erreichbar. Es wurde nichts abgebucht. Ihr Warenkorb bleibt "
            "erhalten. Bitte versuchen Sie es in einigen Minuten erneut oder zahlen Sie per Rechnung."
        ),
    ),
    (
        "fr",
        (
            "Désolé, notre service de paiement ne répond pas. Vous n'avez pas été débité. Votre panier est conservé : "
            "réessayez dans quelques minutes ou payez par virement."
        ),
    ),
    (
        "es",
        (
            "Lo sentimos, nuestro servicio de pago no responde. No se te ha cobrado nada. Tu cesta está guardada: "
            "vuelve a intentarlo en unos minutos o paga por transferencia."
        ),
    ),
    (
        "it",
        (
            "Ci dispiace, il nostro servizio di pagamento non risponde. Non ti è stato addebitato nulla. Il tuo "
            "carrello è salvato: riprova tra qualche minuto o paga con bonifico."
        ),
    ),
    (
        "nl",
        (
            "Sorry, onze betaaldienst reageert niet. Er is niets afgeschreven. Je winkelwagen is bewaard: probeer het "
            "over een paar minuten opnieuw of betaal achteraf."
        ),
    ),
)


@pytest.mark.parametrize(("language", "text"), WHOLE, ids=[one for one, _ in WHOLE])
def test_an_honest_message_says_all_of_it_and_blames_nobody(language: str, text: str) -> None:
    said = claims(text, language)
    assert {"sorry", "admit", "failed", "not-charged", "kept", "retry", "other-way"} <= said
    assert not said & {"success", "charged", "blame-card", "blame-customer"}
    assert owns(text, language)
    assert makes_right(text, language)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "Thanks for shopping with us", "success"),
        ("en", "Your payment of £12.90 was received", "success"),
        ("en", "The transaction was refused by your bank", "blame-card"),
        ("en", "Insufficient funds", "blame-card"),
        ("en", "Please check your card details", "blame-card"),
        ("en", "Please check your internet connection", "blame-customer"),
        ("en", "Your payment is still being processed", "unsure"),
        ("en", "Something went wrong", "failed"),
        ("en", "Your session has timed out", "expired"),
        ("de", "Vielen Dank für deinen Einkauf!", "success"),
        ("de", "Die Zahlung wurde leider abgelehnt", "blame-card"),
        ("de", "Ihr Konto ist nicht gedeckt", "blame-card"),
        ("de", "Prüfe deine Internetverbindung", "blame-customer"),
        ("de", "Ihre Zahlung wird noch geprüft", "unsure"),
        ("fr", "Votre commande est confirmée", "success"),
        ("fr", "Votre carte a été refusée", "blame-card"),
        ("fr", "Vérifiez votre connexion", "blame-customer"),
        ("es", "¡Gracias por tu compra!", "success"),
        ("es", "El banco ha denegado el pago: tarjeta rechazada", "blame-card"),
        ("it", "L'ordine è stato confermato", "success"),
        ("it", "La carta è stata rifiutata", "blame-card"),
        ("nl", "Bedankt voor uw bestelling", "success"),
        ("nl", "Je betaling is geweigerd", "blame-card"),
    ],
)
def test_a_claim_is_heard(language: str, text: str, claim: str) -> None:
    assert claim in claims(text, language)


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "Thank you for your patience", "success"),
        ("en", "Your order has not been placed", "success"),
        ("en", "Once your payment is confirmed, we will send you an e-mail", "success"),
        ("en", "No money has been taken from your account", "charged"),
        ("en", "If your card was declined, try another one", "blame-card"),
        ("en", "Was your card declined?", "blame-card"),
        ("en", "Your card has not been declined, the fault is ours", "blame-card"),
        ("en", "Please do not try again", "retry"),
        ("en", "Our payment service takes all cards", "admit"),
        ("de", "Ihre Karte wurde nicht belastet", "charged"),
        ("de", "Ihre Karte wurde nicht abgelehnt", "blame-card"),
        ("de", "Sobald Ihre Zahlung bestätigt ist, melden wir uns", "success"),
        ("fr", "Merci de votre patience", "success"),
        ("fr", "Votre commande n'a pas été enregistrée", "success"),
        ("fr", "Si votre carte a été refusée, essayez-en une autre", "blame-card"),
        ("es", "Tu pedido no se ha realizado", "success"),
        ("it", "Il tuo ordine non è stato effettuato", "success"),
        ("nl", "Je bestelling is niet geplaatst", "success"),
    ],
)
def test_what_is_denied_conditional_or_asked_claims_nothing(language: str, text: str, claim: str) -> None:
    assert claim not in claims(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We don't know yet whether your payment went through. Please do not pay again."),
        ("de", "Wir wissen noch nicht, ob die Zahlung angekommen ist. Bitte bezahlen Sie nicht noch einmal."),
        ("fr", "Nous ne savons pas encore si le paiement est passé. Ne payez pas une seconde fois."),
        ("es", "Aún no sabemos si el pago se ha completado. No vuelvas a pagar."),
        ("it", "Non sappiamo ancora se il pagamento è andato a buon fine. Non pagare di nuovo."),
        ("nl", "We weten nog niet of de betaling gelukt is. Betaal niet opnieuw."),
    ],
)
def test_not_knowing_yet_is_best_practice(language: str, text: str) -> None:
    said = claims(text, language)
    assert {"unsure", "hold-off"} <= said
    assert not said & {"success", "charged", "blame-card", "not-charged", "retry"}


def test_every_language_has_the_same_topics() -> None:
    topics = {"not", "if", "bad-card", *CLAIMS}
    assert all(set(pack(one)["truth"]) == topics for one in LANGUAGES)
    assert set(CLAIMS) >= ADMISSIONS | WAYS_ON


@pytest.mark.parametrize(
    ("text", "really", "wrong"),
    [
        ("Your order was placed.", Happened(ordered="no"), "no order was taken"),
        ("Your order was placed.", Happened(ordered="no", done=True), ""),
        ("Your order was placed.", Happened(), ""),
        ("Your card was declined.", Happened(), "the card was not declined"),
        ("Your card was declined.", Happened(declined=True), ""),
        ("You have not been charged.", Happened(charged="yes"), "the customer was charged"),
        ("You have not been charged.", Happened(charged="no"), ""),
        ("The payment service is not answering.", Happened("no", "no"), ""),
    ],
)
def test_what_is_not_so_about_a_text(text: str, really: Happened, wrong: str) -> None:
    assert untrue(text, "en_GB", really) == wrong
