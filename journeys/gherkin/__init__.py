"""Feature files as their authors write them: reading, checking, and the sentences they may use."""
