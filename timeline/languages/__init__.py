"""What the engine knows of each language: words and rules as data. A new language is a folder and a line here."""
