"""How the schema grew; app.database brings a file up to date when it opens it."""
