"""What happens to the customer when a process of the shop breaks."""
