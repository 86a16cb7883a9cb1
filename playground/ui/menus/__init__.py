"""The menu bar: every action of the window under its place."""
