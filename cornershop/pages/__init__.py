"""The shop's pages: one module per part of the visit, each with ROUTES."""
