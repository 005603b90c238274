"""Shops that other people made, with their own templates, walked by `journeys visit` as a company would."""
