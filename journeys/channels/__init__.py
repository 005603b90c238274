"""The only code that touches the outside: one channel per file or folder, behind the protocols in `protocols`."""
