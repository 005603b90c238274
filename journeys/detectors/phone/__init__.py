"""Calls and phone menus: is anybody there, and how long does it take?"""
