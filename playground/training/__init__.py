"""Training as it happens: a session, what it is told, and what it shows."""
