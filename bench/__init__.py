"""Accuracy and speed, one command each; nothing of it is shipped."""
