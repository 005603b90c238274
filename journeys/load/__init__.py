"""A crowd of wire shoppers. Only journeys.load.crowd knows Locust, which patches the process it is imported in."""
