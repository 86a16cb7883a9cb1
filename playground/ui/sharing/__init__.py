"""Handing on the experiment, the network, and what the panels show."""

from playground.ui.sharing.sharing import Sharing

__all__ = ["Sharing"]
