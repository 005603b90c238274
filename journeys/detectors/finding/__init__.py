"""Finding things: what the shop's own search makes of names, slips and nonsense."""
