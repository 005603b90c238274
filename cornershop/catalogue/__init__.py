"""What the shop sells: products, search, listings and the drawn photos."""
