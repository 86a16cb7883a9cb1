"""The window: everything that a person sees and touches."""

from playground.ui.diagnostics.guard import install

# Before any class of the window, or of pyqtgraph, is made.
install()
