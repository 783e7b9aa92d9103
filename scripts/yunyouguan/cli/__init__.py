"""The reception desk: commands for staff."""
