"""Moodle's GIFT, read and written."""
