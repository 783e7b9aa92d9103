"""Word documents, read."""
