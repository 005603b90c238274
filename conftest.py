"""Fixtures of this suite. The plugin brings everything a walk needs; what you put here wins over it."""
