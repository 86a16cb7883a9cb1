"""Small controls, one file and one job each; none of them knows an experiment."""
