"""What shoppers do with their mail."""
