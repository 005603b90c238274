"""The shop's mails: what they say, who gets them, and handing them to a mail server."""
