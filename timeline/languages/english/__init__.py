"""English news."""
