"""The rules of trading: money, promotions, totals, delivery, forms. Pure: no web, no database."""
