"""The start page: lessons, labs, presets and files as cards, with pictures of real small runs."""

from playground.ui.start.home import Home

__all__ = ["Home"]
