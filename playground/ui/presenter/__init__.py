"""Presenting: the whole screen for a lecture hall, its keys, and the lecturer's own window."""

from playground.ui.presenter.presenter import Presenter

__all__ = ["Presenter"]
