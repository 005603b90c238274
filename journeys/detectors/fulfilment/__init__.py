"""Delivery, returns and refunds: what was promised and what came."""
