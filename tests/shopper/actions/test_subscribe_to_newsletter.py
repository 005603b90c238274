import pytest

from journeys.model.event import NewText
from journeys.shopper.actions import SubscribeToNewsletter
from journeys.shopper.errors import NotOffered, ShopBlocks
from tests.shopper.fake import FakePage, Screen, one
from tests.shopper.post.scripted import ME, PAGE, reader

FOOTER = """
- main:
  - heading "Shop" [level=1]
- contentinfo:
  - heading "Newsletter" [level=2]
  - textbox "Your e-mail for our newsletter"
  - button "Subscribe"
"""
LINKED = """
- main:
  - heading "Shop" [level=1]
- contentinfo:
  - link "Newsletter":
    - /url: /newsletter
"""
OWN = """
- main:
  - heading "Newsletter" [level=1]
  - textbox "E-mail address"
  - button "Sign up for the newsletter"
"""


def test_a_form_in_the_footer() -> None:
    page = one(FOOTER)
    reader(page=page)[0].does(SubscribeToNewsletter())
    assert page.log == [("fill", f"Your e-mail for our newsletter={ME}"), ("key", "Enter")]


def test_a_page_of_its_own() -> None:
    screens = {"home": Screen(LINKED, moves={"Newsletter": "own"}), "own": Screen(OWN, title="Newsletter · Shop")}
    page = FakePage(screens, "home")
    reader(page=page)[0].does(SubscribeToNewsletter())
    assert page.log == [("press", "Newsletter"), ("fill", f"E-mail address={ME}"), ("key", "Enter")]


def test_a_refusal_blocks_and_its_words_are_kept() -> None:
    page = one(FOOTER, says={"Enter": NewText("This address is not valid.", tone="error")})
    with pytest.raises(ShopBlocks, match="not valid"):
        reader(page=page)[0].does(SubscribeToNewsletter())


def test_no_letter_is_not_offered() -> None:
    with pytest.raises(NotOffered, match="newsletter"):
        reader(page=one(PAGE))[0].does(SubscribeToNewsletter())


def test_describe() -> None:
    assert SubscribeToNewsletter().describe() == "Subscribe to the newsletter"
