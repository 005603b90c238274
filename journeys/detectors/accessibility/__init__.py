"""What shuts out customers who see, hear, move or read differently."""
