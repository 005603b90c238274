"""The vocabulary: one file per part of the journey; each sentence is one call on the shopper."""
