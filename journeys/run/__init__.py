"""A run from plan to reports: the inside of the pytest door and of the commands; rooms are joined here only."""
