"""Languages of the window and the words that parts without Qt hand over."""
