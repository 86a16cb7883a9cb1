"""Where the experiment is worked on: the diagram and the inspectors beside it."""
