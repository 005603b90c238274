"""Contact forms of three shops, as their pages are seen: other languages, other fields, other ways to say thanks."""

from __future__ import annotations

from journeys.model.event import NewText
from tests.shopper.fake import FakePage, Screen

GERMAN = """
- main:
  - heading "Kontaktformular" [level=1]
  - textbox "Ihr Name"
  - textbox "E-Mail-Adresse"
  - textbox "Betreff"
  - textbox "Ihre Nachricht"
  - checkbox "Ich habe die Datenschutzerklärung gelesen"
  - checkbox "Ja, ich möchte den Newsletter"
  - button "Nachricht absenden"
"""
THANKS_DE = """
- main:
  - heading "Vielen Dank für Ihre Nachricht" [level=1]
  - paragraph: "Wir antworten innerhalb von 24 Stunden."
"""
ENGLISH = """
- main:
  - heading "Contact us" [level=1]
  - textbox "Your name"
  - textbox "Email"
  - textbox "Message"
  - button "Submit"
"""
CHAT = """
- main:
  - heading "Help" [level=1]
  - complementary "Chat":
    - textbox "Your message"
    - button "Send"
"""
NEEDED = {"Ich habe die Datenschutzerklärung gelesen": {"required": "true"}}


def german() -> FakePage:
    screens = {
        "form": Screen(
            GERMAN, "https://laden.example/kontakt", moves={"Nachricht absenden": "thanks"}, attributes=NEEDED
        ),
        "thanks": Screen(THANKS_DE, "https://laden.example/kontakt/danke"),
    }
    return FakePage(screens, "form", "de")


def english(*, refuses: bool = False) -> FakePage:
    """A form that stays and says what became of the message."""
    taken = NewText("Message sent. Ref Q-12345", "status", "success")
    said = NewText("Please enter a valid email.", "alert", "error") if refuses else taken
    url = "https://shop.example/contact"
    errors = {"Email": "Please enter a valid email."} if refuses else {}
    after = ENGLISH if refuses else ENGLISH.replace('textbox "Message"', 'textbox "Your message"')
    screens = {
        "form": Screen(ENGLISH, url, moves={"Submit": "after"}, says={"Submit": said}),
        "after": Screen(after, url, errors=errors),
    }
    return FakePage(screens, "form")
