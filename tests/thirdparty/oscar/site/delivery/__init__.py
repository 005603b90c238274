"""Ways of delivery: Oscar has one free way when it comes, and asks every shop to say its own."""
