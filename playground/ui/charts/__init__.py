"""Charts and the values that they are fed with; what a panel means is not known here."""
