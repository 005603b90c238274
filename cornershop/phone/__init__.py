"""The shop's phone line: TwiML over signed webhooks, an agent queue, a rule-based stand-in at the desk, call-backs."""

from cornershop.phone import answers, callbacks, desk, menu

ROUTES = [*menu.ROUTES, *answers.ROUTES, *desk.ROUTES, *callbacks.ROUTES]
JOBS = callbacks.JOBS
