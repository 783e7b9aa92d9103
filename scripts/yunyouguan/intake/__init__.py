"""New halls and exhibits are written into exhibits/, never over an existing file."""
