"""The API's addresses, one file per resource."""
