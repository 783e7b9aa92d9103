"""The nouns of a museum: frozen, without any reading or writing."""
