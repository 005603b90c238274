"""What hurts because it is slow or jumps."""
