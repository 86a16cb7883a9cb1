"""The panels that put several runs from one start side by side."""
