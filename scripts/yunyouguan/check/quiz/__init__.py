"""Rules over questions, one reason a file."""
