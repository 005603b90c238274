"""Invoices: on paper that one has to be able to trust."""
