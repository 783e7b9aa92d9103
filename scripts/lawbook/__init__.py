"""Makes the table of laws that comes with the program, from full texts that do not."""
