"""Small experiments of their own that explain one thing, apart from the run on the table."""
