"""SQLModel tables and the request and response schemas of the API."""
