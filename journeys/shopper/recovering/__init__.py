"""What a shopper does when a process of the shop breaks: goes on trying, listens, comes back, and checks the books."""
