"""Calling the shop: one call with its transcript, menus followed to a goal, every branch walked."""
