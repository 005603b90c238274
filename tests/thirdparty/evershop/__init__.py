"""EverShop (npm package `@evershop/evershop`, PostgreSQL) with goods of our own, walked as a shop nobody configured."""
