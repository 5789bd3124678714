"""The rules by theme. Of two rules that match the same words the one read first wins."""
