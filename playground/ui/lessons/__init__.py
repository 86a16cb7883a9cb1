"""Lessons in the window: the player, its page, and its menu."""
