"""What hurts when something is pressed."""
