"""What pages in other languages say, and the catalogues that say it."""
