"""Cornershop: the bundled shop. Web shop, help desk, and sandboxes for payment and carrier."""
