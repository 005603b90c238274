"""Holding a contact with the shop to its goal: by chat, by a bot's API, by phone; one logic for all of them."""
