"""The labs: named arrangements of the same panels with the examples that belong to them."""

from playground.ui.labs.lab import Lab, View
from playground.ui.labs.labs import EXPLORE, LABS, lab_named

__all__ = ["EXPLORE", "LABS", "Lab", "View", "lab_named"]
