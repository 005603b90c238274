"""The side of the crowd that knows Locust; importing its modules patches the whole process (gevent)."""
