"""Breaking processes on purpose, with sure roll-back: what can fail, how it is armed, proved to be felt, and lifted."""
