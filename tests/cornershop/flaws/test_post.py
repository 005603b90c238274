from cornershop.flaws.post import FLAWS


def test_flaws_of_mails_are_those_of_the_mail_detectors() -> None:
    """What each does to mails is tested in tests/cornershop/post."""
    assert {flaw.id for flaw in FLAWS} == {
        "email-too-many",
        "email-duplicate",
        "email-missing",
        "email-no-one-click",
        "unsubscribe-ignored",
        "email-no-reply",
        "email-no-text",
        "email-fact-wrong",
        "email-link-broken",
        "email-purpose-mixed",
        "promo-advertised-dead",
    }
