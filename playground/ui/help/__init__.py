"""Help: a lecturer's words at every control, the glossary, and how both are asked for."""

from playground.ui.help.desk import HelpDesk
from playground.ui.help.explaining import Explanation, explained

__all__ = ["Explanation", "HelpDesk", "explained"]
