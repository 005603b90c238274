"""What hurts on a small screen under a thumb."""
