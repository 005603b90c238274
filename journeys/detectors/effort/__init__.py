"""What costs a customer more work than it should."""
