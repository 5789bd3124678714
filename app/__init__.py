"""The service: routes, settings, database sessions, command line and widget assets."""
