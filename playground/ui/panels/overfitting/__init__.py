"""The panels of over- and underfitting: the badge, remedies, seeds, capacity, peeking."""
