"""Contacts with people and bots: settled, not passed around, not asked twice, answered rightly."""
