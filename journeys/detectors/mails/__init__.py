"""Mails: too many, doubled, missing, wrong, and no way out."""
