"""Questions are read, in 题库体 and as Word has them."""
