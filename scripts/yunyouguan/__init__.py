"""Exhibits written as Markdown become a museum that a phone can walk through."""

__version__ = "0.1.0"
