"""Whoever answers customers: the bot, the desk (SandboxDesk, a rule-based stand-in), and what each of them sees."""
