"""Rules over nouns: pure generators of findings, and one registry of them."""
