"""What the shop says, and fails to say, when something goes wrong."""
