"""What the shop remembers: tables, the database and its opening stock."""
