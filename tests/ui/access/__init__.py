"""Tests of what is told to those who do not see the window."""
