"""What breaks the trust in prices, fees and codes."""
