"""The panels of the vanishing gradient: heatmaps, their history, the chain rule, checks."""
