"""Nouns become fragments and views for the templates."""
