"""The docks around the diagram: which panels are open, and where they stand."""
