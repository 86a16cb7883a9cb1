"""Errors, logs and what a report about this machine says."""
