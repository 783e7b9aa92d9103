"""Tables of events: a file of a year, its rows, and days and hours as an office writes them."""
