"""Theme, style sheet, icons: how everything looks, for whoever draws."""
