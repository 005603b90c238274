"""Frozen records shared by every room. Standard library only."""
