"""The texts of the finished pages become an index in which a phone finds every string."""
