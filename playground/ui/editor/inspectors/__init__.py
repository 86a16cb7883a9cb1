"""The inspectors beside the diagram: the data, training and run sections as controls."""
