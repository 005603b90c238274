"""Money in words. All amounts are integer pence."""


def pounds(pence: int) -> str:
    """`1250` -> `£12.50`; negative amounts get a real minus sign."""
    sign = "−" if pence < 0 else ""
    return f"{sign}£{abs(pence) // 100:,}.{abs(pence) % 100:02d}"
