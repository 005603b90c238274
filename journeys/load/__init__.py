"""A crowd of wire shoppers: plans, stages, walks, what was measured. Only `crowd` inside knows Locust."""
