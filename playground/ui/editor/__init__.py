"""The editor of the experiment: the diagram and the inspectors beside it."""
