"""Staff files become nouns, every value with its place."""
