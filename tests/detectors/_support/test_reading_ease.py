import pytest

from journeys.detectors._support.reading_ease import FORMULAS, ease_of, language_of, sentences_of, words_of

PLAIN = {
    "en": "You can send anything back. Put it in its box and keep the label. We pay for the parcel, and you get your "
    "money back within five days.",
    "de": "Sie können alles zurückschicken. Legen Sie es in den Karton. Wir zahlen den Versand, und Ihr Geld ist nach "
    "fünf Tagen wieder da.",
    "fr": "Vous pouvez tout nous renvoyer. Mettez l'article dans sa boîte. Nous payons le port, et votre argent "
    "revient dans les cinq jours.",
    "es": "Puedes devolver todo. Pon el artículo en su caja. Nosotros pagamos el envío y tendrás tu dinero en cinco "
    "días como mucho.",
    "it": "Puoi rendere tutto. Metti il pezzo nella sua scatola. Paghiamo noi il pacco, e avrai i soldi entro cinque "
    "giorni dalla consegna.",
    "nl": "Je kunt alles terugsturen. Doe het in de doos. Wij betalen het pakket, en je hebt je geld binnen vijf dagen "
    "weer terug.",
}
HARD = {
    "en": "Reimbursement of the consideration is contingent upon satisfactory verification of the integrity of the "
    "merchandise, notwithstanding any provision to the contrary in the applicable supplementary conditions.",
    "de": "Die Rückerstattung des Kaufpreises erfolgt ausschließlich nach vollumfänglicher Überprüfung der "
    "Unversehrtheit der zurückgesandten Ware sowie der Vollständigkeit der beizufügenden Unterlagen.",
    "fr": "Le remboursement des marchandises restituées demeure subordonné à la vérification préalable de leur "
    "intégrité ainsi qu'à la communication de l'intégralité des justificatifs afférents à la transaction.",
    "es": "La restitución del importe abonado quedará supeditada a la verificación íntegra de las condiciones "
    "anteriormente estipuladas, así como a la presentación de la documentación acreditativa correspondiente.",
    "it": "La restituzione del corrispettivo versato rimane subordinata alla verifica integrale delle condizioni "
    "precedentemente stabilite nonché alla presentazione della documentazione giustificativa richiesta.",
    "nl": "Restitutie van het verschuldigde aankoopbedrag geschiedt uitsluitend na volledige verificatie van de "
    "onbeschadigde toestand van de geretourneerde goederen alsmede van de bijbehorende documentatie.",
}


@pytest.mark.parametrize("language", FORMULAS)
def test_plain_words_read_easily_and_those_of_lawyers_do_not(language: str) -> None:
    assert ease_of(PLAIN[language], language) > 60
    assert ease_of(HARD[language], language) < 15


@pytest.mark.parametrize("language", FORMULAS)
def test_the_language_is_told_by_its_little_words(language: str) -> None:
    assert language_of(PLAIN[language]) == language_of(HARD[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Harbour Stoneware Mug 350 ml",
        "Du kan returnere alle varer inden for 30 dage efter at du har modtaget dem. Vi betaler for fragten.",
        "A restituição do valor pago fica subordinada à verificação integral das condições anteriormente previstas.",
        "Możesz zwrócić wszystko w ciągu trzydziestu dni od dnia dostawy. Płacimy za przesyłkę.",
    ],
)
def test_a_language_that_is_not_plain_is_not_guessed(text: str) -> None:
    assert not language_of(text)


def test_words_and_sentences() -> None:
    text = "Don't worry. It costs 3.50 at www.shop.example (or ask@shop.example). “Free!” they said."
    assert words_of(text)[:3] == ("Don't", "worry", "It")
    assert not {"shop", "example", "www"} & set(words_of(text))
    assert [one.split()[0] for one in sentences_of(text)] == ["Don't", "It", "“Free!", "they"]
    assert sentences_of("") == ("",)


def test_a_language_without_a_formula_is_an_error() -> None:
    with pytest.raises(KeyError):
        ease_of("Dzień dobry.", "pl")
