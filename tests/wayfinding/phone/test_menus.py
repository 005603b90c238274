from __future__ import annotations

import pytest

from journeys.wayfinding.phone import read_menu
from journeys.wayfinding.phone.menus import named_after

Three = tuple[str, str, str]


@pytest.mark.parametrize(
    ("prompt", "language", "topics"),
    [
        ("For the status of an order, press 1. For returns, press 2. To hear this again, press star.", "en", "1 order-status, 2 returns, * repeat"),  # noqa: E501
        ("Press one for orders, two for returns, or zero to speak to an agent.", "en", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Orders: press 1. Returns: press 2.", "en", "1 order-status, 2 returns"),
        ("Option 1: orders. Option 2: returns.", "en", "1 order-status, 2 returns"),
        ("Hello. Please press 1 for orders. Press 2 for our opening hours.", "en", "1 order-status, 2 hours"),
        ("Für den Stand Ihrer Bestellung drücken Sie die Eins. Für Retouren die Zwei. Für einen Mitarbeiter die Null.", "de", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Drücken Sie die 1 für Bestellungen, die 2 für Retouren oder die 0 für einen Mitarbeiter.", "de", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Pour le suivi de votre commande, tapez 1. Pour un retour, tapez 2. Pour parler à un conseiller, tapez zéro.", "fr", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Para el estado de su pedido, pulse uno; para devoluciones, dos; para hablar con un agente, cero.", "es", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Per lo stato del suo ordine prema 1, per i resi prema 2, per un operatore prema 0.", "it", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Voor de status van uw bestelling, toets 1. Voor retourneren, toets 2. Voor een medewerker, toets 0.", "nl", "1 order-status, 2 returns, 0 person"),  # noqa: E501
        ("Main menu. 1: Orders. 2: Returns. 3: Opening hours.", "en", "1 order-status, 2 returns, 3 hours"),
        ("Sie haben die Wahl: Eins - Bestellstatus. Zwei - Rücksendung.", "de", "1 order-status, 2 returns"),
        ("Haben Sie Fragen zu einer Bestellung? Dann drücken Sie bitte die 1.", "de", "1 order-status"),
        ("Say yes or press 1 to be called back.", "en", "1 call-back"),
        ("It is open from 9 to 5. Item 3: none.", "en", ""),
        ("If you know your party's extension, dial it now. For sales, dial 1.", "en", "1 new-order"),
        ("Your order will arrive in 3 to 5 days. To go back to the main menu press 9.", "en", "9 back"),
        ("We have 2 offices and 15 people. Please hold.", "en", ""),
    ],
)  # fmt: skip
def test_keys_and_what_they_are_for(prompt: str, language: str, topics: str) -> None:
    found = ", ".join(f"{option.keys} {option.topic}" for option in read_menu(prompt, language).options)
    assert found == topics


@pytest.mark.parametrize(
    ("prompt", "language", "words"),
    [
        ("You can say “order status”, “returns” or “agent”.", "en", ["order status", "returns", "agent"]),
        ("Tell me what it is about, for example: my order, a return, or speak to a person.", "en", ["my order", "a return", "speak to a person"]),  # noqa: E501
        ("Sagen Sie Bestellung, Retoure oder Mitarbeiter.", "de", ["bestellung", "retoure", "mitarbeiter"]),
        ("Dites « commande » ou « conseiller ».", "fr", ["commande", "conseiller"]),
    ],
)  # fmt: skip
def test_words_to_say(prompt: str, language: str, words: list[str]) -> None:
    menu = read_menu(prompt, language)
    assert [option.words for option in menu.speech] == words
    assert all(option.topic for option in menu.speech)


@pytest.mark.parametrize(
    ("prompt", "language", "wants"),
    [
        ("Please enter your five digit order number, then press hash.", "en", "order"),
        ("Bitte geben Sie Ihre Bestellnummer ein und drücken Sie die Rautetaste.", "de", "order"),
        ("Saisissez votre code postal puis appuyez sur dièse.", "fr", "postcode"),
        ("What is your customer number?", "en", "customer"),
        ("Please enter the room.", "en", ""),
    ],
)
def test_numbers_that_are_wanted(prompt: str, language: str, wants: str) -> None:
    menu = read_menu(prompt, language)
    assert menu.wants == wants
    assert not menu.options


def test_a_menu_of_languages() -> None:
    menu = read_menu("For English press 1. Für Deutsch drücken Sie die 2. Pour le français, tapez 3.", "en")
    assert menu.language
    assert not read_menu("For orders press 1. For English press 2.", "en").language


def test_how_much_has_to_be_heard_until_an_option_is_named() -> None:
    prompt = "For orders press 1. For returns press 2. For hours press 3. For an agent press 0."
    first, *_, last = read_menu(prompt, "en").options
    assert named_after(prompt, first, "en") < 0.3
    assert named_after(prompt, last, "en") == 1.0


def test_keys_at_the_end_of_sentences_without_a_word_for_pressing() -> None:
    prompt = "Haben Sie in diesem Jahr bestellt, dann die 1. Liegt die Bestellung länger zurück, dann die 2."
    assert [option.keys for option in read_menu(prompt, "de").options] == ["1", "2"]
    assert read_menu("Ihr Paket kommt mit der Linie 2. Sie fährt ab Gleis 1.", "de").options == ()


def test_sentences_that_begin_with_a_key() -> None:
    menu = read_menu("Hiya. One for orders and delivery. Two for when we're open. Three if you want a person.", "en")
    assert [(one.keys, one.topic) for one in menu.options] == [("1", "order-status"), ("2", ""), ("3", "person")]
    assert not read_menu("Hiya. One for the road! We are closed.", "en").options
