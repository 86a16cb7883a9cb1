"""The neural network playground: a network is designed, trained and seen to learn."""

__version__ = "0.1.0"
