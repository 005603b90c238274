"""Stand-ins for outside companies, each an HTTP service of its own: payment and carrier."""
