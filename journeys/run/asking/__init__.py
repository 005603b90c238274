"""A page for people: what robots cannot tell is asked of somebody who can look, and the answers join the evidence."""
