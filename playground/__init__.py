"""A playground in which to build, train and look into small neural networks."""
