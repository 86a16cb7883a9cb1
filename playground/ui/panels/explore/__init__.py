"""The panels of the first look at a run: decision map, curves, samples, confusion, weights."""
