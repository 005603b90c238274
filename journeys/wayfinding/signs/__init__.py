"""Signs: small pieces of evidence that a control answers an intent, one kind of evidence per file."""
