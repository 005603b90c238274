"""Evidence: the append-only ledger of a walk, and a saved run read back."""
