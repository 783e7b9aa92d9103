"""Measurements that anyone can repeat: a ratio against a peer, medians, one run."""
